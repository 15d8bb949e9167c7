import type { Acceptance } from '../src/app/accept';
import type { Language } from '../src/core/messages/text';
import type { CellRef } from '../src/core/roster/roster';
import type { Country } from '../src/core/time/units';
import type { WorkbookPort } from '../src/workbook/port';
import type { Remembered } from '../src/app/session';
import { arranged } from './arranged';
import type { PaneChecked } from './checked';
import { Cancelled } from './engine/trouble';
import { failureOf } from './failure';
import { loadLanguage } from './languages/on-demand';
import { checkedOf, reportOf, type PaneEvent, type Preview, type Section, type Task } from './state';
import type { Share } from './share';
import type { Store } from './store';
import type { UseCases } from './use-cases';
import type { Phrase } from './words';
import { watched, type Step } from './watched';

/** How long a check may run before the pane says that it takes longer. */
const SLOW_AFTER_MS = 500;

export interface PaneHost {
  readonly useCases: UseCases;
  /** The workbook in front; rejects when there is none. */
  workbook(): Promise<WorkbookPort>;
  /** Opens a page outside; missing where a plain link does. */
  openLink?(url: string): void;
  /** Remembers what was chosen under Settings. */
  remember?(choice: { language: Language; country?: Country }): void;
}

export type Actions = ReturnType<typeof createActions>;

/** Everything that the pane's controls do. One thing at a time: while something runs, other requests fall away. */
export function createActions(store: Store, host: PaneHost) {
  const { useCases } = host;
  const { start } = taskRunner(store, host);
  const options = () => {
    const { language, country, allPlaces } = store.state;
    return { language, ...(country && { country }), ...(allPlaces && { allPlaces }) };
  };
  /** Why the open finding is one, and those inside it. */
  const explain = async () => {
    const checked = checkedOf(store.state);
    const { expanded, language } = store.state;
    if (!checked || expanded === undefined) return;
    const ids = [
      expanded,
      ...arranged(checked.report)
        .inside(expanded)
        .map(({ id }) => id),
    ];
    const explanations = await useCases.explain(checked, ids, language);
    store.dispatch({ type: 'explained', checked, explanations });
  };
  /** What is no shift, where that is on show. */
  const tellLeftAside = async () => {
    const checked = checkedOf(store.state);
    const { preview, leftAside } = store.state;
    if (!checked || preview !== 'aside' || leftAside) return;
    store.dispatch({ type: 'left-aside', checked, leftAside: await useCases.leftAside(checked) });
  };
  const check = async (keepNotice = false) => {
    await start(
      'checking',
      async (port, tell) => {
        const judged = (share: Share) => {
          tell({ doing: 'judging', share });
        };
        const checked = await useCases.validateRoster(watched(port, tell), options(), judged);
        return { type: 'checked', checked, at: new Date() };
      },
      keepNotice,
    );
    await Promise.all([explain(), tellLeftAside()]);
  };
  const answer = async (work: (port: WorkbookPort) => Promise<Remembered>) => {
    await start('answering', async (port) => {
      const { kept, refused } = await work(port);
      return { type: 'answered', kept: kept.length, refused: refused.map(({ key }) => key) };
    });
    if (store.state.notice?.tone === 'success') await check(true);
  };
  /** Writes on the setup sheet, then checks again; what cannot be written is told. */
  const keep = async (text: Phrase, work: (port: WorkbookPort) => Promise<string | undefined>) => {
    await start('answering', async (port) => {
      const reason = await work(port);
      return { type: 'done', text: reason === undefined ? text : { key: 'notKept', data: { reason } } };
    });
    if (store.state.notice?.tone === 'success') await check(true);
  };
  const recheck = () => {
    const { language, country } = store.state;
    host.remember?.({ language, ...(country && { country }) });
    return store.state.result.kind === 'none' ? Promise.resolve() : check();
  };

  return {
    check: () => check(),
    answer: (answers: Readonly<Record<string, string>>) =>
      answer((port) => useCases.answerQuestions(port, answers, options())),
    acceptGuesses: () => answer((port) => useCases.acceptGuesses(port, reportOf(store.state)!, options())),
    /** Somebody answers for a finding. */
    accept: (acceptance: Acceptance) =>
      keep({ key: 'acceptKept' }, (port) => useCases.acceptFinding(port, acceptance, options())),
    /** Turns a pack of advice on or off. */
    choosePack: (subject: string, value: boolean) =>
      keep({ key: 'settingKept' }, (port) => useCases.changeSetting(port, { subject, value }, options())),
    showAllQuestions: () => {
      store.dispatch({ type: 'all-questions-shown' });
    },
    preview: (preview: Preview) => {
      store.dispatch({ type: 'preview-chosen', preview });
      return tellLeftAside();
    },
    chooseAllPlaces(all: boolean) {
      store.dispatch({ type: 'places-chosen', all });
      return store.state.result.kind === 'none' ? Promise.resolve() : check();
    },
    cancel: async () => {
      store.dispatch({ type: 'cancelled' });
      await useCases.stop();
    },
    mark: () =>
      start(
        'marking',
        whenChecked(store, async (port, checked) => {
          await useCases.markFindings(port, checked);
          return { type: 'done', text: { key: 'marked' } };
        }),
      ),
    unmark: () =>
      start('unmarking', async (port) => {
        const count = await useCases.unmarkFindings(port);
        return {
          type: 'done',
          text: count ? { key: 'unmarked', data: { count } } : { key: 'nothingToUnmark' },
        };
      }),
    exportSheet: () =>
      start(
        'exporting',
        whenChecked(store, async (port, checked) => {
          const sheet = await useCases.exportViolations(port, checked);
          return { type: 'done', text: { key: 'exported', data: { sheet } }, ownSheets: [sheet] };
        }),
      ),
    exportChecklist: () =>
      start('exporting', async (port) => {
        const sheets = await useCases.exportChecklist(port, { ...options(), ...checkedSheet(store) });
        return {
          type: 'done',
          text: { key: 'checklistReady', data: { sheets: { names: sheets } } },
          ownSheets: sheets,
        };
      }),
    prepare: () =>
      start('preparing', async (port) => {
        const sheets = await useCases.prepareStaffAndPlaces(port, options());
        return {
          type: 'done',
          text: sheets.length
            ? { key: 'prepared', data: { sheets: { names: sheets } } }
            : { key: 'alreadyPrepared' },
        };
      }),
    /** Goes to where the manager says what a column or row holds. */
    mapColumns: () =>
      start('preparing', async (port) => {
        const cell = await useCases.mappingPlace(port, options());
        await port.select(cell);
        return { type: 'done', text: { key: 'mapHere', data: { sheet: cell.sheet } } };
      }),
    /** Beside whatever runs: jumping to a cell waits for nothing. */
    async show(cell: CellRef) {
      try {
        await (await host.workbook()).select(cell);
      } catch (error) {
        store.dispatch({ type: 'noticed', notice: { tone: 'error', failure: failureOf(error) } });
      }
    },
    /** Opens a finding and shows its cell, or closes it. */
    async toggleFinding(id: string, cell: CellRef) {
      store.dispatch({ type: 'finding-toggled', id });
      if (store.state.expanded === id) await Promise.all([explain(), this.show(cell)]);
    },
    toggleSection: (section: Section, open?: boolean) => {
      store.dispatch({ type: 'section-toggled', section, ...(open !== undefined && { open }) });
    },
    dismissNotice: () => {
      store.dispatch({ type: 'notice-dismissed' });
    },
    async chooseLanguage(language: Language) {
      try {
        await loadLanguage(language);
      } catch (error) {
        store.dispatch({ type: 'noticed', notice: { tone: 'error', failure: failureOf(error) } });
        return;
      }
      store.dispatch({ type: 'language-chosen', language });
      await recheck();
    },
    chooseCountry: (country?: Country) => {
      store.dispatch({ type: 'country-chosen', ...(country && { country }) });
      return recheck();
    },
    openLink: host.openLink?.bind(host),
  };
}

type RunEvent = Extract<PaneEvent, { type: 'checked' | 'done' | 'answered' }>;
/** What a task comes to; the runner adds which run it was. */
type Outcome = RunEvent extends infer E ? (E extends RunEvent ? Omit<E, 'run'> : never) : never;
type Work = (port: WorkbookPort, tell: (step: Step) => void) => Promise<Outcome>;

function taskRunner(store: Store, host: PaneHost) {
  let runs = 0;
  async function start(task: Task, work: Work | undefined, keepNotice = false): Promise<void> {
    if (store.state.busy || !work) return;
    const run = ++runs;
    store.dispatch({ type: 'started', task, run, keepNotice });
    const slow = setTimeout(() => {
      store.dispatch({ type: 'slow', run });
    }, SLOW_AFTER_MS);
    const tell = (step: Step) => {
      store.dispatch({ type: 'step', run, step });
    };
    try {
      await painted();
      store.dispatch({ ...(await work(await host.workbook(), tell)), run });
    } catch (error) {
      if (!(error instanceof Cancelled)) store.dispatch({ type: 'failed', run, failure: failureOf(error) });
    } finally {
      clearTimeout(slow);
    }
  }
  return { start };
}

/** The roster that is on show, also where another sheet is in front by now. */
function checkedSheet({ state }: Store): { sheet?: string } {
  const report = state.allPlaces ? undefined : reportOf(state);
  return report ? { sheet: report.checked.sheet } : {};
}

function whenChecked(
  store: Store,
  work: (port: WorkbookPort, checked: PaneChecked) => Promise<Outcome>,
): Work | undefined {
  const { result } = store.state;
  return result.kind === 'checked' ? (port) => work(port, result.checked) : undefined;
}

/** Lets the pane draw that something runs before the counting takes the thread; a hidden page draws nothing. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      });
    });
  });
}
