import type { Actions } from '../actions';
import type { PaneState } from '../state';
import type { Words } from '../words';

/** What every part of the pane is drawn from. */
export interface View {
  readonly state: PaneState;
  readonly words: Words;
  readonly act: Actions;
}
