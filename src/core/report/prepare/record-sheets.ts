import { text } from '../../messages/catalogue';
import type { Language, Text } from '../../messages/text';
import { wording } from '../../messages/word';
import { recordWords } from '../../reading/tables/records/words';
import type { RecordTable } from '../../roster/records';
import type { NewSheet } from '../new-sheet';
import { measuresKnownIn } from './called-for';
import { isNeeded, type Situation, tablesNeeded } from './needs';
import { recordTable } from './record-tables';

/** What is done about lone work on one sheet; what is assessed, reported and agreed on another. */
const sheets = [
  {
    name: text('tables.safetyTitle'),
    title: text('tables.safetyTitle'),
    tables: ['measures', 'training', 'loneNotices'],
  },
  {
    name: text('tables.risksName'),
    title: text('tables.risksTitle'),
    tables: ['risks', 'incidents', 'agreements', 'schoolHolidays'],
  },
] as const satisfies readonly {
  readonly name: Text;
  readonly title: Text;
  readonly tables: readonly RecordTable[];
}[];

/** The tables of what is on record that the roster calls for and the workbook lacks, few sheets of them. */
export function recordSheets(
  situation: Situation,
  existing: ReadonlySet<RecordTable>,
  language: Language,
): NewSheet[] {
  const word = wording(language);
  return sheets.flatMap(({ name, title, tables }) => {
    const wanted = tables.filter((table) => !existing.has(table) && isNeeded(table, tablesNeeded, situation));
    const [first, ...beside] = wanted.map((table) => recordTable(table, situation, language));
    if (!first) return [];
    const lines = linesFor(wanted, situation, language).map(word);
    return [
      { name: word(name), title: word(title), lines, table: first, beside, print: { landscape: true } },
    ];
  });
}

function linesFor(tables: readonly RecordTable[], situation: Situation, language: Language): Text[] {
  const has = (table: RecordTable) => tables.includes(table);
  const { terms } = recordWords[language];
  const needs = { staff: terms['minimum-staff'][0], age: terms['minimum-age'][0], longest: terms.longest[0] };
  return [
    ...(has('measures')
      ? [text('tables.safetyWhy'), text('tables.safetyMeasures'), others(situation, language)]
      : []),
    ...(has('training') ? [text('tables.safetyTraining')] : []),
    ...(has('measures') || has('training') ? [text('tables.safetyUntil')] : []),
    ...(has('risks') ? [text('tables.risksLevels')] : []),
    ...(has('risks') || has('agreements') ? [text('tables.risksSlots')] : []),
    ...(has('incidents') ? [text('tables.risksIncidents')] : []),
    ...(has('agreements') ? [text('tables.risksAgreements', needs)] : []),
    ...(has('loneNotices') ? [text('tables.risksNotices')] : []),
    ...(has('schoolHolidays') ? [text('tables.risksSchool')] : []),
  ];
}

/** The list of measures is too long to be offered in a cell. */
function others({ roster, called }: Situation, language: Language): Text {
  const written = new Set(called.measures.flatMap(({ kinds }) => kinds));
  const known = measuresKnownIn(new Set(roster.places.map(({ country }) => country)));
  const names = known
    .filter((kind) => !written.has(kind))
    .map((kind) => recordWords[language].measures[kind][0]);
  return text('tables.safetyMore', { names: { names } });
}
