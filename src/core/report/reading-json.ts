import type { Language } from '../messages/text';
import { wording } from '../messages/word';
import type { SheetReading } from '../reading/reading';
import type { Roster } from '../roster/roster';
import { isoMinute } from '../time/calendar';
import type { Instant } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import { cellText } from './cell-text';
import { questionJson } from './question-text';
import { mergedQuestions } from './questions';

/** What `read --format json` prints of a sheet: each shift with its cells, local times, and what was not read. */
export function readingJson(
  reading: Pick<SheetReading, 'sheet' | 'verdict' | 'unread' | 'questions'> & { readonly roster: Roster },
  language: Language,
) {
  const word = wording(language);
  const { sheet: name, verdict, unread, questions, roster } = reading;
  return {
    name,
    verdict,
    shifts: shiftsJson(roster),
    unread: unread.map(({ cell, text, reason }) => ({ cell: cellText(cell), text, reason: word(reason) })),
    questions: mergedQuestions({ asked: questions, findings: [], worded: [], roster, language }, word).map(
      questionJson,
    ),
  };
}

/** A shift that is written twice is printed twice: this is what stands in the sheet. */
function shiftsJson({ people, places, shifts }: Roster) {
  return shifts.flatMap((shift) => {
    const { person, place, kind, start, end, anywhere, unplacedBreakMinutes } = shift;
    const { cells, writtenIn = [cells] } = shift;
    const { name, timeZone } = places[place]!;
    const local = (instant: Instant) => isoMinute(zoneClock(timeZone).toWall(instant));
    return writtenIn.map((at) => ({
      person: people[person]!.name,
      start: local(start),
      end: local(end),
      cells: at.map(cellText),
      kind,
      // Somebody on call for every place is at none of them.
      place: anywhere ? null : name,
      ...(unplacedBreakMinutes !== undefined && { unplacedBreakMinutes }),
    }));
  });
}
