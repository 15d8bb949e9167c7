import { text } from '../../messages/catalogue';
import type { Language } from '../../messages/text';
import { wording } from '../../messages/word';
import { tableWords } from '../../reading/tables/headers';
import { type StaffColumn, staffColumns } from '../../reading/tables/headers/table-words';
import type { Person } from '../../roster/roster';
import type { CellContent, NewColumn, NewSheet } from '../new-sheet';
import { answerCell, dayCell, tableName, type YesNo } from './cells';
import { isNeeded, type Situation, staffColumnsNeeded } from './needs';

/** Everybody on the roster, ready to be completed. */
export function staffSheet(situation: Situation, language: Language): NewSheet {
  const words = tableWords[language];
  const columns = staffColumns.filter((column) => isNeeded(column, staffColumnsNeeded, situation));
  const has = (column: StaffColumn) => columns.includes(column);
  return {
    name: words.staffTable[0],
    title: wording(language)(text('staff.staffTitle')),
    lines: [
      text('staff.staffWhy'),
      text('staff.staffNames'),
      text('staff.staffAlone'),
      ...(has('schooling') ? [text('tables.staffSchooling')] : []),
      ...(has('languages') ? [text('tables.staffLanguages')] : []),
      text('staff.staffPrivate'),
    ].map(wording(language)),
    table: {
      name: tableName(words.staffTable[0]),
      columns: columns.map((column) => ({
        header: words.staff[column][0],
        ...shapes[column],
        ...(isYesNo.includes(column) && { choices: [words.yes, words.no] }),
      })),
      rows: situation.roster.people.map((person) => {
        const cells = cellsOf(person, words);
        return columns.map((column) => cells[column]);
      }),
    },
    activate: true,
  };
}

const isYesNo: readonly StaffColumn[] = ['under18', 'worksAlone', 'schooling'];

const shapes: Readonly<Record<StaffColumn, Pick<NewColumn, 'width' | 'format'>>> = {
  name: { width: 28, format: 'text' },
  alsoWrittenAs: { width: 24, format: 'text' },
  birthDate: { width: 14, format: 'date' },
  under18: { width: 12, format: 'text' },
  role: { width: 20, format: 'text' },
  employedFrom: { width: 16, format: 'date' },
  worksAlone: { width: 22, format: 'text' },
  schooling: { width: 20, format: 'text' },
  languages: { width: 20, format: 'text' },
};

function cellsOf(person: Person, words: YesNo): Record<StaffColumn, CellContent> {
  const marked = person.under18 ?? (person.age === undefined ? undefined : person.age < 18);
  return {
    name: person.name,
    alsoWrittenAs: person.alsoWrittenAs.join('; ') || null,
    birthDate: dayCell(person.birthDate),
    under18: answerCell(person.birthDate === undefined ? marked : undefined, words),
    role: person.role ?? null,
    employedFrom: dayCell(person.employedFrom),
    worksAlone: answerCell(person.worksAlone, words),
    schooling: answerCell(person.schooling, words),
    languages: person.languages?.join(', ') ?? null,
  };
}
