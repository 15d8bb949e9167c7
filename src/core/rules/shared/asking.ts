import type { LoneInterval } from '../../company/company-of';
import type { Nearby, Reason } from '../../company/nearby';
import { contradictions } from '../../company/presence';
import { overlapOf, union, without } from '../../company/spans';
import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { Instant, Span } from '../../time/units';
import { zoneName } from './company-why';
import type { RosterView } from '../view';

/** What only the manager knows, and how to answer it. Equal keys are one question. */
export interface Asked {
  readonly key: string;
  readonly text: Text;
  readonly fix: Text;
  /** What has to be answered as well before the same minutes can be judged. */
  readonly also?: Asked;
  /** All but where the person is is settled. */
  readonly ownPlace?: true;
}

export function askAge(view: RosterView, person: number): Asked {
  const { name } = view.person(person);
  return {
    key: `age:${name}`,
    text: text('company.askAge', { person: name }),
    fix: text('company.fixAge', { person: name }),
  };
}

/** When somebody takes a break of which the roster gives only the length. */
export function askBreak(view: RosterView, person: number): Asked {
  const { name } = view.person(person);
  return {
    key: `break:${name}`,
    text: text('company.askBreak', { person: name }),
    fix: text('company.fixBreak', { person: name }),
  };
}

/** Both questions in one breath; each is asked, and answered, by itself. */
export function askBoth(first: Asked, also: Asked): Asked {
  return { ...first, also };
}

/** A part of a lone interval, cut so that each piece either is certain or is settled by one answer. */
export function settledParts(view: RosterView, interval: LoneInterval, sure: boolean): Parts {
  return sure ? presentParts(view, interval) : askedParts(view, interval);
}

function askedParts(view: RosterView, interval: LoneInterval): Parts {
  const { nearby } = view.companyOf(interval);
  const open = nearby.filter(({ reason }) => settles.includes(reason));
  const cuts = [...new Set(open.flatMap(({ during }) => [during.start, during.end]))]
    .filter((cut) => cut > interval.span.start && cut < interval.span.end)
    .sort((a, b) => a - b);
  const edges = [interval.span.start, ...cuts, interval.span.end];
  return edges.slice(1).map((end, i) => {
    const part = { start: edges[i]!, end };
    const who = open.find(({ during }) => overlapOf(during, part)) ?? open[0];
    return { ...part, ask: who ? askAbout(view, who, interval) : askWhere(view, interval.person) };
  });
}

/** A sure part of a lone interval, cut where the roster says that the person themselves may not be there. */
function presentParts(view: RosterView, { person, place, zone, span }: LoneInterval): Parts {
  const shifts = view.shiftsOf(person, span);
  if (shifts.length < 2) return [span];
  const here = shifts.filter(
    (shift) => shift.kind === 'work' && shift.place === place && shift.zone === zone,
  );
  const doubtful = union(here.flatMap((shift) => contradictions(view.roster, shift, shifts))).flatMap(
    (part) => overlapOf<Instant>(part, span) ?? [],
  );
  if (!doubtful.length) return [span];
  const ask = { ...askWhere(view, person), ownPlace: true } as const;
  return [...without(span, doubtful), ...doubtful.map((part) => ({ ...part, ask }))];
}

type Parts = (Span & { readonly ask?: Asked })[];

const settles: readonly Reason[] = ['zone-unknown', 'age-unknown', 'two-places-at-once'];

function askAbout(view: RosterView, { reason, person, shift }: Nearby, { place, zone }: LoneInterval): Asked {
  if (reason === 'age-unknown') return askAge(view, person);
  if (reason === 'two-places-at-once' || shift === undefined) return askWhere(view, person);
  const zones = [view.roster.shifts[shift]?.zone ?? 0, zone];
  const open = zones.find((index) => isOpen(view, place, index));
  return open === undefined ? askRooms(view, place, zones) : askZone(view, place, open);
}

function isOpen(view: RosterView, place: number, zone: number): boolean {
  const reach = view.place(place).zones[zone]?.reach;
  return reach === 'unconfirmed' || reach === 'unknown';
}

function askZone(view: RosterView, place: number, zone: number): Asked {
  const names = { zone: zoneName(view, place, zone), place: view.place(place).name };
  return {
    key: `zone:${names.place}:${view.place(place).zones[zone]?.name ?? ''}`,
    text: text('company.askZone', names),
    fix: text('company.fixZone', names),
  };
}

/** Two rooms next to the sales area, whose people need not be in touch with each other. */
function askRooms(view: RosterView, place: number, zones: readonly number[]): Asked {
  const [zone = '', own = ''] = [...zones].sort().map((index) => zoneName(view, place, index));
  const names = { zone, own, place: view.place(place).name };
  return {
    key: `rooms:${names.place}:${[...zones].sort().join(':')}`,
    text: text('company.askRooms', names),
    fix: text('company.fixRooms', names),
  };
}

export function askWhere(view: RosterView, person: number): Asked {
  const { name } = view.person(person);
  return {
    key: `where:${name}`,
    text: text('company.askWhere', { person: name }),
    fix: text('company.fixWhere', { person: name }),
  };
}
