import { text } from '../../messages/catalogue';
import type { Language } from '../../messages/text';
import { wording } from '../../messages/word';
import { tableWords } from '../../reading/tables/headers';
import type { PlaceColumn, TableWords } from '../../reading/tables/headers/table-words';
import {
  dangers,
  type OpeningHours,
  type Place,
  type PlaceFlag,
  placeFlags,
  placeKinds,
} from '../../roster/roster';
import { clockText } from '../../time/calendar';
import type { MinuteOfDay, Span } from '../../time/units';
import type { CellContent, NewColumn, NewSheet } from '../new-sheet';
import { answerCell, tableName } from './cells';
import { isNeeded, placeColumnsNeeded, type Situation } from './needs';

type Column = PlaceColumn | DayColumn;
type DayColumn = (typeof days)[number];
const days = [1, 2, 3, 4, 5, 6, 7, 'holiday'] as const;

/** What the check has to know of the places, in the order in which a manager would tell it. */
const order: readonly Column[] = [
  'name',
  'kind',
  'isolated',
  ...days,
  'centreGuarded',
  'centreHours',
  'needsBackup',
  'danger',
  ...placeFlags,
  'zones',
  'country',
];

/** The places of the roster, ready to be completed. */
export function placesSheet(situation: Situation, language: Language): NewSheet {
  const words = tableWords[language];
  const columns = order.filter((column) => isDay(column) || isNeeded(column, placeColumnsNeeded, situation));
  return {
    name: words.placesTable[0],
    title: wording(language)(text('staff.placesTitle')),
    lines: linesFor(columns).map(wording(language)),
    table: {
      name: tableName(words.placesTable[0]),
      columns: columns.map((column) => columnOf(column, words)),
      rows: situation.roster.places.map((place) => columns.map((column) => cellOf(place, column, words))),
    },
    print: { landscape: true },
  };
}

function linesFor(columns: readonly Column[]) {
  const has = (column: Column) => columns.includes(column);
  return [
    text('staff.placesWhy'),
    text('staff.placesIsolated'),
    ...(has('centreGuarded') ? [text('staff.placesGuarded')] : []),
    text('staff.placesHours'),
    ...(has('centreHours') ? [text('tables.placesCentre')] : []),
    ...(has('danger') ? [text('tables.placesDanger')] : []),
    ...(placeFlags.some(has) ? [text('tables.placesFacts')] : []),
    text('staff.placesZones'),
    text('staff.placesSpeech'),
  ];
}

function columnOf(column: Column, words: TableWords): NewColumn {
  const { places, weekdays, holiday, kinds, countries, yes, no } = words;
  if (column === 'holiday') return { header: holiday[0], width: 13, format: 'text' };
  if (isDay(column)) return { header: weekdays[column - 1]!, width: 11, format: 'text' };
  const choices: Partial<Record<PlaceColumn, readonly string[]>> = {
    kind: placeKinds.map((kind) => kinds[kind][0]),
    danger: dangers.map((danger) => words.dangers[danger][0]),
    country: Object.values(countries).map(([name]) => name),
  };
  const isOpen = column === 'name' || column === 'zones' || column === 'centreHours';
  return {
    header: places[column][0],
    width: widths[column] ?? 14,
    format: column === 'zones' || column === 'centreHours' ? 'wrapped' : 'text',
    ...(!isOpen && { choices: choices[column] ?? [yes, no] }),
  };
}

const widths: Partial<Record<PlaceColumn, number>> = {
  name: 20,
  isolated: 15,
  kind: 20,
  centreGuarded: 15,
  centreHours: 24,
  danger: 17,
  zones: 40,
  country: 12,
};

function cellOf(place: Place, column: Column, words: TableWords): CellContent {
  if (isDay(column)) return hoursCell(place.hours?.[column], words);
  switch (column) {
    case 'name':
      return place.name;
    case 'kind':
      return place.kind ? words.kinds[place.kind][0] : null;
    case 'centreHours':
      return weekCell(place.centreHours, words);
    case 'danger':
      return place.danger ? words.dangers[place.danger][0] : null;
    case 'zones':
      return zonesCell(place, words);
    case 'country':
      return words.countries[place.country][0];
    case 'isolated':
    case 'centreGuarded':
    case 'needsBackup':
      return answerCell(place[column], words);
    default:
      return answerCell(place.flags?.[column satisfies PlaceFlag], words);
  }
}

/** "Baglokale: ?": the question mark is for the manager to replace. */
function zonesCell({ zones: [first, ...others] }: Place, { reaches, salesArea }: TableWords): string | null {
  const named = first.name ? [`${first.name}: ${salesArea[0].toLowerCase()}`] : [];
  const rest = others.map(({ name, reach }) => `${name}: ${reaches[reach][0].toLowerCase()}`);
  return [...named, ...rest].join('; ') || null;
}

function hoursCell(spans: readonly Span<MinuteOfDay>[] | undefined, { closed }: TableWords): string | null {
  if (!spans) return null;
  const clock = (minute: number) => clockText(minute > 1440 ? minute - 1440 : minute);
  return spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(', ') || closed[0];
}

/** "mandag 10:00-20:00; tirsdag …", a day after the other. */
function weekCell(hours: OpeningHours | undefined, words: TableWords): string | null {
  const nameOf = (day: DayColumn) => (day === 'holiday' ? words.holiday[0] : words.weekdays[day - 1]!);
  const known = days.filter((day) => hours?.[day]);
  return known.map((day) => `${nameOf(day)} ${hoursCell(hours?.[day], words)}`).join('; ') || null;
}

function isDay(column: Column): column is DayColumn {
  return (days as readonly Column[]).includes(column);
}
