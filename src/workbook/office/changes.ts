import { hasExcelApi, inExcel } from './excel';

type Changed = Excel.WorksheetChangedEventArgs;

/** Milliseconds, and how often. */
const PAUSE = 1000;
const PATIENCE = 120;

/** Tells of cells that change by somebody's hand, not by ours. */
export class Changes {
  #writing = 0;
  readonly #followNew = new Set<() => Promise<void>>();

  /** Below ExcelApi 1.7 Excel does not tell, and nothing is ever heard. */
  async listen(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    const heard = (event: Changed) => this.#heard(event, listener);
    if (hasExcelApi('1.9')) return this.#listenToAll(heard);
    return hasExcelApi('1.7') ? this.#listenToEach(heard) : () => Promise.resolve();
  }

  /** Runs what writes cells; nothing is heard of it. */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    this.#writing++;
    try {
      await enableEvents(false);
      return await work();
    } finally {
      await enableEvents(true).catch(() => void enableLater());
      this.#writing--;
      for (const follow of this.#followNew) await follow();
    }
  }

  async #listenToAll(heard: (event: Changed) => Promise<void>): Promise<() => Promise<void>> {
    const handler = await inExcel(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(heard);
      await context.sync();
      return added;
    });
    return () => removeHandlers([handler]);
  }

  /** Sheet by sheet, and those that are added later. */
  async #listenToEach(heard: (event: Changed) => Promise<void>): Promise<() => Promise<void>> {
    const handlers = new Map<string, OfficeExtension.EventHandlerResult<Changed>>();
    const follow = () => followSheets(handlers, heard);
    await follow();
    const added = await inExcel(async (context) => {
      const result = context.workbook.worksheets.onAdded.add(() =>
        this.#writing > 0 ? Promise.resolve() : follow(),
      );
      await context.sync();
      return result;
    });
    this.#followNew.add(follow);
    return async () => {
      this.#followNew.delete(follow);
      await removeHandlers([added, ...handlers.values()]);
    };
  }

  async #heard(event: Changed, listener: (sheet: string) => void): Promise<void> {
    if (tellsWhose() ? event.triggerSource === 'ThisLocalAddin' : this.#writing > 0) return;
    const name = await nameOf(event.worksheetId);
    if (name !== undefined) listener(name);
  }
}

async function followSheets(
  handlers: Map<string, OfficeExtension.EventHandlerResult<Changed>>,
  heard: (event: Changed) => Promise<void>,
): Promise<void> {
  await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    const added = sheets.items
      .filter(({ id }) => !handlers.has(id))
      .map((sheet) => [sheet.id, sheet.onChanged.add(heard)] as const);
    await context.sync();
    added.forEach(([id, handler]) => handlers.set(id, handler));
  });
}

/** Newer Excels say whose doing a change was. */
function tellsWhose(): boolean {
  return hasExcelApi('1.14');
}

function nameOf(id: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** For the Excels between, that know no better way to keep quiet. */
async function enableEvents(on: boolean): Promise<void> {
  if (!hasExcelApi('1.8') || tellsWhose()) return;
  await inExcel(async (context) => {
    context.runtime.enableEvents = on;
    await context.sync();
  });
}

/** Somebody has begun to type meanwhile, and Excel listens only when they are done. */
async function enableLater(): Promise<void> {
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const done = await enableEvents(true).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
}

/** In the contexts in which they were added, as Excel wants it. */
async function removeHandlers(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  for (const handler of handlers) {
    handler.remove();
    await handler.context.sync();
  }
}
