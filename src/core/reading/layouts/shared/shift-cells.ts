import { text as say } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import { CellKind } from '../../grid';
import { formatOf } from '../../text/format';
import { unglued } from '../../text/glued';
import { remembered } from '../../text/memo';
import type { Piece } from '../../text/piece';
import { readShiftText, type ShiftText, spansOfShift } from '../../text/shift-text';
import type { MinuteOfDay, Span } from '../../../time/units';
import type { Codes } from './codes';
import { shownCell } from './shown';
import type { View } from './view';

/** A cell that says when somebody works or is away, and nothing that has to be looked into. */
export interface PlainCell {
  readonly pieces: readonly Piece[];
  readonly label?: string | undefined;
}

/** Reads cells that hold a whole shift; identical texts are parsed once a sheet. */
export class ShiftCells {
  private readonly known = new Map<string, ShiftText>();
  private readonly spans = new Map<string, ReturnType<typeof spansOfShift>>();
  private readonly meanings = new Map<string, ShiftText>();

  /** What a cell says, whatever stands in it. */
  readonly at: (row: number, column: number) => ShiftText;
  /** Whether letters are glued to a time in a cell. */
  readonly hasGlued: (row: number, column: number) => boolean;

  constructor(
    private readonly view: View,
    private readonly codes?: Codes,
  ) {
    this.at = view.once((_, row, column) => this.read(row, column));
    this.hasGlued = view.once(hasGluedAt);
  }

  /** Undefined for cells that are not plain. */
  plain(row: number, column: number): PlainCell | undefined {
    const read = this.at(row, column);
    if (read.what === 'absence') return { pieces: [allDay], label: read.label };
    const isPlain = read.what === 'times' && !read.doubt && !this.hasGlued(row, column);
    return isPlain ? { pieces: read.pieces, label: read.label } : undefined;
  }

  /** How many entries a cell makes. */
  entriesIn(row: number, column: number): number {
    const read = this.at(row, column);
    return read.what === 'times' ? read.pieces.length : read.what === 'absence' ? 1 : 0;
  }

  /** What a text cell holds; undefined for every other cell. */
  textAt(row: number, column: number): string | undefined {
    const value = this.view.value(row, column);
    return this.view.kind(row, column) === CellKind.text && typeof value === 'string' ? value : undefined;
  }

  text(value: string): ShiftText {
    let found = this.known.get(value);
    if (!found) this.known.set(value, (found = this.codes?.meaningOf(value) ?? plainText(value)));
    return found;
  }

  /** The from-tos of a text, and what stands beside them. */
  spansIn(value: string): ReturnType<typeof spansOfShift> {
    let found = this.spans.get(value);
    if (!found) this.spans.set(value, (found = spansOfShift(unglued(value).text)));
    return found;
  }

  /** The text read with its from-tos meant so. */
  meaning(value: string, meant: readonly Span<MinuteOfDay>[]): ShiftText {
    const key = [value, ...meant.map(({ start, end }) => `${start}-${end}`)].join('\n');
    let found = this.meanings.get(key);
    if (!found) {
      let at = 0;
      found = readShiftText(unglued(value).text, (span) => ({ ...span, ...meant[at++], clock: '24' }));
      this.meanings.set(key, found);
    }
    return found;
  }

  /**
   * Whether the from-tos read so far look like a 12-hour clock: more of them run past midnight with hours up to 12
   * ("11-7", "3:30-8" beside "10:30-3:30") than show an hour from 13 to 23. Then no open one can be trusted.
   */
  looksTwelveHour(): boolean {
    const seen = { '24': 0, '12': 0, open: 0 };
    let backwards = 0;
    for (const [raw, read] of this.known) {
      if (read.what === 'times') {
        for (const { clock, end } of read.pieces) {
          seen[clock] += 1;
          if (clock === 'open' && end > 1440) backwards += 1;
        }
      } else if (isTooLong(read) && !hoursOf24.test(raw)) backwards += 1;
    }
    return backwards + seen['12'] > seen['24'] && seen.open + backwards > 0;
  }

  private read(row: number, column: number): ShiftText {
    const value = this.view.value(row, column);
    const kind = this.view.kind(row, column);
    if (kind === CellKind.empty) return nothing;
    if (kind === CellKind.text && typeof value === 'string') return this.text(value);
    if (kind === CellKind.error) return unread(say('reading.errorCell', { text: String(value) }));
    if (value === 0 || value === false) return nothing;
    const code = kind === CellKind.number ? this.codes?.meaningOf(String(value)) : undefined;
    if (code) return code;
    if (
      kind === CellKind.date &&
      typeof value === 'number' &&
      formatOf(this.view.cell(row, column).format) === 'time'
    ) {
      return unread(say('reading.oneTime', { text: shownCell(this.view.grid, row, column), example }));
    }
    return unread(say('reading.notAShift', { text: shownCell(this.view.grid, row, column), example }));
  }
}

/** Without a code, a text means the same on every sheet. */
const plainText = remembered((value) => readShiftText(unglued(value).text));

function hasGluedAt(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value === 'string' && unglued(value).codes.length > 0;
}

const hoursOf24 = /1[3-9]|2\d|(?<!\d)0\d/;

function isTooLong(read: ShiftText): boolean {
  return read.what === 'unread' && read.reason.key === 'reading.tooLong';
}

const allDay: Piece = { start: 0, end: 1440, kind: 'absence', clock: '24' };

const example = '08:00-16:00';
const nothing: ShiftText = { what: 'nothing' };

function unread(reason: Text): ShiftText {
  return { what: 'unread', reason };
}
