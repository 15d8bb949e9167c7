import type { Language } from '../../messages/text';
import { tableWords } from '../../reading/tables/headers';
import { recordWords } from '../../reading/tables/records/words';
import { recordColumns, type RecordColumn } from '../../reading/tables/records/words/record-words';
import { agreementTerms, incidentKinds, type RecordTable } from '../../roster/records';
import type { CellContent, NewColumn, NewTable } from '../new-sheet';
import { tableName } from './cells';
import { isNeeded, recordColumnsNeeded, type Situation } from './needs';

/** A table of what is on record as it is written: measures and training with what the roster calls for, others empty. */
export function recordTable(table: RecordTable, situation: Situation, language: Language): NewTable {
  const words = recordWords[language];
  const name = words.tables[table][0];
  return {
    name: tableName(name),
    caption: name,
    columns:
      table === 'training' ? trainingColumns(situation, language) : columnsOf(table, situation, language),
    rows:
      table === 'measures'
        ? measureRows(situation, language)
        : table === 'training'
          ? trainingRows(situation)
          : [],
  };
}

function columnsOf(table: RecordTable, situation: Situation, language: Language): NewColumn[] {
  return columnsIn(table, situation).map((column) => columnOf(column, situation, language));
}

function columnsIn(table: RecordTable, situation: Situation): readonly RecordColumn[] {
  return recordColumns[table].filter((column) => isNeeded(column, recordColumnsNeeded, situation));
}

/** A column for each topic, so that one row tells all about a person. */
function trainingColumns(situation: Situation, language: Language): NewColumn[] {
  const { topics } = recordWords[language];
  const column = (key: RecordColumn) => columnOf(key, situation, language);
  return [
    column('person'),
    column('place'),
    ...situation.called.topics.map(
      (topic) => ({ header: topics[topic][0], width: 14, format: 'date' }) as const,
    ),
    column('until'),
    column('language'),
  ];
}

function columnOf(column: RecordColumn, { roster }: Situation, language: Language): NewColumn {
  const { headers, levels, incidents, terms } = recordWords[language];
  const { yes, no } = tableWords[language];
  const choices: Partial<Record<RecordColumn, readonly string[]>> = {
    place: roster.places.map(({ name }) => name),
    level: [levels.green[0], levels.yellow[0], levels.red[0]],
    incident: incidentKinds.map((kind) => incidents[kind][0]),
    term: agreementTerms.map((term) => terms[term][0]),
    signedOff: [yes, no],
  };
  const offered = choices[column];
  return { header: headers[column][0], ...shapes[column], ...(offered?.length && { choices: offered }) };
}

const date = { width: 12, format: 'date' } as const;
const day = { width: 14, format: 'text' } as const;

const shapes: Readonly<Record<RecordColumn, Pick<NewColumn, 'width' | 'format'>>> = {
  measure: { width: 30, format: 'text' },
  place: { width: 18, format: 'text' },
  on: date,
  until: date,
  responsible: { width: 18, format: 'text' },
  participants: { width: 18, format: 'text' },
  number: { width: 12, format: 'number' },
  note: { width: 24, format: 'wrapped' },
  person: { width: 20, format: 'text' },
  topic: { width: 26, format: 'text' },
  language: { width: 14, format: 'text' },
  incident: { width: 14, format: 'text' },
  time: { width: 9, format: 'time' },
  followedUp: { width: 13, format: 'date' },
  level: { width: 13, format: 'text' },
  days: day,
  band: day,
  from: date,
  to: date,
  assessed: { width: 13, format: 'date' },
  term: { width: 27, format: 'text' },
  amount: { width: 14, format: 'number' },
  task: { width: 18, format: 'text' },
  beyond: { width: 15, format: 'number' },
  untilTime: { width: 13, format: 'time' },
  mobile: { width: 15, format: 'text' },
  signedOff: { width: 12, format: 'text' },
  holiday: { width: 18, format: 'text' },
  freeFrom: { width: 14, format: 'date' },
  freeTo: { width: 14, format: 'date' },
};

function measureRows(situation: Situation, language: Language): CellContent[][] {
  const { roster, called } = situation;
  const { measures } = recordWords[language];
  const blank = columnsIn('measures', situation)
    .slice(2)
    .map(() => null);
  return called.measures.flatMap(({ place, kinds }) =>
    kinds.map((kind) => [measures[kind][0], roster.places[place]!.name, ...blank]),
  );
}

/** Whoever is alone at several places is shown round at each of them. */
function trainingRows({ roster, called }: Situation): CellContent[][] {
  const several = roster.places.length > 1;
  const blank = [...called.topics, 'until', 'language'].map(() => null);
  return called.alone.map(({ person, place }) => [
    roster.people[person]!.name,
    several ? roster.places[place]!.name : null,
    ...blank,
  ]);
}
