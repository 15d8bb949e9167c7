import * as z from 'zod/mini';
import { text } from '../../../messages/catalogue';
import type { AgreementTerm } from '../../../roster/records';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import type { ReadingContext, Unread } from '../../reading';
import { words } from '../columns';
import { wordKey } from '../../text/fold';
import type { DayKind } from '../days';
import { given, type RowCells, shownText } from '../row';
import {
  bands,
  chosen,
  dateOfRecord,
  dateOfValidity,
  days,
  hoursADay,
  level,
  named,
  outOfRange,
  wholeNumber,
} from './columns';
import { readEach, type RecordReader } from './record-rows';
import type { RecordKey } from './record-shapes';
import { termWords } from './words';

/** The traffic light of places, days and times of the day. */
export const readRisks: RecordReader = (found, context, unread) => {
  const schema = z.object({
    level,
    ...slotColumns(context),
    assessed: z.exactOptional(dateOfRecord(context)),
    until: z.exactOptional(dateOfValidity(context)),
  });
  return readEach(
    found,
    schema,
    () => ['level'],
    unread,
    ({ level: light, assessed, until, ...slot }, at, cells) =>
      slotsOf(slot, cells, unread).map((one) =>
        given({ level: light, ...one, assessedOn: assessed, validUntil: until, at }),
      ),
  );
};

/** What every term cannot do without, beside the term. */
const neededBy: Partial<Record<AgreementTerm, RecordKey>> = {
  'minimum-staff': 'amount',
  'minimum-age': 'amount',
  longest: 'amount',
  'not-then': 'task',
};

/** What the number of a term may be: people, years of age, minutes of a day. */
const ranges: Partial<Record<AgreementTerm, { readonly least: number; readonly most: number }>> = {
  'minimum-staff': { least: 1, most: 500 },
  'minimum-age': { least: 10, most: 99 },
  longest: { least: 1, most: 1440 },
};

const restricting = ['amount', 'task', 'beyond'] as const;

export const readAgreements: RecordReader = (found, context, unread) => {
  const schema = z.object({
    term: chosen(termWords, (written) => text('tables.unknownTerm', { text: written })),
    amount: z.exactOptional(wholeNumber),
    ...slotColumns(context),
    task: z.exactOptional(words),
    beyond: z.exactOptional(hoursADay),
  });
  return readEach(found, schema, neededIn, unread, ({ term, amount, task, beyond, ...slot }, at, cells) => {
    const read = { amount, task, beyond };
    // Listed already: without its number, its task or its hours an agreement says something else.
    if (restricting.some((key) => cells[key] && read[key] === undefined)) return [];
    const impossible = wrongAmount(term, amount, cells);
    if (impossible) {
      unread.push(impossible);
      return [];
    }
    return slotsOf(slot, cells, unread).map((one) =>
      given({ term, number: amount, task, beyond, ...one, at }),
    );
  });
};

function wrongAmount(
  term: AgreementTerm,
  amount: number | undefined,
  { amount: cell }: RowCells<RecordKey>,
): Unread | undefined {
  const range = ranges[term];
  const reason = cell && range && amount !== undefined ? outOfRange(cell, amount, range) : undefined;
  return cell && reason && { cell: cell.at, text: shownText(cell), reason };
}

function neededIn({ term }: RowCells<RecordKey>): readonly RecordKey[] {
  const kind = term && termWords.get(wordKey(shownText(term)));
  const needed = kind && neededBy[kind];
  return needed ? ['term', needed] : ['term'];
}

function slotColumns(context: ReadingContext) {
  return {
    place: z.exactOptional(named),
    days: z.exactOptional(days),
    band: z.exactOptional(bands),
    from: z.exactOptional(dateOfValidity(context)),
    to: z.exactOptional(dateOfValidity(context)),
  };
}

interface SlotCells {
  readonly days?: readonly DayKind[] | undefined;
  readonly band?: readonly Span<MinuteOfDay>[] | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** One a from-to. A slot whose days or times cannot be read is none: it must not hold always. */
function slotsOf(
  { days: on, band, from, to }: SlotCells,
  cells: RowCells<RecordKey>,
  unread: Unread[],
): object[] {
  if ((cells.days && !on) || (cells.band && !band) || (cells.from && !from) || (cells.to && !to)) return [];
  if (from !== undefined && to !== undefined && to < from) {
    const cell = cells.to!;
    unread.push({ cell: cell.at, text: shownText(cell), reason: text('tables.endsFirst') });
    return [];
  }
  const weekdays = on?.length === EVERY_DAY ? undefined : on;
  const spans: readonly (Span<MinuteOfDay> | undefined)[] = band?.length ? band : [undefined];
  return spans.map((span) => given({ weekdays, band: span, from, to }));
}

/** Monday to Sunday and public holidays. */
const EVERY_DAY = 8;
