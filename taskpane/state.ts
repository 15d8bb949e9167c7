import type { FindingGroup } from '../src/core/report/report';
import type { Explanation, PaneChecked, PaneReport } from './checked';
import type { Language } from '../src/core/messages/text';
import type { LeftAside } from '../src/core/report/left-aside';
import type { Country } from '../src/core/time/units';
import type { Failure } from './failure';
import type { Step } from './watched';
import type { Phrase } from './words';

/** What the pane shows, and nothing else: equal states draw equal panes. */
export interface PaneState {
  readonly language: Language;
  /** Missing: the app chooses by the language. */
  readonly country?: Country;
  readonly result: Result;
  /** The one thing that is being done; results of any other run are late and fall away. */
  readonly busy?: {
    readonly task: Task;
    readonly run: number;
    readonly slow: boolean;
    /** How far a check has come. */
    readonly step?: Step;
  };
  /** All rosters of the workbook, not only the sheet in front. */
  readonly allPlaces: boolean;
  /** Keys of the questions whose last answer was none. */
  readonly refused: ReadonlySet<string>;
  /** All questions are on show, not only the first few. */
  readonly allQuestions: boolean;
  /** What of the reading is on show. */
  readonly preview: Preview;
  /** What the check took for no shift, once somebody wanted to see it. */
  readonly leftAside?: LeftAside;
  /** Cells changed since the check. */
  readonly stale: boolean;
  /** Id of the finding whose details are open. */
  readonly expanded?: string;
  /** Of the findings that were opened since the check, by id. */
  readonly explained: ReadonlyMap<string, Explanation>;
  readonly closed: ReadonlySet<Section>;
  /** Sheets that we wrote ourselves: notes on them change no finding. */
  readonly ownSheets: ReadonlySet<string>;
  readonly notice?: Notice;
}

export type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'checked'; readonly checked: PaneChecked; readonly at: Date }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** All shifts, those of one person (index into the reading's people), what was not read, or what is no shift. */
export type Preview = 'all' | 'unread' | 'aside' | number;

export type Task = 'checking' | 'answering' | 'marking' | 'unmarking' | 'exporting' | 'preparing';
export type Section =
  FindingGroup | 'absences' | 'unread' | 'questions' | 'reading' | 'notices' | 'rules' | 'settings';

export type Notice =
  | { readonly tone: 'success' | 'info'; readonly text: Phrase }
  | { readonly tone: 'error'; readonly failure: Failure };

export type PaneEvent =
  | {
      readonly type: 'started';
      readonly task: Task;
      readonly run: number;
      /** It follows on what the notice tells. */
      readonly keepNotice?: boolean;
    }
  | { readonly type: 'slow'; readonly run: number }
  | { readonly type: 'step'; readonly run: number; readonly step: Step }
  | { readonly type: 'checked'; readonly run: number; readonly checked: PaneChecked; readonly at: Date }
  | {
      readonly type: 'done';
      readonly run: number;
      readonly text: Phrase;
      readonly ownSheets?: readonly string[];
    }
  | {
      readonly type: 'answered';
      readonly run: number;
      readonly kept: number;
      readonly refused: readonly string[];
    }
  | { readonly type: 'failed'; readonly run: number; readonly failure: Failure }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'cancelled' }
  | { readonly type: 'sheet-changed'; readonly sheet: string }
  | { readonly type: 'finding-toggled'; readonly id: string }
  | {
      readonly type: 'explained';
      readonly checked: PaneChecked;
      readonly explanations: ReadonlyMap<string, Explanation>;
    }
  | { readonly type: 'left-aside'; readonly checked: PaneChecked; readonly leftAside: LeftAside }
  | { readonly type: 'section-toggled'; readonly section: Section; readonly open?: boolean }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'country-chosen'; readonly country?: Country }
  | { readonly type: 'places-chosen'; readonly all: boolean }
  | { readonly type: 'preview-chosen'; readonly preview: Preview }
  | { readonly type: 'all-questions-shown' }
  | { readonly type: 'workbook-opened' };

export function initialState(language: Language, country?: Country): PaneState {
  return {
    language,
    ...(country && { country }),
    result: { kind: 'none' },
    allPlaces: false,
    refused: new Set(),
    allQuestions: false,
    preview: 'all',
    stale: false,
    explained: new Map(),
    closed: new Set<Section>([
      'absences',
      'accepted',
      'good-practice',
      'measures',
      'notices',
      'reading',
      'rules',
      'settings',
    ]),
    ownSheets: new Set(),
  };
}

export function next(state: PaneState, event: PaneEvent): PaneState {
  if ('run' in event && event.type !== 'started' && event.run !== state.busy?.run) return state;
  switch (event.type) {
    case 'started':
      return started(state, event);
    case 'slow':
      return { ...state, busy: { ...state.busy!, slow: true } };
    case 'step':
      return { ...state, busy: { ...state.busy!, step: event.step } };
    case 'checked':
      return withResult(state, event.checked, event.at);
    case 'done':
      return withNotice(
        { ...state, ownSheets: new Set([...state.ownSheets, ...(event.ownSheets ?? [])]) },
        { tone: 'success', text: event.text },
      );
    case 'answered':
      return answered(state, event.kept, event.refused);
    case 'failed':
      return withFailure(state, event.failure);
    case 'cancelled':
      return state.busy?.task === 'checking'
        ? withNotice(state, { tone: 'info', text: { key: 'cancelled' } })
        : state;
    case 'sheet-changed':
      return state.result.kind === 'checked' && !state.ownSheets.has(event.sheet)
        ? { ...state, stale: true }
        : state;
    case 'workbook-opened':
      return initialState(state.language, state.country);
    default:
      return choice(state, event);
  }
}

/** The report on show, also while the next check runs. */
export function reportOf(state: PaneState): PaneReport | undefined {
  return checkedOf(state)?.report;
}

export function checkedOf({ result }: PaneState): PaneChecked | undefined {
  return result.kind === 'checked' ? result.checked : undefined;
}

type Choice = Extract<
  PaneEvent,
  {
    type:
      | 'noticed'
      | 'finding-toggled'
      | 'explained'
      | 'left-aside'
      | 'section-toggled'
      | 'notice-dismissed'
      | 'language-chosen'
      | 'country-chosen'
      | 'places-chosen'
      | 'preview-chosen'
      | 'all-questions-shown';
  }
>;

function choice(state: PaneState, event: Choice): PaneState {
  switch (event.type) {
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'finding-toggled':
      return state.expanded === event.id ? without(state, 'expanded') : { ...state, expanded: event.id };
    case 'explained':
      return explained(state, event.checked, event.explanations);
    case 'left-aside':
      return checkedOf(state) === event.checked ? { ...state, leftAside: event.leftAside } : state;
    case 'section-toggled':
      return { ...state, closed: toggled(state.closed, event.section, event.open) };
    case 'notice-dismissed':
      return without(state, 'notice');
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'country-chosen':
      return event.country ? { ...state, country: event.country } : without(state, 'country');
    case 'places-chosen':
      return { ...state, allPlaces: event.all };
    case 'preview-chosen':
      return { ...state, preview: event.preview };
    case 'all-questions-shown':
      return { ...state, allQuestions: true };
  }
}

function withResult(state: PaneState, checked: PaneChecked, at: Date): PaneState {
  const stays = checked.report.findings.some(({ id }) => id === state.expanded);
  const fresh = without(without(stays ? state : without(state, 'expanded'), 'busy'), 'leftAside');
  // Another roster may have other people.
  const preview = typeof state.preview === 'number' ? 'all' : state.preview;
  return { ...fresh, result: { kind: 'checked', checked, at }, stale: false, preview, explained: new Map() };
}

/** Explanations of a check that is no longer on show fall away. */
function explained(
  state: PaneState,
  checked: PaneChecked,
  explanations: ReadonlyMap<string, Explanation>,
): PaneState {
  if (checkedOf(state) !== checked) return state;
  return { ...state, explained: new Map([...state.explained, ...explanations]) };
}

function started(state: PaneState, event: Extract<PaneEvent, { type: 'started' }>): PaneState {
  const { task, run, keepNotice = false } = event;
  return { ...(keepNotice ? state : without(state, 'notice')), busy: { task, run, slow: false } };
}

function answered(state: PaneState, kept: number, refused: readonly string[]): PaneState {
  const known = { ...without(state, 'busy'), refused: new Set(refused) };
  return kept > 0
    ? withNotice(known, { tone: 'success', text: { key: 'answered', data: { count: kept } } })
    : known;
}

/** A failed check leaves nothing to stand on; any other failure leaves the result as it was. */
function withFailure(state: PaneState, failure: Failure): PaneState {
  if (state.busy?.task !== 'checking') return withNotice(state, { tone: 'error', failure });
  return { ...without(state, 'busy'), result: { kind: 'failed', failure }, stale: false };
}

function withNotice(state: PaneState, notice: Notice): PaneState {
  return { ...without(state, 'busy'), notice };
}

type Optional = 'busy' | 'notice' | 'expanded' | 'country' | 'leftAside';

function without(state: PaneState, key: Optional): PaneState {
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== key)) as unknown as PaneState;
}

function toggled(
  closed: ReadonlySet<Section>,
  section: Section,
  open = closed.has(section),
): ReadonlySet<Section> {
  const changed = new Set(closed);
  if (open) changed.delete(section);
  else changed.add(section);
  return changed;
}
