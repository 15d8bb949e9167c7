import type { Checked } from '../../src/app/session';
import type { WorkbookPort } from '../../src/workbook/port';
import { Peer, type Line } from './peer';
import { isLastCheck, lent, type Order } from './order';

/** The worker's side: the use cases run here, on a workbook that the page lends call by call. */
const peer = new Peer(globalThis as unknown as Line, (_, [order]) => carriedOut(order as Order));

/** What the last check came to, so that the page need not send it back for the export. */
let last: { readonly call: number; readonly checked: Checked } | undefined;

void peer.ask('ready');

async function carriedOut({ call, name, language, args }: Order): Promise<unknown> {
  const { run } = await import(/* webpackChunkName: "engine" */ './engine-room');
  const result = await run(name, language, workbookOf(call), args.map(meant));
  if (name === 'validateRoster') last = { call, checked: result as Checked };
  return result;
}

function meant(arg: unknown): unknown {
  return isLastCheck(arg) && arg.checkedIn === last?.call ? last.checked : arg;
}

/** The workbook stays with the page, which does with it whatever is asked for here. */
function workbookOf(call: number): WorkbookPort {
  const method =
    (name: string) =>
    (...args: unknown[]) =>
      peer.ask('workbook', call, name, args);
  return Object.fromEntries(lent.map((name) => [name, method(name)])) as unknown as WorkbookPort;
}
