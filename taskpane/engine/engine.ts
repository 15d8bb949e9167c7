import type { CheckOptions } from '../../src/app/session';
import type { Language } from '../../src/core/messages/text';
import type { LeftAside } from '../../src/core/report/left-aside';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Explanation, PaneChecked } from '../checked';
import { sparingly, type Share } from '../share';
import { Crew, type Lent } from './crew';
import type { HeavyUseCases } from './engine-room';
import { lastCheck, type Order } from './order';
import { Cancelled } from './trouble';

type Answer<Name extends keyof HeavyUseCases> = Awaited<ReturnType<HeavyUseCases[Name]>>;

/**
 * Runs use cases beside the page, in a worker that can be stopped at any moment; in the page itself where no worker
 * can be started. A check has a worker of its own, which stays as long as its result is on show.
 */
export class Engine {
  #next: Promise<Crew | undefined> | undefined;
  #keeper: Crew | undefined;
  #checking: Crew | undefined;

  /** Starts a worker before it is needed. */
  warmUp(): void {
    this.#next ??= Crew.start();
  }

  /** @param tell how many of the rules have judged the roster */
  async check(port: WorkbookPort, options: CheckOptions, tell: (share: Share) => void): Promise<PaneChecked> {
    const crew = await this.#ready();
    this.#checking = crew;
    const order = { name: 'validateRoster', language: options.language, args: [options] } as const;
    const result = await ranBy(crew, order, { port, tell });
    if (crew) {
      this.#keeper?.dismiss(new Cancelled());
      this.#keeper = crew;
      this.#next = undefined;
    }
    return result as PaneChecked;
  }

  async explain(
    checked: PaneChecked,
    ids: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, Explanation>> {
    return (await this.#ofCheck('explain', language, undefined, checked, ids)) as Answer<'explain'>;
  }

  async leftAside(checked: PaneChecked): Promise<LeftAside> {
    const { language } = checked.report;
    return (await this.#ofCheck('leftAside', language, undefined, checked)) as LeftAside;
  }

  async exportViolations(port: WorkbookPort, checked: PaneChecked): Promise<string> {
    const { language } = checked.report;
    return (await this.#ofCheck('exportViolations', language, port, checked)) as string;
  }

  /** Anything that needs no check before it. */
  async run<Name extends keyof HeavyUseCases>(
    name: Name,
    language: Language,
    port: WorkbookPort,
    ...args: unknown[]
  ): Promise<Answer<Name>> {
    const crew = this.#keeper?.gone === false ? this.#keeper : await this.#ready();
    return (await ranBy(crew, { name, language, args }, { port })) as Answer<Name>;
  }

  /** One that has not broken down. */
  async #ready(): Promise<Crew | undefined> {
    this.warmUp();
    const crew = await this.#next;
    if (!crew?.gone) return crew;
    this.#next = Crew.start();
    return this.#next;
  }

  /** Stops a check; who waits for it gets `Cancelled`. What runs in the page runs on. */
  async stop(): Promise<void> {
    const crew = await this.#next;
    if (!crew || crew !== this.#checking) return;
    this.#next = undefined;
    crew.dismiss(new Cancelled());
  }

  /** In the worker that has the check; a check made in the page is whole. */
  #ofCheck(
    name: keyof HeavyUseCases,
    language: Language,
    port: WorkbookPort | undefined,
    checked: PaneChecked,
    ...args: unknown[]
  ): Promise<unknown> {
    const crew = this.#keeper;
    return ranBy(crew, { name, language, args: [crew ? lastCheck : checked, ...args] }, { port });
  }
}

async function ranBy(
  crew: Crew | undefined,
  order: Omit<Order, 'call'>,
  { port, tell }: Lent = {},
): Promise<unknown> {
  if (crew) return crew.run(order, { port, tell });
  const { run } = await import(/* webpackChunkName: "engine" */ './engine-room');
  const { name, language, args } = order;
  return run(name, language, port, tell ? [...args, sparingly(tell)] : args);
}
