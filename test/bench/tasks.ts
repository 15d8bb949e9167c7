import { spawnSync } from 'node:child_process';

/** A goal of a bench, and whether it was met. */
export interface Goal {
  readonly name: string;
  readonly isMet: boolean;
}

export function goal(name: string, value: number, limit: number): Goal {
  return { name: `${name} (${value.toFixed(2)})`, isMet: value <= limit };
}

/** Prints each goal; whether all were met. */
export function judged(goals: readonly Goal[]): boolean {
  console.log('');
  for (const { name, isMet } of goals) console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}`);
  return goals.every(({ isMet }) => isMet);
}

/** Starts this bench once more for one task (`--task=…`) and returns what it prints as JSON. */
export function inOwnProcess(task: string): unknown {
  const args = ['--max-old-space-size=16384', process.argv[1]!, `--task=${task}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${task} failed: ${stderr}`);
  return JSON.parse(stdout);
}

export function optionOf(name: string): string | undefined {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

export function row(...cells: (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(13)).join('');
}
