import { type Absence, absences } from '../backup-risk/absences';
import type { Harm, Harmed } from '../backup-risk/harm';
import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { Wording } from '../messages/word';
import type { Roster } from '../roster/roster';
import { isoMinute } from '../time/calendar';
import type { Instant } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import type { Report, ReportAbsence } from './report';

/** As many as somebody would go through. */
const SHOWN = 50;

/** One absence away, in words; what only leaves a grown-up alone by day is counted, not listed. */
export function reportAbsences(roster: Roster, word: Wording): Report['absences'] {
  const found = absences(roster);
  const grave = found.filter(({ harmed }) => harmed.some(isGrave));
  return {
    list: grave.slice(0, SHOWN).map((one) => worded(roster, one, word)),
    more: Math.max(0, grave.length - SHOWN),
    byDay: found.length - grave.length,
  };
}

type GraveHarm = Exclude<Harm, 'alone'>;
type Grave = Harmed & { readonly harm: GraveHarm };

function isGrave(harmed: Harmed): harmed is Grave {
  return harmed.harm !== 'alone';
}

function worded(roster: Roster, { person, place, shift, harmed }: Absence, word: Wording): ReportAbsence {
  const { name, timeZone } = roster.places[place]!;
  const who = roster.people[person]!.name;
  const grave = harmed.filter(isGrave);
  const local = (instant: Instant) => isoMinute(zoneClock(timeZone).toWall(instant));
  return {
    person: who,
    place: name,
    start: local(shift.start),
    end: local(shift.end),
    cell: shift.cells[0],
    harm: grave[0]!.harm,
    title: word(text('absence.head', { person: who, place: name, ...spanOf(shift, timeZone) })),
    lines: grave.map((one) => word(lineOf(roster, one, timeZone))),
  };
}

function lineOf(roster: Roster, { harm, person, start, end }: Grave, timeZone: string): Text {
  return text(`absence.${harm}`, {
    person: roster.people[person]!.name,
    ...spanOf({ start, end }, timeZone),
    length: { minutes: end - start },
  });
}

function spanOf({ start, end }: { readonly start: Instant; readonly end: Instant }, timeZone: string) {
  return { from: { instant: start, timeZone }, to: { clock: end, timeZone } };
}
