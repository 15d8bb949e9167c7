import { clockText, isoDate } from '../../../time/calendar';
import { CellKind, type Grid } from '../../grid';
import { minutesOfSerial } from '../../text/clock';
import { formatOf } from '../../text/format';
import { dayOfSerial } from '../../text/serial';

/** A cell's text as a person knows it: Excel times as clocks, Excel dates as dates, everything else as it stands. */
export function shownCell(grid: Grid, row: number, column: number): string {
  const at = row * grid.columns + column;
  const value = grid.values[at] ?? '';
  if (typeof value !== 'number' || grid.kinds[at] !== CellKind.date) return String(value);
  const minutes = minutesOfSerial(value);
  const clock = clockText(((minutes % 1440) + 1440) % 1440);
  const shows = formatOf(grid.formatCodes[grid.formats[at] ?? 0] ?? 'General');
  const day = shows === 'time' ? undefined : dayOfSerial(Math.floor(minutes / 1440), grid.date1904);
  if (day === undefined) return clock;
  return shows === 'date' ? isoDate(day) : `${isoDate(day)} ${clock}`;
}
