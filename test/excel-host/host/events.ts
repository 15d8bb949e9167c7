import { addressOf } from '../objects/areas';
import { ALL_SHEETS, eventTypes } from '../objects/subscriptions';
import type { Area } from '../protocol/object-type';
import { valueType } from '../workbook/input';
import type { WorkbookEvent } from '../workbook/workbook';
import { safeArray, type SafeArray } from './safe-array';

export type EventHandler = (id: number, payload: SafeArray) => void;

const RICH_API_MESSAGE = 33;
const MESSAGE_CATEGORY = 65_536;

/** Who listens for what, and the messages to them; they arrive on a timer, after the answer of the running batch. */
export class Events {
  private readonly subscribed = new Set<string>();
  private readonly ranges = new Map<string, Area>();
  private handler: EventHandler | undefined;
  private next = 1;
  enabled = true;

  listen(handler: EventHandler | undefined): void {
    this.handler = handler;
  }

  subscribe(type: number, target: string, on: boolean): void {
    if (on) this.subscribed.add(`${type} ${target}`);
    else this.subscribed.delete(`${type} ${target}`);
  }

  /** How many event registrations are alive: a test of what an add-in leaves behind. */
  get subscriptions(): number {
    return this.subscribed.size;
  }

  rangeOf(reference: string): Area | undefined {
    return this.ranges.get(reference);
  }

  raise(event: WorkbookEvent, byAddIn: boolean): void {
    if (!this.enabled) return;
    const message = JSON.stringify(this.describe(event, byAddIn));
    for (const target of [event.sheet.id, ALL_SHEETS]) this.send(eventTypes[event.kind], target, message);
  }

  private describe(event: WorkbookEvent, byAddIn: boolean): Record<string, unknown> {
    const { sheet } = event;
    const common = { worksheetId: sheet.id, source: 'Local' };
    if (event.kind === 'selected') return { ...common, address: local(sheet, sheet.state.selection) };
    if (event.kind !== 'changed') return common;
    const referenceId = `{EVENT-${this.next++}}`;
    this.ranges.set(referenceId, { sheet, rect: event.rect });
    const triggerSource = byAddIn ? 'ThisLocalAddin' : 'Unknown';
    const address = local(sheet, event.rect);
    return { ...common, ...details(event), address, changeType: 'RangeEdited', referenceId, triggerSource };
  }

  private send(type: number, target: string, message: string): void {
    if (!this.subscribed.has(`${type} ${target}`)) return;
    const entry = safeArray([MESSAGE_CATEGORY, type, target, message, String(this.next++), false]);
    setTimeout(() => this.handler?.(RICH_API_MESSAGE, safeArray([entry])), 0);
  }
}

/** Events carry addresses without the sheet. */
const local = (sheet: Area['sheet'], rect: Area['rect']): string => addressOf(sheet, rect).split('!').at(-1)!;

/** Of a single cell Excel tells the values before and after. */
function details(event: WorkbookEvent & { kind: 'changed' }): Record<string, unknown> {
  if (event.before === undefined) return {};
  const valueAfter = event.sheet.value(event.rect.row, event.rect.column);
  return {
    valueBefore: event.before,
    valueAfter,
    valueTypeBefore: valueType(event.before),
    valueTypeAfter: valueType(valueAfter),
  };
}
