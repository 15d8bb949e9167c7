import type { Shift } from '../../../roster/roster';
import type { About, Judged } from '../../define-rule';
import { type Finding, type FindingQuestion, timesOf, type Why } from '../../finding';
import type { Explanation } from '../../found';
import type { Asked } from '../../shared/asking';
import { shiftsAt, whereabouts } from '../../shared/lone-pieces';
import { unverifiedWhy } from '../../shared/unverified';
import type { RosterView } from '../../view';
import type { Worked } from './workers';

/** Something about one minor, which may depend on an answer. */
interface Doubt {
  readonly person: number;
  readonly at: Worked;
  readonly ask: Asked;
}

/**
 * What is certain, and what waits for an answer: the earliest for each question about each subject (a person, unless
 * told otherwise), and how many there are.
 */
export function sorted<D extends Omit<Doubt, 'ask'> & Partial<Doubt>>(
  found: readonly D[],
  subjectOf: (doubt: D & { readonly ask: Asked }) => string = ({ person }) => `${person}`,
): { readonly certain: readonly D[]; readonly open: readonly (D & Open)[] } {
  const first = new Map<string, D & Open>();
  for (const one of [...found].sort(inOrder)) {
    const { ask } = one;
    if (!ask) continue;
    const key = `${subjectOf({ ...one, ask })} ${ask.key}`;
    const known = first.get(key);
    first.set(key, known ? { ...known, count: known.count + 1 } : { ...one, ask, count: 1 });
  }
  return { certain: found.filter(({ ask }) => !ask), open: [...first.values()] };
}

/** What begins together has an order too: which of them stands for all never hangs on the order of the rows. */
function inOrder(a: Omit<Doubt, 'ask'>, b: Omit<Doubt, 'ask'>): number {
  return a.at.start - b.at.start || a.at.place - b.at.place || a.person - b.person || a.at.end - b.at.end;
}

interface Open {
  readonly ask: Asked;
  readonly count: number;
}

export function questionOf({ key, text }: Asked): FindingQuestion {
  return { key, text };
}

/** By place, in order of time: for what is told once a place. */
export function byPlace<D extends { readonly at: Worked }>(all: readonly D[]): D[][] {
  const places = new Map<number, D[]>();
  for (const one of [...all].sort((a, b) => a.at.start - b.at.start)) {
    const known = places.get(one.at.place);
    if (known) known.push(one);
    else places.set(one.at.place, [one]);
  }
  return [...places.values()];
}

/** What touches and is of one key, put together: one finding. The first of it stands for all. */
export function joined<D extends { readonly at: Worked }>(all: readonly D[], keyOf: (one: D) => string): D[] {
  const last = new Map<string, number>();
  const found: D[] = [];
  for (const one of [...all].sort((a, b) => a.at.start - b.at.start)) {
    const key = `${one.at.place} ${keyOf(one)}`;
    const index = last.get(key);
    const known = index === undefined ? undefined : found[index]!;
    if (index !== undefined && known && one.at.start <= known.at.end) {
      found[index] = { ...known, at: { ...known.at, end: Math.max(known.at.end, one.at.end) } };
    } else last.set(key, found.push(one) - 1);
  }
  return found;
}

/** Where a finding about one person is, and the reasons for when somebody asks. */
export function aboutOne(
  view: RosterView,
  person: number,
  { place, start, end }: Worked,
  explain: () => Explanation,
): About {
  return { ...whereabouts(view, { place, people: [person], start, end }), explain };
}

/** The argument, and what of its sources nobody verified. */
export function argued(why: readonly Why[], fixes: Explanation['fixes']): Explanation {
  return { why: [...why, ...unverifiedWhy(why.map(({ source }) => source))], fixes };
}

/** Work shifts without a finding: those that the rule looks at, and the others. */
export function judged(
  view: RosterView,
  findings: readonly Finding[],
  looksAt: (shift: Shift) => boolean,
): Judged {
  const found = new Set(
    findings.flatMap((finding) =>
      timesOf(finding).flatMap(({ people, ...time }) =>
        people.flatMap((one) => shiftsAt(view, one, finding.place, time)),
      ),
    ),
  );
  let [work, pass] = [0, 0];
  for (const shift of view.roster.shifts) {
    if (shift.kind !== 'work') continue;
    work++;
    if (!found.has(shift) && looksAt(shift)) pass++;
  }
  return { findings, pass, notApplicable: work - found.size - pass };
}
