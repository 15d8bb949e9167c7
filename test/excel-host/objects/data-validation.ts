import type { Areas, ObjectType } from '../protocol/object-type';
import { intersection, type Rect } from '../workbook/address';

/** Rules for what may be entered. They are kept and told, but nothing that is written is checked against them. */
export const dataValidationType: ObjectType<Areas> = {
  get: {
    Rule: (areas) => ruleOn(areas) ?? {},
    Type: (areas) => kind(ruleOn(areas)),
  },
  set: {
    Rule: (areas, rule) => {
      clear(areas);
      for (const rect of areas.rects) areas.sheet.state.validations.push({ rect, rule });
    },
    ErrorAlert: (areas, alert) => {
      areas.sheet.assertFormattable();
      for (const one of areas.sheet.state.validations)
        if (touches(one.rect, areas.rects)) one.errorAlert = alert;
    },
  },
  method: {
    Clear: (areas) => {
      clear(areas);
    },
  },
};

const ruleOn = ({ sheet, rects }: Areas): unknown =>
  sheet.state.validations.find(({ rect }) => touches(rect, rects))?.rule;

function clear({ sheet, rects }: Areas): void {
  sheet.assertFormattable();
  sheet.state.validations = sheet.state.validations.filter(({ rect }) => !touches(rect, rects));
}

const touches = (rect: Rect, rects: readonly Rect[]): boolean =>
  rects.some((other) => intersection(rect, other));

function kind(rule: unknown): string {
  const name = Object.keys((rule as Record<string, unknown> | undefined) ?? {})[0];
  return name === undefined ? 'None' : name.charAt(0).toUpperCase() + name.slice(1);
}
