import type * as z from 'zod/mini';
import { lawSource, titleOf } from '../law/look-up';
import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { CellRef } from '../roster/roster';
import type { Country, Day } from '../time/units';
import type { Rule, Statutory } from './define-rule';
import { rules, type RuleId } from './index';
import { isLawOfItsOwn, type Pack, packs } from './packs';
import { valueText } from './own/words';
import { minutesOf } from './shared/nights';
import { loosened } from './shared/statutory';

/** What a workplace set: parameters that differ from their defaults, and what it does without. */
export interface Settings {
  readonly params: Readonly<Partial<Record<RuleId, Readonly<Record<string, unknown>>>>>;
  /** Packs and rules that are switched off; never what is law. */
  readonly off: ReadonlySet<Pack | RuleId>;
  /** Where each parameter was set. */
  readonly from?: Readonly<Partial<Record<RuleId, Readonly<Record<string, Text>>>>>;
}

/** A rule's parameter and its value; without a parameter, whether the rule or the pack is on. */
export interface Setting {
  readonly subject: string;
  readonly param?: string;
  /** As JSON has it, or as somebody wrote it in a cell. */
  readonly value: unknown;
  /** Where it stands. */
  readonly cell?: CellRef;
  readonly file?: string;
}

export interface RefusedSetting {
  readonly setting: Setting;
  readonly reason: Text;
}

/** Where and when the settings are to hold: whose law they may not loosen. */
export interface Circumstances {
  readonly countries: readonly Country[];
  readonly today: Day;
}

export const noSettings: Settings = { params: {}, off: new Set() };

/** Later settings come before earlier ones. What is none is told, with what would do, and leaves all else as it is. */
export function readSettings(
  given: readonly Setting[],
  circumstances: Circumstances,
): { readonly settings: Settings; readonly refused: readonly RefusedSetting[] } {
  const params: Record<string, Record<string, unknown>> = {};
  const from: Record<string, Record<string, Text>> = {};
  const off = new Set<Pack | RuleId>();
  const refused: RefusedSetting[] = [];
  for (const setting of given) {
    const read = setting.param === undefined ? readSwitch(setting) : readParam(setting, circumstances);
    if ('key' in read) refused.push({ setting, reason: read });
    else if ('on' in read) off[read.on ? 'delete' : 'add'](read.of);
    else {
      params[read.rule] = { ...params[read.rule], [read.param]: read.value };
      from[read.rule] = { ...from[read.rule], [read.param]: whereOf(setting) };
    }
  }
  return { settings: { params, off, from }, refused };
}

function whereOf({ cell, file }: Setting): Text {
  if (cell) return text('settings.inCell', { sheet: cell.sheet, address: cell.address });
  return file === undefined ? text('settings.inSettings') : text('settings.inFile', { file });
}

function ruleNamed(subject: string): Rule | undefined {
  return (rules as readonly Rule[]).find(({ id }) => id === subject.trim());
}

function noSuchRule(name: string): Text {
  const choices = [...rules.map(({ id }) => id), ...packs.filter((pack) => !isLawOfItsOwn(pack))].join(', ');
  return text('settings.noSuchRule', { name, choices });
}

function readSwitch({
  subject,
  value,
}: Setting): Text | { readonly of: Pack | RuleId; readonly on: boolean } {
  const rule = ruleNamed(subject);
  const of = rule?.id ?? packs.find((pack) => pack === subject.trim());
  if (of === undefined) return noSuchRule(subject);
  const on = truthIn(value);
  if (on === undefined) return text('settings.formTruth');
  const isLaw = rule ? rule.kind === 'statute' : isLawOfItsOwn(of as Pack);
  if (!on && isLaw) return text('settings.lawStaysOn', { name: of });
  return { of: of as Pack | RuleId, on };
}

function readParam(
  { subject, param = '', value }: Setting,
  { countries, today }: Circumstances,
): Text | { readonly rule: string; readonly param: string; readonly value: unknown } {
  const rule = ruleNamed(subject);
  if (!rule) return noSuchRule(subject);
  const names = Object.keys(rule.params.shape);
  if (!names.includes(param))
    return text('settings.noSuchParam', { name: param, rule: rule.id, choices: names.join(', ') });
  const tries = candidates(value).map((one) => [one, rule.params.safeParse({ [param]: one })] as const);
  const fitting = tries.find(([, { success }]) => success);
  if (!fitting) return allowedForm(rule, param, tries.at(-1)?.[1].error);
  const broken = brokenLaw(rule.statutory?.[param], fitting[0], countries, today);
  return broken ?? { rule: rule.id, param, value: fitting[0] };
}

/** What a value may mean: a cell holds only text and numbers. */
function candidates(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [value];
  const written = value.trim();
  const number = Number(written.replace(',', '.'));
  const clock = /^\d:\d\d$/.test(written) ? [`0${written}`] : [];
  const truth = truthIn(written);
  const isNumber = written !== '' && !Number.isNaN(number);
  return [...(isNumber ? [number] : []), ...(truth === undefined ? [] : [truth]), written, ...clock];
}

/** Yes and no in the languages of the screen. */
function truthIn(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (['ja', 'yes', 'true', 'on', 'til', 'på', 'sand', 'sann', 'sant'].includes(word)) return true;
  return ['nej', 'nei', 'no', 'false', 'off', 'fra', 'av', 'falsk', 'usand'].includes(word)
    ? false
    : undefined;
}

function brokenLaw(
  statutory: Statutory | undefined,
  value: unknown,
  countries: readonly Country[],
  today: Day,
): Text | undefined {
  if (!statutory || value === null) return undefined;
  const isClock = typeof value === 'string';
  const broken = loosened(isClock ? minutesOf(value) : Number(value), statutory, countries, today);
  if (!broken) return undefined;
  const law = titleOf(lawSource(broken.source));
  const isLess = statutory.stricter === 'less';
  const data = { law, value: valueText(statutory.unit, broken.value) };
  if (!isClock)
    return text(isLess ? 'settings.aboveLaw' : 'settings.belowLaw', {
      ...data,
      number: String(broken.value),
    });
  return text(isLess ? 'settings.laterThanLaw' : 'settings.earlierThanLaw', data);
}

/** What would do: found by trying, so that it holds for whatever the schema says. */
function allowedForm({ params }: Rule, param: string, error: z.core.$ZodError | undefined): Text {
  const fits = (value: unknown) => params.safeParse({ [param]: value }).success;
  if (fits(true)) return text('settings.formTruth');
  if (fits('12:00')) return text('settings.formClock');
  const issue = error?.issues[0];
  if (issue?.code === 'too_small') return text('settings.tooSmall', { least: Number(issue.minimum) });
  if (issue?.code === 'too_big') return text('settings.tooBig', { most: Number(issue.maximum) });
  return fits(null) ? text('settings.formNumberOrNone') : text('settings.formNumber');
}
