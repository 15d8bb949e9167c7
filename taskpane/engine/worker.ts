import type { Checked } from '../../src/app/session';
import type { ReportFinding } from '../../src/core/report/report';
import type { WorkbookPort } from '../../src/workbook/port';
import type { WorkbookFile } from '../../src/workbook/xlsx/read-xlsx';
import type { PaneChecked, PaneFinding } from '../checked';
import { sparingly } from '../share';
import { isLastCheck, lent, type Order } from './order';
import { Peer } from './peer';

/** The worker's side: files are read here, and the use cases run on a workbook that the page lends call by call. */
const peer = new Peer(globalThis, (method, args) =>
  method === 'read' ? read(...(args as [number, string, Uint8Array])) : carriedOut(args[0] as Order),
);

/** The last check with all its explanations, of which the page gets those that it asks for. */
let last: Checked | undefined;

void peer.ask('ready');

async function read(call: number, name: string, bytes: Uint8Array): Promise<WorkbookFile> {
  const { readWorkbookFile } = await import(
    /* webpackChunkName: "read-file" */ '../../src/workbook/read-file'
  );
  return readWorkbookFile(bytes, name, telling(call));
}

async function carriedOut({ call, name, language, args }: Order): Promise<unknown> {
  const { run } = await import(/* webpackChunkName: "engine" */ './engine-room');
  const known = args.map((arg) => (isLastCheck(arg) ? last : arg));
  if (name !== 'validateRoster') return run(name, language, workbookOf(call), known);
  last = (await run(name, language, workbookOf(call), [...known, telling(call)])) as Checked;
  return unexplained(last);
}

/** Tells the page how much of a call is done. */
function telling(call: number): (done: number, of: number) => void {
  return sparingly((share) => {
    peer.tell('share', call, share);
  });
}

function unexplained({ report, marks, reading, asideCells, checkedAt }: Checked): PaneChecked {
  const findings = report.findings.map(withoutWhy);
  return { report: { ...report, findings }, marks, reading, asideCells, checkedAt };
}

/** All of a finding but its explanation, which asking for would make. The compiler names what is missing here. */
const told: Readonly<Record<keyof PaneFinding, true>> = {
  ...{ id: true, rule: true, group: true, outcome: true, message: true, people: true, place: true },
  ...{ start: true, end: true, minutes: true, shift: true, cells: true, times: true },
  ...{ accepted: true, own: true, under: true },
};
const toldNames = Object.keys(told) as (keyof PaneFinding)[];

function withoutWhy(finding: ReportFinding): PaneFinding {
  const facts = toldNames.filter((name) => finding[name] !== undefined);
  return Object.fromEntries(facts.map((name) => [name, finding[name]])) as unknown as PaneFinding;
}

/** The workbook stays with the page, which does with it whatever is asked for here. */
function workbookOf(call: number): WorkbookPort {
  const method =
    (name: string) =>
    (...args: unknown[]) =>
      peer.ask('workbook', call, name, args);
  return Object.fromEntries(lent.map((name) => [name, method(name)])) as unknown as WorkbookPort;
}
