import { text as say } from '../messages/catalogue';
import type { Text } from '../messages/text';
import { departmentIn, isPartOfShop, sameDepartment } from './layouts/shared/department';
import type { View } from './layouts/shared/view';
import { parseYesNo } from './questions/answer-forms';
import { question } from './questions/ask';
import { answerForLook, wholePlaceKey, withoutDates } from './questions/keys';
import type { ReadingContext, SheetReading } from './reading';
import { folded, wordKey } from './text/fold';
import { words } from './words';

/**
 * A sheet that says that it is one department's or one person's own cannot tell who else is in the shop: what is found
 * on it is a review. It is asked whether everybody stands on it, as a department may be all there is.
 */
export function asPart(view: View, reading: SheetReading, context: ReadingContext): SheetReading {
  if (reading.onlyPart || reading.entries.length === 0) return reading;
  const part = departmentOf(view, reading, context) ?? ownSheetOf(view, reading);
  const answer = part && answerForLook(context.answers, wholePlaceKey, reading.sheet)?.answer;
  const whole = answer === undefined ? undefined : parseYesNo(answer);
  if (!part || whole === true) return reading;
  return {
    ...reading,
    verdict: 'needs-input',
    onlyPart: part.only,
    evidence: [...reading.evidence, part.only],
    questions: whole === false ? reading.questions : [...reading.questions, asked(part, reading)],
  };
}

interface Part {
  readonly only: Text;
  readonly why: Text;
  /** What says so. */
  readonly evidence: Text;
}

function asked({ why, evidence }: Part, { sheet, entries }: SheetReading) {
  const asking = { cells: [entries.cellOf(0)], guess: { answer: 'no', evidence }, shifts: entries.length };
  return question(wholePlaceKey(sheet), say('doubts.askWholePlace', { sheet }), why, asking);
}

/** By the title, the sheet's name, a column that holds one department, or other sheets that are departments. */
function departmentOf(view: View, reading: SheetReading, { sheets = [] }: ReadingContext): Part | undefined {
  const found =
    departmentTitle(view, reading) ?? departmentColumn(view, reading) ?? departmentTab(reading.sheet, sheets);
  if (!found || namesAnother(view, found.department)) return undefined;
  const { department, evidence } = found;
  const only = say('doubts.departmentOnly', { department });
  return { only, why: say('doubts.whyDepartment', { department }), evidence };
}

interface Department {
  readonly department: string;
  readonly evidence: Text;
}

function departmentTitle(view: View, reading: SheetReading): Department | undefined {
  for (const text of [reading.sheet, ...titlesOf(view, reading)]) {
    const department = departmentIn(text);
    if (department !== undefined) return { department, evidence: say('doubts.saysDepartment', { text }) };
  }
  return undefined;
}

/** A column headed "Afdeling" that holds the same department all the way down. */
function departmentColumn(view: View, { entries }: SheetReading): Department | undefined {
  const name = entries.at(0).place;
  if (name === undefined || !isPartOfShop(name)) return undefined;
  for (let at = 0; at < entries.length; at += 1)
    if (entries.said[entries.saying[at]!]?.place !== name) return undefined;
  const headed = view.rows
    .slice(0, 30)
    .some((row) => view.filled(row).some((column) => words.department.has(wordKey(view.words(row, column)))));
  return headed ? { department: name, evidence: say('doubts.saysDepartment', { text: name }) } : undefined;
}

/** This sheet's name and those of other sheets, where all of them name parts of a shop. */
function departmentTab(sheet: string, sheets: readonly string[]): Department | undefined {
  const department = withoutDates(sheet);
  if (!isPartOfShop(department)) return undefined;
  const others = sheets.filter((name) => {
    const other = withoutDates(name);
    return isPartOfShop(other) && !sameDepartment(other, department);
  });
  const evidence = say('doubts.sheetsAreDepartments', { names: { names: others } });
  return others.length > 0 ? { department, evidence } : undefined;
}

/** Another department stands on the sheet as well: it shows more than one. */
function namesAnother(view: View, department: string): boolean {
  return view.rows.some((row) =>
    view.filled(row).some((column) => {
      const text = departmentIn(view.words(row, column)) ?? view.words(row, column);
      return isPartOfShop(text) && !sameDepartment(text, department);
    }),
  );
}

/** One person, and a title that says so: "Min vagtplan", "Vagtplan for Ida Krog". */
function ownSheetOf(view: View, reading: SheetReading): Part | undefined {
  const { entries } = reading;
  for (let at = 1; at < entries.length; at += 1)
    if (entries.person[at] !== entries.person[0]) return undefined;
  const { person } = entries.at(0);
  const texts = [reading.sheet, ...titlesOf(view, reading)];
  const told = texts.find((text) => saysOwn(text) || isPlanFor(text, person));
  if (told === undefined) return undefined;
  return {
    only: say('reading.onePersonOnly'),
    why: say('doubts.whyOnePerson', { person }),
    evidence: say('doubts.saysOwn', { text: told }),
  };
}

const ownWords = new RegExp(`(?<!\\p{L})(?:${phrases()})(?!\\p{L})`, 'u');

function phrases(): string {
  return words.ownPhrases.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|');
}

function saysOwn(text: string): boolean {
  return ownWords.test(folded(text));
}

/** The person's whole name behind a word for a roster. */
function isPlanFor(text: string, person: string): boolean {
  const [plain, name] = [folded(text), folded(person)];
  const at = plain.indexOf(name);
  const after = plain.charAt(at + name.length);
  if (!name.includes(' ') || at < 0 || /\p{L}/u.test(after)) return false;
  return plain
    .slice(0, at)
    .split(/[^\p{L}]+/u)
    .some((word) => words.plan.has(word));
}

/** So many shifts are looked at to see where the table begins. */
const enough = 200;

/** What stands above the shifts: titles, and the first cell of each heading. */
function titlesOf(view: View, { entries }: SheetReading): string[] {
  let top = Infinity;
  for (let at = 0; at < entries.length && at < enough; at += 1) top = Math.min(top, entries.rowOf(at));
  return view.rows
    .filter((row) => row < top)
    .flatMap((row) => {
      const texts = view.filled(row).map((column) => view.words(row, column));
      return texts.length > 3 ? texts.slice(0, 1) : [...texts, texts.join(' ')];
    });
}
