import type { Language } from '../../messages/text';
import { type MappedColumn, mappedColumns, type MappedRow, mappedRows } from '../reading';
import { wordKey } from '../text/fold';

export const setupTables = [
  'codes',
  'times',
  'names',
  'sheets',
  'answers',
  'mapping',
  'rules',
  'accepted',
] as const;
/** The tables on the setup sheet; in the workbook `Alenevagt_codes` and so on, in every language. */
export type SetupTable = (typeof setupTables)[number];

export const setupColumns = {
  codes: ['code', 'means'],
  times: ['written', 'readAs'],
  names: ['name', 'who'],
  sheets: ['sheet', 'place', 'year', 'layout'],
  answers: ['question', 'answer', 'key'],
  mapping: ['sheet', 'what', 'where', 'holds'],
  rules: ['rule', 'param', 'value'],
  accepted: ['finding', 'because', 'acceptedBy', 'acceptedUntil', 'measure', 'seal'],
} as const satisfies Record<SetupTable, readonly string[]>;
export type SetupColumn = (typeof setupColumns)[SetupTable][number];

type Said = readonly [string, ...string[]];

interface SetupWords {
  readonly headers: Readonly<Record<SetupColumn, Said>>;
  readonly what: { readonly column: Said; readonly row: Said };
  readonly columns: Readonly<Record<MappedColumn, Said>>;
  readonly rows: Readonly<Record<MappedRow, Said>>;
}

/** The first of each is what is written, the others are understood too. */
export const setupWords: Readonly<Record<Language, SetupWords>> = {
  da: {
    headers: {
      code: ['Kode', 'Forkortelse'],
      means: ['Betyder', 'Betydning'],
      written: ['Skrevet', 'Står der'],
      readAs: ['Læses som', 'Betyder'],
      name: ['Navn i vagtplanen', 'Navn'],
      who: ['Hvem', 'Er'],
      sheet: ['Ark', 'Arkets navn'],
      place: ['Sted', 'Butik'],
      year: ['År eller uge', 'År', 'Uge'],
      layout: ['Opbygning', 'Layout'],
      question: ['Spørgsmål'],
      answer: ['Svar'],
      key: ['Nøgle'],
      what: ['Hvad'],
      where: ['Hvor'],
      holds: ['Rummer', 'Betyder'],
      rule: ['Regel'],
      param: ['Indstilling', 'Parameter'],
      value: ['Værdi'],
      finding: ['Fund'],
      because: ['Begrundelse', 'Grund'],
      acceptedBy: ['Accepteret af', 'Hvem'],
      acceptedUntil: ['Indtil', 'Gælder til'],
      measure: ['Foranstaltning'],
      seal: ['Segl'],
    },
    what: { column: ['kolonne'], row: ['række'] },
    columns: {
      person: ['navn', 'person', 'medarbejder'],
      date: ['dato'],
      weekday: ['ugedag', 'dag'],
      start: ['start', 'fra', 'møder'],
      end: ['slut', 'til', 'går'],
      time: ['tid', 'tider', 'vagt'],
      break: ['pause'],
      place: ['sted', 'butik'],
      zone: ['zone', 'lokale'],
      role: ['rolle', 'funktion'],
      note: ['note', 'bemærkning'],
      ignore: ['ignorer', 'spring over'],
    },
    rows: {
      headers: ['overskrifter', 'overskrift'],
      dates: ['datoer', 'dato'],
      weekdays: ['ugedage', 'ugedag'],
      ignore: ['ignorer', 'spring over'],
    },
  },
  nb: {
    headers: {
      code: ['Kode', 'Forkortelse'],
      means: ['Betyr', 'Betydning'],
      written: ['Skrevet', 'Står det'],
      readAs: ['Leses som', 'Betyr'],
      name: ['Navn i vaktplanen', 'Navn'],
      who: ['Hvem', 'Er'],
      sheet: ['Ark', 'Arkets navn'],
      place: ['Sted', 'Butikk'],
      year: ['År eller uke', 'År', 'Uke'],
      layout: ['Oppbygning', 'Layout'],
      question: ['Spørsmål'],
      answer: ['Svar'],
      key: ['Nøkkel'],
      what: ['Hva'],
      where: ['Hvor'],
      holds: ['Inneholder', 'Betyr'],
      rule: ['Regel'],
      param: ['Innstilling', 'Parameter'],
      value: ['Verdi'],
      finding: ['Funn'],
      because: ['Begrunnelse', 'Grunn'],
      acceptedBy: ['Godtatt av', 'Hvem'],
      acceptedUntil: ['Inntil', 'Gjelder til'],
      measure: ['Tiltak'],
      seal: ['Segl'],
    },
    what: { column: ['kolonne'], row: ['rad'] },
    columns: {
      person: ['navn', 'person', 'ansatt'],
      date: ['dato'],
      weekday: ['ukedag', 'dag'],
      start: ['start', 'fra'],
      end: ['slutt', 'til'],
      time: ['tid', 'tider', 'vakt'],
      break: ['pause'],
      place: ['sted', 'butikk'],
      zone: ['sone', 'rom'],
      role: ['rolle', 'funksjon'],
      note: ['merknad', 'notat'],
      ignore: ['ignorer', 'hopp over'],
    },
    rows: {
      headers: ['overskrifter', 'overskrift'],
      dates: ['datoer', 'dato'],
      weekdays: ['ukedager', 'ukedag'],
      ignore: ['ignorer', 'hopp over'],
    },
  },
  sv: {
    headers: {
      code: ['Kod', 'Förkortning'],
      means: ['Betyder', 'Betydelse'],
      written: ['Skrivet', 'Står det'],
      readAs: ['Läses som', 'Betyder'],
      name: ['Namn i schemat', 'Namn'],
      who: ['Vem', 'Är'],
      sheet: ['Blad', 'Bladets namn'],
      place: ['Plats', 'Butik'],
      year: ['År eller vecka', 'År', 'Vecka'],
      layout: ['Uppbyggnad', 'Layout'],
      question: ['Fråga'],
      answer: ['Svar'],
      key: ['Nyckel'],
      what: ['Vad'],
      where: ['Var'],
      holds: ['Innehåller', 'Betyder'],
      rule: ['Regel'],
      param: ['Inställning', 'Parameter'],
      value: ['Värde'],
      finding: ['Fynd'],
      because: ['Motivering', 'Skäl'],
      acceptedBy: ['Godtaget av', 'Vem'],
      acceptedUntil: ['Till och med', 'Gäller till'],
      measure: ['Åtgärd'],
      seal: ['Sigill'],
    },
    what: { column: ['kolumn'], row: ['rad'] },
    columns: {
      person: ['namn', 'person', 'anställd'],
      date: ['datum'],
      weekday: ['veckodag', 'dag'],
      start: ['start', 'från', 'börjar'],
      end: ['slut', 'till', 'slutar'],
      time: ['tid', 'tider', 'pass'],
      break: ['rast'],
      place: ['plats', 'butik'],
      zone: ['zon', 'lokal'],
      role: ['roll', 'funktion'],
      note: ['anteckning', 'not'],
      ignore: ['ignorera', 'hoppa över'],
    },
    rows: {
      headers: ['rubriker', 'rubrik'],
      dates: ['datum'],
      weekdays: ['veckodagar', 'veckodag'],
      ignore: ['ignorera', 'hoppa över'],
    },
  },
  en: {
    headers: {
      code: ['Code', 'Abbreviation'],
      means: ['Means', 'Meaning'],
      written: ['Written', 'As written'],
      readAs: ['Read as', 'Means'],
      name: ['Name in roster', 'Name'],
      who: ['Who', 'Is'],
      sheet: ['Sheet', 'Sheet name'],
      place: ['Place', 'Shop'],
      year: ['Year or week', 'Year', 'Week'],
      layout: ['Layout'],
      question: ['Question'],
      answer: ['Answer'],
      key: ['Key'],
      what: ['What'],
      where: ['Where'],
      holds: ['Holds', 'Means'],
      rule: ['Rule'],
      param: ['Setting', 'Parameter'],
      value: ['Value'],
      finding: ['Finding'],
      because: ['Reason'],
      acceptedBy: ['Accepted by', 'Who'],
      acceptedUntil: ['Until', 'Valid until'],
      measure: ['Measure'],
      seal: ['Seal'],
    },
    what: { column: ['column', 'col'], row: ['row'] },
    columns: {
      person: ['name', 'person', 'employee'],
      date: ['date'],
      weekday: ['weekday', 'day'],
      start: ['start', 'from'],
      end: ['end', 'to'],
      time: ['time', 'times', 'shift'],
      break: ['break'],
      place: ['place', 'shop'],
      zone: ['zone', 'room'],
      role: ['role', 'function'],
      note: ['note', 'remark'],
      ignore: ['ignore', 'skip'],
    },
    rows: {
      headers: ['headers', 'header'],
      dates: ['dates', 'date'],
      weekdays: ['weekdays', 'weekday'],
      ignore: ['ignore', 'skip'],
    },
  },
};

const all = Object.values(setupWords);

/** Whether a header stands for this column, in whatever language. */
export function isHeaderOf(column: SetupColumn, header: string): boolean {
  return all.some(({ headers }) => says(headers[column], header));
}

export function whatIn(written: string): 'column' | 'row' | undefined {
  return (['column', 'row'] as const).find((one) => all.some(({ what }) => says(what[one], written)));
}

export function mappedColumnIn(written: string): MappedColumn | undefined {
  return mappedColumns.find((one) => all.some(({ columns }) => says(columns[one], written)));
}

export function mappedRowIn(written: string): MappedRow | undefined {
  return mappedRows.find((one) => all.some(({ rows }) => says(rows[one], written)));
}

function says(words: Said, written: string): boolean {
  return words.some((word) => wordKey(word) === wordKey(written));
}
