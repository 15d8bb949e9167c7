import { readAllSheets, readRoster, type RosterReading } from '../../app/roster-reading';
import { text } from '../../core/messages/catalogue';
import type { Language } from '../../core/messages/text';
import { wording } from '../../core/messages/word';
import { wordLeftAside } from '../../core/report/left-aside';
import { leftAsideJson, leftAsideLines } from '../../core/report/left-aside-text';
import { questionLines } from '../../core/report/question-text';
import { readingJson } from '../../core/report/reading-json';
import { unreadLines } from '../../core/report/unread-text';
import { answeredOptions, type Choices } from '../choices';
import { openWorkbook } from '../files';
import { EXIT_NOT_JUDGED } from '../trouble';

export interface ReadChoices extends Choices {
  readonly format: 'text' | 'json';
}

/** @returns 0 when some sheet is a roster and everything on it was read, else 2. */
export async function read(file: string, choices: ReadChoices): Promise<number> {
  const options = await answeredOptions(choices);
  const workbook = await openWorkbook(file);
  const sheets =
    choices.sheet === undefined && !choices.allPlaces
      ? await readAllSheets(workbook, options)
      : [await readRoster(workbook, options)];
  process.stdout.write(
    choices.format === 'json'
      ? `${JSON.stringify({ sheets: sheets.map((sheet) => sheetJson(sheet, choices.lang)) }, null, 2)}\n`
      : sheets.map((sheet) => described(sheet, choices.lang)).join('\n'),
  );
  const rosters = sheets.filter(({ verdict }) => verdict === 'roster');
  const open = rosters.some(({ unread, questions }) => unread.length + questions.length > 0);
  return rosters.length === 0 || open ? EXIT_NOT_JUDGED : 0;
}

function sheetJson(sheet: RosterReading, language: Language) {
  const aside = wordLeftAside(sheet.sheets, language);
  return { ...readingJson(sheet, language), leftAside: leftAsideJson(aside) };
}

function described(sheet: RosterReading, language: Language): string {
  const word = wording(language);
  const { name, verdict, unread, questions } = readingJson(sheet, language);
  const evidence = sheet.evidence.map((one) => `  ${word(one)}`);
  const open = unreadLines(unread).map((line) => `  ${line}`);
  // Of a sheet that is no roster the verdict says it all.
  const aside =
    verdict === 'not-a-roster'
      ? []
      : leftAsideLines(wordLeftAside(sheet.sheets, language), sheet.asideCells, word);
  const asked = questions.flatMap((one) => {
    const [first = '', ...rest] = questionLines(one, word);
    return [`  ? ${first}`, ...rest.map((line) => `  ${line}`)];
  });
  const verdictText = {
    roster: text('cli.roster', { count: sheet.roster.shifts.length }),
    'not-a-roster': text('cli.notARoster'),
    'needs-input': text('cli.needsInput'),
  }[verdict];
  const head = word(text('cli.sheetVerdict', { sheet: name, verdict: { text: verdictText } }));
  return `${[head, ...evidence, ...open, ...aside.map((line) => `  ${line}`), ...asked].join('\n')}\n`;
}
