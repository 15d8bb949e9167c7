import { readAllSheets, readRoster, type RosterReading } from '../../app/roster-reading';
import { text } from '../../core/messages/catalogue';
import { wording, type Wording } from '../../core/messages/word';
import { readingJson } from '../../core/report/reading-json';
import { checkOptions, type Choices } from '../choices';
import { openWorkbook } from '../files';
import { EXIT_NOT_JUDGED } from '../trouble';

export interface ReadChoices extends Choices {
  readonly format: 'text' | 'json';
}

/** @returns 0 when some sheet is a roster and everything on it was read, else 2. */
export async function read(file: string, choices: ReadChoices): Promise<number> {
  const workbook = await openWorkbook(file);
  const options = checkOptions(choices);
  const sheets =
    choices.sheet === undefined
      ? await readAllSheets(workbook, options)
      : [await readRoster(workbook, options)];
  const word = wording(choices.lang);
  process.stdout.write(
    choices.format === 'json'
      ? `${JSON.stringify({ sheets: sheets.map((sheet) => readingJson(sheet, word)) }, null, 2)}\n`
      : sheets.map((sheet) => described(sheet, word)).join('\n'),
  );
  const rosters = sheets.filter(({ verdict }) => verdict === 'roster');
  const open = rosters.some(({ unread, questions }) => unread.length + questions.length > 0);
  return rosters.length === 0 || open ? EXIT_NOT_JUDGED : 0;
}

function described(sheet: RosterReading, word: Wording): string {
  const { name, verdict, unread, questions } = readingJson(sheet, word);
  const evidence = sheet.evidence.map((one) => `  ${word(one)}`);
  const open = unread.map(({ cell, text: shown, reason }) => `  ${cell}: "${shown}" ${reason}`);
  const asked = questions.map((one) => `  ? ${one.text}`);
  const verdictText = {
    roster: text('cli.roster', { count: sheet.roster.shifts.length }),
    'not-a-roster': text('cli.notARoster'),
    'needs-input': text('cli.needsInput'),
  }[verdict];
  const head = word(text('cli.sheetVerdict', { sheet: name, verdict: { text: verdictText } }));
  return `${[head, ...evidence, ...open, ...asked].join('\n')}\n`;
}
