import type { ReadingContext } from '../../reading';
import type { Facing } from './facing';
import { type Mapped, mappedAs, mappedIn } from './mapped';

/** What the manager says about a sheet, as it is looked at: columns and rows of the facing's view. */
export interface MappedFacing {
  /** Columns of days: none where the days run the other way. Missing where nothing is said. */
  readonly days?: readonly number[];
  /** The row of headings. */
  readonly headers?: number;
  /** The column of names. */
  readonly person?: number;
  /** Columns of remarks. */
  readonly notes: ReadonlySet<number>;
}

export function mappedFacing({ sheet, turned }: Facing, { mapping }: ReadingContext): MappedFacing {
  if (!mapping) return nothing;
  const mapped = mappedIn(sheet, mapping);
  const days = daysOf(mapped, turned);
  return turned ? { ...days, ...turnedHeaders(mapped), notes: new Set() } : { ...days, ...upright(mapped) };
}

const nothing: MappedFacing = { notes: new Set() };

/** Whether anything of it says where the table has what. */
export function isMapped({ days, headers, person }: MappedFacing): boolean {
  return (days?.length ?? 0) > 0 || headers !== undefined || person !== undefined;
}

function daysOf(mapped: Mapped, turned: boolean): Pick<MappedFacing, 'days'> {
  const down = mappedAs(mapped, 'date', 'weekday');
  const across = [...mapped.dates, ...mapped.weekdays];
  if (down.length + across.length === 0) return {};
  return { days: turned ? across : down };
}

function upright(mapped: Mapped): Omit<MappedFacing, 'days'> {
  const [person] = mappedAs(mapped, 'person');
  const { headers } = mapped;
  return {
    notes: new Set(mappedAs(mapped, 'note')),
    ...(headers !== undefined && { headers }),
    ...(person !== undefined && { person }),
  };
}

/** Days across have their functions or hours in a column. */
function turnedHeaders(mapped: Mapped): Pick<MappedFacing, 'headers'> {
  const [headers] = mappedAs(mapped, 'role', 'time', 'place', 'zone');
  return headers === undefined ? {} : { headers };
}
