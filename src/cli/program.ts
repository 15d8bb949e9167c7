import { Command } from 'commander';
import { check, type CheckChoices } from './commands/check';
import { checklist, type ChecklistChoices } from './commands/checklist';
import { compare, type CompareChoices } from './commands/compare';
import { demo, type DemoChoices } from './commands/demo';
import { prepare, type PrepareChoices } from './commands/prepare';
import { read, type ReadChoices } from './commands/read';
import { printRules, type RulesChoices } from './commands/rules';
import { serve, type ServeChoices } from './commands/serve';
import {
  countryOption,
  formatOption,
  languageOption,
  portOption,
  readerOption,
  rulesLanguageOption,
} from './choices';

/** What can be typed. Each command returns its exit code: 0 clean, 1 breaches, 2 could not judge or bad input. */
export function program(): Command {
  const root = new Command('alenevagt')
    .description('Finds minors working alone, night lone work and missing backup in a roster kept in Excel.')
    .addHelpText('after', '\nExit codes: 0 clean, 1 breaches, 2 could not judge or bad input.');
  addCheck(root);
  addRead(root);
  addPrepare(root);
  addChecklist(root);
  addCompare(root);
  addRules(root);
  addDemo(root);
  addServe(root);
  // Errors are told by `trouble.ts`, in the language of the output.
  const silent = { outputError: () => undefined };
  for (const command of [root, ...root.commands]) command.exitOverride().configureOutput(silent);
  return root;
}

function addCheck(root: Command): void {
  root
    .command('check <roster>')
    .description('check a roster and print what was found')
    .option('--sheet <name>', 'the sheet to check; otherwise the one in front')
    .option('--all-places', 'all rosters of the workbook together')
    .option('--staff <workbook>', 'take the staff list and the places from another workbook')
    .option('--answers <file>', 'answers to its questions, as JSON by their keys')
    .option('--rules <file>', 'parameters of the rules, as JSON by rule')
    .addOption(countryOption())
    .addOption(languageOption())
    .addOption(formatOption(['text', 'json', 'csv']))
    .option('--out <file>', 'write a copy with marks and a violations sheet')
    .action(async (file: string, choices: CheckChoices) => {
      process.exitCode = await check(file, choices);
    });
}

function addRead(root: Command): void {
  root
    .command('read <roster>')
    .description('print the shifts as they were understood, and what was not')
    .option('--sheet <name>', 'only this sheet')
    .option('--all-places', 'all rosters of the workbook together')
    .option('--answers <file>', 'answers to its questions, as JSON by their keys')
    .addOption(countryOption())
    .addOption(languageOption())
    .addOption(formatOption(['text', 'json']))
    .action(async (file: string, choices: ReadChoices) => {
      process.exitCode = await read(file, choices);
    });
}

function addPrepare(root: Command): void {
  root
    .command('prepare <roster>')
    .description(
      'write a copy with tables for staff and places, filled from the roster, ready to be completed',
    )
    .option('--sheet <name>', 'the sheet with the roster; otherwise the one in front')
    .option('--out <file>', 'name of the copy; otherwise <roster>-alenevagt.xlsx')
    .addOption(countryOption())
    .addOption(languageOption())
    .action(async (file: string, choices: PrepareChoices) => {
      process.exitCode = await prepare(file, choices);
    });
}

function addChecklist(root: Command): void {
  root
    .command('checklist <roster>')
    .description('write a copy with checklists to print, filled with who is alone and what is missing')
    .addOption(readerOption())
    .option('--sheet <name>', 'the sheet with the roster; otherwise the one in front')
    .option('--all-places', 'all rosters of the workbook together')
    .option('--staff <workbook>', 'take the staff list and the places from another workbook')
    .option('--answers <file>', 'answers to its questions, as JSON by their keys')
    .option('--rules <file>', 'parameters of the rules, as JSON by rule')
    .option('--out <file>', 'name of the copy; otherwise <roster>-alenevagt.xlsx')
    .addOption(countryOption())
    .addOption(languageOption())
    .action(async (file: string, choices: ChecklistChoices) => {
      process.exitCode = await checklist(file, choices);
    });
}

function addCompare(root: Command): void {
  root
    .command('compare <before> [after]')
    .description(
      'compare two rosters of the same places: opening hours, staffing and lone time, before and after',
    )
    .option('--sheet <name>', 'the sheet; given twice, the first before and the second after', eachGiven)
    .option('--all-places', 'all rosters of each workbook together')
    .option('--staff <workbook>', 'take the staff list and the places from another workbook')
    .option('--answers <file>', 'answers to their questions, as JSON by their keys')
    .addOption(countryOption())
    .addOption(languageOption())
    .addOption(formatOption(['text', 'json', 'md']))
    .action(async (before: string, after: string | undefined, choices: CompareChoices) => {
      process.exitCode = await compare(before, after, choices);
    });
}

function eachGiven(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function addRules(root: Command): void {
  root
    .command('rules')
    .description('print the rules: what they say, their parameters, their sources')
    .addOption(formatOption(['text', 'md', 'json', 'html']))
    .addOption(rulesLanguageOption())
    .action(async (choices: RulesChoices) => {
      process.exitCode = await printRules(choices);
    });
}

function addDemo(root: Command): void {
  root
    .command('demo [roster]')
    .description('check a roster (or the sample), then serve the browser page')
    .option('--no-serve', 'stop after the findings')
    .option('--rules <file>', 'parameters of the rules, as JSON by rule')
    .addOption(portOption('port of the browser page; otherwise a free one'))
    .addOption(countryOption())
    .addOption(languageOption())
    .action(async (file: string | undefined, choices: DemoChoices) => {
      process.exitCode = await demo(file, choices);
    });
}

function addServe(root: Command): void {
  root
    .command('serve')
    .description('serve the built add-in to Excel on this machine')
    .option('--https', 'with a certificate that this machine trusts, as Excel demands')
    .addOption(portOption('port; otherwise a free one'))
    .addOption(languageOption())
    .action(async (choices: ServeChoices) => {
      await serve(choices);
    });
}
