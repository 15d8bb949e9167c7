import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import { parseYesNo } from '../../questions/answer-forms';
import { question } from '../../questions/ask';
import { answerForLook, splitNamesKey } from '../../questions/keys';
import type { Question, ReadingContext } from '../../reading';
import { folded } from '../../text/fold';
import { remembered } from '../../text/memo';
import { writtenWeekday } from '../../text/written-date';
import { isName, kindsOfHeader } from './headers';

/** A row as far as names go; rows with neither a name nor a time part what stands above from what stands below. */
export interface NameRow {
  readonly row: number;
  readonly name: string;
  /** Times or absences stand in it. */
  readonly worked: boolean;
}

/** Names that stand in two rows, first name above surname. */
export interface SplitNames {
  /** The whole name, by either of its rows. */
  readonly whole: ReadonlyMap<number, string>;
  /** Rows that hold nothing but the rest of a name. */
  readonly rest: ReadonlySet<number>;
  /** Whether it is so only the manager knows: until then each row is a name of its own. */
  readonly doubt?: { readonly row: number; readonly name: string; readonly count: number };
}

export const noSplitNames: SplitNames = { whole: new Map(), rest: new Set() };

/**
 * Finds names in two rows. That it is so is clear where the staff list has them so, where a blank row follows each
 * two, or where it is so `clearFrom` times and never otherwise; a few people of whom every second has no shifts look
 * alike, and are asked about.
 */
export function splitNames(
  rows: readonly NameRow[],
  sheet: string,
  clearFrom: number,
  context: ReadingContext,
): SplitNames {
  const listed = new Map([...(context.names ?? [])].map((name) => [folded(name), name]));
  const { pairs, against } = pairsIn(rows, listed);
  const [first] = pairs;
  if (!first) return noSplitNames;
  const onList = pairs.filter((pair) => pair.listed);
  const answer = answerForLook(context.answers, splitNamesKey, sheet)?.answer;
  if (answer !== undefined) return parseYesNo(answer) === true ? joined(pairs) : noSplitNames;
  if (isClear(pairs, against, clearFrom)) return joined(pairs);
  if (onList.length > 0) return joined(onList);
  if (against || pairs.length < 2 || !areSurnames(pairs)) return noSplitNames;
  return { ...noSplitNames, doubt: { row: first.upper.row, name: first.name, count: pairs.length } };
}

/** The question whether names stand in two rows. */
export function askSplitNames(
  sheet: string,
  { name, count }: NonNullable<SplitNames['doubt']>,
  cell: CellRef,
  shifts: number,
): Question {
  const guess = { answer: 'yes', evidence: say('doubts.everySecondRow', { count }) };
  const words = say('doubts.askSplitNames', { name });
  const asking = { cells: [cell], guess, shifts };
  return question(splitNamesKey(sheet), words, say('doubts.whySplitNames'), asking);
}

interface NamePair {
  readonly upper: NameRow;
  readonly lower: NameRow;
  readonly name: string;
  /** The staff list has the whole name. */
  readonly listed: boolean;
  /** A row with nothing in it, or none, follows. */
  readonly apart: boolean;
}

type Listed = ReadonlyMap<string, string>;

/** Pairs of half names, and whether something speaks against reading them as one. */
function pairsIn(rows: readonly NameRow[], listed: Listed): { pairs: NamePair[]; against: boolean } {
  const pairs: NamePair[] = [];
  let against = false;
  for (let at = 0; at < rows.length; at += 1) {
    const pair = pairAt(rows, at, listed);
    if (pair) {
      pairs.push(pair);
      at += 1;
    } else if (isHalf(rows[at]?.name ?? '')) against = true;
  }
  return { pairs, against };
}

function pairAt(rows: readonly NameRow[], at: number, listed: Listed): NamePair | undefined {
  const [upper, lower, next] = [rows[at], rows[at + 1], rows[at + 2]];
  if (!upper?.worked || lower?.row !== upper.row + 1) return undefined;
  if (!isHalf(upper.name) || !isHalf(lower.name) || folded(upper.name) === folded(lower.name))
    return undefined;
  const known = listedAs(upper.name, lower.name, listed);
  const ownNames = [upper, lower].some(({ name }) => listed.has(folded(name)));
  if (known === undefined && (lower.worked || ownNames)) return undefined;
  const apart = !next || next.row > lower.row + 1 || (next.name === '' && !next.worked);
  return { upper, lower, name: known ?? `${upper.name} ${lower.name}`, listed: known !== undefined, apart };
}

function listedAs(upper: string, lower: string, listed: Listed): string | undefined {
  const surname = upper.replace(/,$/, '');
  const ways = [`${upper} ${lower}`, `${surname}, ${lower}`, `${lower} ${surname}`, `${lower}, ${upper}`];
  return ways.map((way) => listed.get(folded(way))).find((name) => name !== undefined);
}

/** One word as names are written; initials are whole names. */
export const isHalf = remembered(
  (name): boolean =>
    /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*,?$/u.test(name) &&
    isName(name) &&
    kindsOfHeader(name).length === 0 &&
    writtenWeekday(name) === undefined,
);

function isClear(pairs: readonly NamePair[], against: boolean, clearFrom: number): boolean {
  if (against || !areSurnames(pairs)) return false;
  const apart = pairs.every((pair) => pair.apart);
  return pairs.every((pair) => pair.listed) || (apart && pairs.length >= 2) || pairs.length >= clearFrom;
}

/** "Vikar" under one after the other is a role. */
function areSurnames(pairs: readonly NamePair[]): boolean {
  const people = new Map(pairs.map((pair) => [folded(pair.name), folded(pair.lower.name)]));
  return new Set(people.values()).size * 4 >= people.size * 3;
}

function joined(pairs: readonly NamePair[]): SplitNames {
  const rest = pairs.filter(({ lower }) => !lower.worked).map(({ lower }) => lower.row);
  const whole = pairs.flatMap(({ upper, lower, name }) => [
    [upper.row, name] as const,
    [lower.row, name] as const,
  ]);
  return { whole: new Map(whole), rest: new Set(rest) };
}
