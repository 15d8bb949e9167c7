import { text } from '../messages/catalogue';
import type { Language } from '../messages/text';
import { type Wording, wording } from '../messages/word';
import { tableWords } from '../reading/tables/headers';
import type { TableWords } from '../reading/tables/headers/table-words';
import type { RecordTable } from '../roster/records';
import { type Person, type Place, placeKinds, type Roster } from '../roster/roster';
import { clockText } from '../time/calendar';
import type { CellContent, NewColumn, NewSheet } from './new-sheet';

/** Which tables the workbook has: those are the manager's, and are left alone. */
export interface ExistingTables {
  readonly staff: boolean;
  readonly places: boolean;
  readonly records: ReadonlySet<RecordTable>;
}

/** The missing tables, filled with what the roster says and ready to be completed, in words that the readers know. */
export function staffAndPlacesSheets(
  roster: Roster,
  existing: ExistingTables,
  language: Language,
): readonly NewSheet[] {
  const words = tableWords[language];
  const word = wording(language);
  return [
    ...(existing.staff ? [] : [staffSheet(roster.people, words, word)]),
    ...(existing.places ? [] : [placesSheet(roster.places, words, word)]),
  ];
}

function staffSheet(people: readonly Person[], words: TableWords, word: Wording): NewSheet {
  const { staff, yes, no } = words;
  const answers = [yes, no];
  return {
    name: words.staffTable[0],
    title: word(text('staff.staffTitle')),
    lines: [
      text('staff.staffWhy'),
      text('staff.staffNames'),
      text('staff.staffAlone'),
      text('staff.staffPrivate'),
    ].map(word),
    table: {
      name: tableName(words.staffTable[0]),
      columns: [
        { header: staff.name[0], width: 28, format: 'text' },
        { header: staff.alsoWrittenAs[0], width: 24, format: 'text' },
        { header: staff.birthDate[0], width: 14, format: 'date' },
        { header: staff.under18[0], width: 12, format: 'text', choices: answers },
        { header: staff.role[0], width: 20, format: 'text' },
        { header: staff.employedFrom[0], width: 16, format: 'date' },
        { header: staff.worksAlone[0], width: 22, format: 'text', choices: answers },
      ],
      rows: people.map((person) => staffRow(person, words)),
    },
    activate: true,
  };
}

function staffRow(person: Person, words: TableWords): CellContent[] {
  const marked = person.under18 ?? (person.age === undefined ? undefined : person.age < 18);
  return [
    person.name,
    person.alsoWrittenAs.join('; ') || null,
    dayCell(person.birthDate),
    answer(person.birthDate === undefined ? marked : undefined, words),
    person.role ?? null,
    dayCell(person.employedFrom),
    answer(person.worksAlone, words),
  ];
}

function placesSheet(places: readonly Place[], words: TableWords, word: Wording): NewSheet {
  const why = [text('staff.placesWhy'), text('staff.placesHours')];
  return {
    name: words.placesTable[0],
    title: word(text('staff.placesTitle')),
    lines: [...why, text('staff.placesZones'), text('staff.placesSpeech')].map(word),
    table: {
      name: tableName(words.placesTable[0]),
      columns: placeColumnsOf(words),
      rows: places.map((place) => placeRow(place, words)),
    },
    print: { landscape: true },
  };
}

function placeColumnsOf({ places, weekdays, holiday, kinds, countries, yes, no }: TableWords): NewColumn[] {
  const answers = [yes, no];
  return [
    { header: places.name[0], width: 24, format: 'text' },
    { header: places.kind[0], width: 24, format: 'text', choices: placeKinds.map((kind) => kinds[kind][0]) },
    { header: places.isolated[0], width: 14, format: 'text', choices: answers },
    ...[...weekdays, holiday[0]].map((header) => ({ header, width: 13, format: 'text' }) as const),
    { header: places.centreGuarded[0], width: 22, format: 'text', choices: answers },
    { header: places.needsBackup[0], width: 16, format: 'text', choices: answers },
    { header: places.zones[0], width: 44, format: 'wrapped' },
    {
      header: places.country[0],
      width: 12,
      format: 'text',
      choices: Object.values(countries).map(([name]) => name),
    },
  ];
}

function placeRow(place: Place, words: TableWords): CellContent[] {
  const { hours = {} } = place;
  return [
    place.name,
    place.kind ? words.kinds[place.kind][0] : null,
    answer(place.isolated, words),
    ...([1, 2, 3, 4, 5, 6, 7, 'holiday'] as const).map((day) => hoursCell(hours[day], words)),
    answer(place.centreGuarded, words),
    answer(place.needsBackup, words),
    zonesCell(place, words),
    words.countries[place.country][0],
  ];
}

/** "Baglokale: ?": the question mark is for the manager to replace. */
function zonesCell({ zones: [first, ...others] }: Place, { reaches, salesArea }: TableWords): string | null {
  const named = first.name ? [`${first.name}: ${salesArea[0].toLowerCase()}`] : [];
  const rest = others.map(({ name, reach }) => `${name}: ${reaches[reach][0].toLowerCase()}`);
  return [...named, ...rest].join('; ') || null;
}

function hoursCell(
  spans: readonly { readonly start: number; readonly end: number }[] | undefined,
  { closed }: TableWords,
): string | null {
  if (!spans) return null;
  const clock = (minute: number) => clockText(minute > 1440 ? minute - 1440 : minute);
  return spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(', ') || closed[0];
}

function answer(value: boolean | undefined, { yes, no }: TableWords): string | null {
  return value === undefined ? null : value ? yes : no;
}

function dayCell(day: number | undefined): CellContent {
  return day === undefined ? null : { day };
}

/** Excel's table names have no blanks. */
function tableName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '_');
}
