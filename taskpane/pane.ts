import { render } from 'lit';
import type { Language } from '../src/core/messages/text';
import { createActions, type Actions, type PaneHost } from './actions';
import { loadLanguage } from './languages/on-demand';
import { remembered } from './memory';
import { initialState } from './state';
import { Store } from './store';
// In the order of the pane; what changes a look for a medium comes last.
import './styles/base.css';
import './styles/frame.css';
import './styles/sections.css';
import './styles/finding.css';
import './styles/questions.css';
import './styles/reading.css';
import './styles/settings.css';
import './styles/acceptance.css';
import './styles/modes.css';
import { followTheme } from './theme';
import { holdStill } from './view/hold-still';
import { keepFocus } from './view/keep-focus';
import { paneView } from './view/pane';
import { wordsIn } from './words';

export interface Pane {
  readonly store: Store;
  readonly act: Actions;
  /** From now on a changed cell makes the result stale. */
  watch(): Promise<void>;
}

/** Puts the pane into the element and keeps it drawn. `language` is the surroundings', until one is chosen. */
export async function openPane(root: HTMLElement, host: PaneHost, language: Language): Promise<Pane> {
  followTheme();
  const chosen = remembered();
  const store = new Store(initialState(chosen.language ?? language, chosen.country));
  await loadLanguage(store.state.language);
  const act = createActions(store, host);
  const draw = () => {
    const { state } = store;
    document.documentElement.lang = state.language;
    render(paneView({ state, act, words: wordsIn(state.language) }), root);
  };
  root.replaceChildren();
  root.classList.add('pane');
  keepFocus(root);
  const still = holdStill(root);
  store.subscribe(() => {
    still(draw);
  });
  draw();
  const watch = async () => {
    const workbook = await host.workbook();
    await workbook.onChange((sheet) => {
      store.dispatch({ type: 'sheet-changed', sheet });
    });
  };
  return { store, act, watch };
}
