import type { Value } from '../workbook/input';
import type { Workbook } from '../workbook/workbook';
import type { EventHandler } from './events';
import { safeArray } from './safe-array';

const COMMAND_INVOKED = 39;

/** How a ribbon command ended: 0 is success; `data` is what the command gave to `event.completed`. */
export interface CommandResult {
  readonly status: number;
  readonly data: string;
}

/** The person at the keyboard. */
export class User {
  /** Set by the client once `Office.onReady` is through. */
  ribbon: EventHandler | undefined;
  isEditing = false;
  private readonly pressed = new Map<string, (result: CommandResult) => void>();
  private next = 1;

  constructor(
    private readonly workbook: Workbook,
    private readonly editingEnded: () => void,
  ) {}

  /** Types into a cell, as `Uge 10!B2`; listeners hear of it. */
  edit(address: string, value: Value): void {
    const { sheet, rect } = this.workbook.locate(address, this.workbook.active);
    sheet.write(rect, () => value);
  }

  select(address: string): void {
    const { sheet, rect } = this.workbook.locate(address, this.workbook.active);
    this.workbook.select(sheet, rect);
  }

  activate(sheet: string): void {
    this.workbook.activate(this.workbook.sheet(sheet));
  }

  /** The cursor stands in a cell: Excel refuses requests, or lets those wait that said so. */
  startEditing(): void {
    this.isEditing = true;
  }

  stopEditing(): void {
    this.isEditing = false;
    this.editingEnded();
  }

  /** Presses the ribbon button whose `FunctionName` this is and waits for `event.completed()`. */
  press(functionName: string): Promise<CommandResult> {
    const { ribbon } = this;
    if (!ribbon) return Promise.reject(new Error('The client has not registered for ribbon commands yet.'));
    const id = `command-${this.next++}`;
    const source = JSON.stringify({ source: { id: functionName } });
    return new Promise((resolve) => {
      this.pressed.set(id, resolve);
      setTimeout(() => {
        ribbon(COMMAND_INVOKED, safeArray([id, functionName, source]));
      }, 0);
    });
  }

  completed(id: string, status: number, data: string): void {
    this.pressed.get(id)?.({ status, data });
    this.pressed.delete(id);
  }
}
