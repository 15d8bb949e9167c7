/**
 * A scenario is one text file: what it shows, its input, and commands with exit code and output.
 *
 *     What it shows.
 *
 *     input plan.xlsx                     a workbook written here: sheets, rows of cells between bars
 *       sheet Uge 10
 *         Navn | 2026-03-03
 *         Emma | 16-20
 *         merge A1:B1
 *         table Alenevagt_rules          the rows are an Excel Table, the first its headers; in one,
 *                                        "seal <finding> Uge 10!B3=20-24" stands for what ties an acceptance
 *     input sample.xlsx = rosters/sample  a roster of fixtures/rosters
 *     input huge.xlsx = made two-gigabytes
 *     input notes.xlsx = text Remember the milk.
 *     input plans = folder
 *
 *     $ alenevagt check plan.xlsx
 *     exit 1
 *     out
 *       each line of the output; a line of … stands for any lines, … in a line for any text
 *     err
 *       the same; what is not given must be empty
 *     json
 *       { instead of out: what the output has to have at least; "…" last in an array stands for any more items }
 *     files plan.xlsx, plan-alenevagt.xlsx
 */
export interface Scenario {
  readonly shows: string;
  readonly inputs: readonly Input[];
  readonly runs: readonly Run[];
}

export interface Input {
  readonly file: string;
  /** "rosters/sample", "made empty-workbook"; missing when the sheets stand in the scenario. */
  readonly from?: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly string[];
  /** Name of the Excel Table that all its rows are. */
  readonly table?: string;
}

export interface Run {
  readonly args: readonly string[];
  readonly exit: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly json?: object;
  readonly files?: readonly string[];
}

/** @throws {SyntaxError} at a line that is none of these. */
export function parseScenario(source: string): Scenario {
  const blocks = blocksOf(source);
  const shows = blocks[0]?.head ?? '';
  const starts = blocks.flatMap(({ head }, index) => (head.startsWith('$ ') ? [index] : []));
  const [first = blocks.length] = starts;
  return {
    shows,
    inputs: blocks.slice(1, first).map(inputOf),
    runs: starts.map((start, index) => runOf(blocks.slice(start, starts[index + 1]))),
  };
}

interface Block {
  readonly head: string;
  /** The lines under it, without the two blanks before each. */
  readonly lines: readonly string[];
}

function blocksOf(source: string): Block[] {
  const blocks: { head: string; lines: string[] }[] = [];
  for (const line of source.split('\n')) {
    const last = blocks.at(-1);
    if (last && (line.startsWith('  ') || line === '')) last.lines.push(line.slice(2));
    else if (line !== '') blocks.push({ head: line, lines: [] });
  }
  return blocks.map(({ head, lines }) => ({ head, lines: withoutEmptyEnd(lines) }));
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1);
  return last === '' ? withoutEmptyEnd(lines.slice(0, -1)) : lines;
}

function inputOf({ head, lines }: Block): Input {
  const [, file, from] = /^input (\S+)(?: = (.+))?$/.exec(head) ?? [];
  if (file === undefined) throw new SyntaxError(`No input: ${head}`);
  return { file, ...(from !== undefined && { from }), sheets: sheetsOf(lines) };
}

function sheetsOf(lines: readonly string[]): Sheet[] {
  const sheets: { name: string; rows: string[][]; merges: string[]; table?: string }[] = [];
  for (const line of lines) {
    const [, name] = /^sheet (.+)$/.exec(line) ?? [];
    const [, merge] = /^ {2}merge (\S+)$/.exec(line) ?? [];
    const [, table] = /^ {2}table (\S+)$/.exec(line) ?? [];
    const sheet = sheets.at(-1);
    if (name !== undefined) sheets.push({ name, rows: [], merges: [] });
    else if (table !== undefined && sheet) sheet.table = table;
    else if (merge !== undefined) sheet?.merges.push(merge);
    else sheet?.rows.push(line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim()));
  }
  return sheets;
}

function runOf([command, ...parts]: readonly Block[]): Run {
  const words = [...(command?.head ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const lines = (name: string) => parts.find(({ head }) => head === name)?.lines ?? [];
  const after = (name: string) =>
    parts.find(({ head }) => head.startsWith(`${name} `))?.head.slice(name.length + 1);
  const exit = after('exit');
  if (exit === undefined) throw new SyntaxError(`No exit code: ${command?.head ?? ''}`);
  const [json, files] = [lines('json').join('\n'), after('files')];
  return {
    args: words.slice(2),
    exit: Number(exit),
    out: lines('out'),
    err: lines('err'),
    ...(json !== '' && { json: JSON.parse(json) as object }),
    ...(files !== undefined && { files: files.split(', ') }),
  };
}
