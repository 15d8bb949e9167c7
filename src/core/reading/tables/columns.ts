import { text } from '../../messages/catalogue';
import type { Day } from '../../time/units';
import { CellKind } from '../grid';
import type { ReadingContext } from '../reading';
import { readAge } from '../text/age';
import { readDate } from '../text/dates';
import { tidy, wordKey } from '../text/fold';
import { dayOfSerial } from '../text/serial';
import { readYesNo } from '../text/yes-no';
import { reachWords } from './headers';
import { column, type PlacedCell, Refusal, shownText } from './row';

/** Serial numbers of the dates that people can be born or employed on (1909–2119), where the cell shows a number. */
const SERIALS = { from: 3_653, to: 80_353 };

/** Numbers are names too where people have numbers; an error such as #N/A is nobody. */
export const words = column((cell) =>
  cell.kind === CellKind.error
    ? new Refusal(text('staff.notWords', { text: shownText(cell) }))
    : tidy(shownText(cell)),
);

/** Several, with semicolons or commas between them; where there is a semicolon, a comma belongs to the name. */
export const severalNames = column((cell) => {
  const text = shownText(cell);
  const names = text.split(/[;\n]/.test(text) ? /[;\n]/ : ',');
  return names.map(tidy).filter(Boolean);
});

export const yesNo = column((cell) => {
  return readYesNo(cell.value) ?? new Refusal(text('staff.notYesNo', { text: shownText(cell) }));
});

/** As `yesNo`; a question mark, which asks to be replaced, says nothing yet. */
export const yesNoOrOpen = column((cell) => {
  const written = shownText(cell);
  if (isOpen(written)) return undefined;
  return readYesNo(cell.value) ?? new Refusal(text('staff.notYesNo', { text: written }));
});

/** "?", "ved ikke". */
export function isOpen(written: string): boolean {
  return /^\?+$/.test(written) || (wordKey(written) !== '' && reachWords.get(wordKey(written)) === 'unknown');
}

/** "Under 18" holds yes or no, but also "17" or "u18". */
export const under18 = column((cell) => {
  const stated = readAge(cell.value);
  const answer =
    readYesNo(cell.value) ?? stated?.under18 ?? (stated?.age === undefined ? undefined : stated.age < 18);
  return answer ?? new Refusal(text('staff.notYesNo', { text: shownText(cell) }));
});

/** A date, refused when `objection` has something against it. */
export function date(
  context: ReadingContext,
  objection: (day: Day) => Refusal | undefined = () => undefined,
) {
  return column((cell) => {
    const day = dayOfCell(cell, context);
    if (day === undefined) return new Refusal(text('staff.notADate', { text: shownText(cell) }));
    return objection(day) ?? day;
  });
}

/** Also of a number that no format shows as a date, where a date is expected. */
export function dayOfCell(cell: PlacedCell, context: ReadingContext): Day | undefined {
  return readDate(cell, cell.date1904, context) ?? dayOfNumber(cell);
}

function dayOfNumber({ kind, value, date1904 }: PlacedCell): Day | undefined {
  const serial = kind === CellKind.number && Number.isInteger(value) ? Number(value) : 0;
  return serial >= SERIALS.from && serial <= SERIALS.to ? dayOfSerial(serial, date1904) : undefined;
}
