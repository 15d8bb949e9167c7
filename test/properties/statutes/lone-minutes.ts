import type { Place, Roster, Shift } from '../../../src/core/roster/roster';
import { stretchesByMinute } from '../minute-oracle';
import { groupsOf, isMinorOn } from './minors';
import { localAt } from './own-calendar';

/** A minute in which somebody is without company: for certain, or as far as the roster can tell. */
export interface LoneMinute {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly minute: number;
  readonly certain: boolean;
}

/** Every minute of everybody without company, found by looking at each of them alone. */
export function loneMinutes(roster: Roster, need: 'adult' | 'anyone'): LoneMinute[] {
  return stretchesByMinute(roster, need).flatMap(({ person, place, zone, parts }) =>
    parts.flatMap(({ start, end, sure }) =>
      Array.from({ length: end - start }, (_, i) => {
        const minute = start + i;
        return {
          person,
          place,
          zone,
          minute,
          certain: sure && isHere(roster, { person, place, zone, minute }),
        };
      }),
    ),
  );
}

interface Presence {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly minute: number;
}

/** Whether nothing else on the roster has the person away, or in another room, in that minute. */
function isHere({ shifts, places }: Roster, { person, place, zone, minute }: Presence): boolean {
  const entries = shifts.filter((one) => one.person === person && one.start <= minute && minute < one.end);
  const { zones } = places[place]!;
  const together = (other: Shift) =>
    other.zone === zone || touches(zones[other.zone]!.reach, zones[zone]!.reach);
  return entries.every(
    (other) =>
      other.kind !== 'absence' && (other.kind !== 'work' || (other.place === place && together(other))),
  );
}

function touches(one: string, other: string): boolean {
  return (
    [one, other].includes('same-room') && [one, other].every((reach) => /^(same|next)-room$/.test(reach))
  );
}

export type Judged = LoneMinute & { readonly verdict: 'breach' | 'warning' | 'review' };

/** Nobody should be alone in the night, offices apart: 22–06, in Norway 21–06. */
export function aloneAtNight(roster: Roster): Judged[] {
  return loneMinutes(roster, 'anyone').flatMap((lone) => {
    const place = roster.places[lone.place]!;
    return place.kind !== 'office' && isNight(place, lone.minute) ? [judged(lone, 'warning')] : [];
  });
}

/** In the night, or at any hour where the place asks for it, somebody else of 18 or more is to be on call. */
export function withoutBackup(roster: Roster): Judged[] {
  return loneMinutes(roster, 'anyone').flatMap((lone) => {
    const place = roster.places[lone.place]!;
    const asked = place.needsBackup === true || (place.kind !== 'office' && isNight(place, lone.minute));
    return asked && !hasBackup(roster, lone) ? [judged(lone, 'warning')] : [];
  });
}

function hasBackup({ shifts, people }: Roster, { person, place, minute }: LoneMinute): boolean {
  const now = shifts.filter(({ start, end }) => start <= minute && minute < end);
  return now.some((backup) => {
    if (backup.kind !== 'on-call' || backup.person === person) return false;
    if (!backup.anywhere && backup.place !== place) return false;
    if (isMinorOn(people[backup.person]!, localAt(minute).date)) return false;
    return !now.some(
      (other) =>
        other.person === backup.person &&
        (other.kind === 'absence' || (other.kind === 'work' && other.place !== place)),
    );
  });
}

/** Denmark: nobody alone where that is a special danger which is not met, at any hour. */
export function inSpecialDanger(roster: Roster): Judged[] {
  return loneMinutes(roster, 'anyone').flatMap((lone) => {
    const { country, kind, danger } = roster.places[lone.place]!;
    return country === 'dk' && kind !== 'office' && danger === 'not-met' ? [judged(lone, 'breach')] : [];
  });
}

/** Norway: a petrol station at night, 22–06, unless customers are served through a hatch, which may have to be asked. */
export function atPetrolStation(roster: Roster): Judged[] {
  return loneMinutes(roster, 'anyone').flatMap((lone) => {
    const { country, kind, flags = {} } = roster.places[lone.place]!;
    const { minute } = localAt(lone.minute);
    const isMeant = country === 'no' && kind === 'petrol-station' && (minute >= 22 * 60 || minute < 6 * 60);
    if (!isMeant || flags.nightHatch === true) return [];
    return [judged({ ...lone, certain: lone.certain && flags.nightHatch === false }, 'warning')];
  });
}

/**
 * Sweden: children not alone at all; youths not where there is a risk of injury, of violence or of strong mental strain;
 * where that is not known it is a warning, offices apart.
 */
export function swedishMinorsAlone(roster: Roster): Judged[] {
  return loneMinutes(roster, 'anyone').flatMap((lone) => {
    const place = roster.places[lone.place]!;
    const groups = groupsOf(roster.people[lone.person]!, 'se', localAt(lone.minute).date);
    if (place.country !== 'se' || !groups) return [];
    const found = groups.map((group) => (group === 'youth' ? youthAlone(place) : 'breach'));
    const all = new Set(found);
    if (all.size > 1) return [{ ...lone, verdict: 'review' }];
    const [only] = found;
    return only === undefined || only === 'none' ? [] : [judged(lone, only)];
  });
}

function youthAlone({ kind, flags = {} }: Place): 'breach' | 'warning' | 'none' {
  const risks = [flags.injuryRisk, flags.mentalStrain, flags.violenceRisk];
  if (risks.includes(true)) return 'breach';
  return kind === 'office' || risks.every((risk) => risk === false) ? 'none' : 'warning';
}

/** Goods with an age limit: Norway, a minor without an adult; Sweden, a child without one. */
export function withoutSeller(roster: Roster): Judged[] {
  return loneMinutes(roster, 'adult').flatMap((lone) => {
    const { country, flags = {} } = roster.places[lone.place]!;
    const groups = groupsOf(roster.people[lone.person]!, country, localAt(lone.minute).date);
    if (country === 'dk' || !groups || !flags.ageRestrictedSales) return [];
    if (country === 'no') return [judged(lone, 'warning')];
    if (groups.every((group) => group === 'youth')) return [];
    return [groups.includes('youth') ? { ...lone, verdict: 'review' } : judged(lone, 'warning')];
  });
}

function judged(lone: LoneMinute, verdict: 'breach' | 'warning'): Judged {
  return { ...lone, verdict: lone.certain ? verdict : 'review' };
}

export function isNight({ country }: Place, instant: number): boolean {
  const { minute } = localAt(instant);
  return minute < 6 * 60 || minute >= (country === 'no' ? 21 : 22) * 60;
}
