import { lawSource, titleOf } from '../../law/look-up';
import { rulings } from '../../law/rulings';
import { text } from '../../messages/catalogue';
import type { Datum, Text } from '../../messages/text';
import type { Span } from '../../time/units';
import { because, type LawSubject, type Rule, type Unit } from '../define-rule';
import type { Why } from '../finding';
import { minutesOf } from '../shared/nights';
import { lawFor } from '../shared/statutory';
import { unverifiedWhy } from '../shared/unverified';
import type { RosterView } from '../view';

/** A value that a workplace set, and where it stands. */
export interface OwnSetting {
  readonly param: string;
  readonly value: unknown;
  readonly where: Text | undefined;
}

/** Whose own rule it is about whom. */
export interface OwnRule {
  readonly rule: Rule;
  readonly settings: readonly OwnSetting[];
  readonly who: LawSubject;
}

/** A finding's words behind whose rule it is, and what the law says instead. */
export function framed(finding: Text, view: RosterView, own: OwnRule): Text {
  const settings = own.settings
    .map((setting) => comparedText(view, own, setting))
    .reduce((first, more) => text('settings.ownMore', { first: { text: first }, more: { text: more } }));
  return text('settings.own', { settings: { text: settings }, finding: { text: finding } });
}

/** First whose rule it is; what the law says stays, rulings on it do not. */
export function ownWhys(whys: readonly Why[], view: RosterView, own: OwnRule): Why[] {
  const kept = whys.filter(
    ({ source, nearby }) => nearby !== undefined || source === undefined || !(source in rulings),
  );
  const steps = own.settings.flatMap((setting) => settingWhys(view, own, setting));
  const cited = new Set(kept.map(({ source }) => source));
  const more = unverifiedWhy(steps.map(({ source }) => source)).filter(({ source }) => !cited.has(source));
  return [...steps, ...kept, ...more];
}

/** Says the interval that is left of a finding's, where the words name it. */
export function clipped({ key, data }: Text, whole: Span, part: Span): Text {
  const { from, to, length } = data;
  return {
    key,
    data: {
      ...data,
      ...(from !== undefined && { from: moved(from, whole.start, part.start) }),
      ...(to !== undefined && { to: moved(to, whole.end, part.end) }),
      ...(isMinutes(length, whole.end - whole.start) && { length: { minutes: part.end - part.start } }),
    },
  };
}

function moved(datum: Datum, from: number, to: number): Datum {
  if (typeof datum !== 'object') return datum;
  if ('instant' in datum && datum.instant === from) return { ...datum, instant: to };
  return 'clock' in datum && datum.clock === from ? { ...datum, clock: to } : datum;
}

function isMinutes(datum: Datum | undefined, minutes: number): boolean {
  return typeof datum === 'object' && 'minutes' in datum && datum.minutes === minutes;
}

function comparedText(view: RosterView, own: OwnRule, setting: OwnSetting): Text {
  const said = saidOf(own, setting);
  const law = lawOf(view, own, setting);
  if (law)
    return text('settings.ownAgainstLaw', { ...said, law: valueText(unitOf(own, setting), law.value) });
  const usual = usualOf(own, setting);
  if (usual === undefined) return text('settings.ownWithoutLaw', said);
  return text('settings.ownAgainstUsual', { ...said, usual: valueText(unitOf(own, setting), usual) });
}

function settingWhys(view: RosterView, own: OwnRule, setting: OwnSetting): Why[] {
  const law = lawOf(view, own, setting);
  const value = law && valueText(unitOf(own, setting), law.value);
  return [
    because(text('settings.ownWhy', saidOf(own, setting))),
    ...(law && value !== undefined
      ? [because(text('settings.lawSays', { law: titleOf(lawSource(law.source)), value }), law.source)]
      : []),
  ];
}

function saidOf(own: OwnRule, { param, value, where }: OwnSetting) {
  return {
    param,
    value: valueText(unitOf(own, { param }), value),
    where: { text: where ?? text('settings.inSettings') },
  };
}

/** A number of nought is none: the law leaves it open. */
function lawOf(view: RosterView, { rule, who }: OwnRule, { param }: OwnSetting) {
  const statutory = rule.statutory?.[param];
  const law = statutory && lawFor(view, statutory, who);
  return law && law.value > 0 ? law : undefined;
}

/** What counts where nobody sets anything; nothing where that is the law. */
function usualOf({ rule }: OwnRule, { param }: OwnSetting): unknown {
  const usual = (rule.params.parse({}) as Readonly<Record<string, unknown>>)[param];
  return usual === null ? undefined : usual;
}

function unitOf({ rule }: OwnRule, { param }: Pick<OwnSetting, 'param'>): Unit {
  return (rule.statutory?.[param] ?? rule.tightening?.[param])?.unit ?? 'minutes';
}

/** A value with its unit; a clock time as it is written, or in minutes of the day. */
export function valueText(unit: Unit, value: unknown): Datum {
  const count = Number(value);
  switch (unit) {
    case 'minutes':
      return { minutes: count };
    case 'clock':
      return { timeOfDay: typeof value === 'string' ? minutesOf(value) : count };
    case 'truth':
      return { text: text(value === true ? 'settings.yes' : 'settings.no') };
    case 'days':
      return { text: text('settings.days', { count }) };
    case 'months':
      return { text: text('settings.months', { count }) };
    case 'years':
      return { text: text('settings.years', { count }) };
  }
}
