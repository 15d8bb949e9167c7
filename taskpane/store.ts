import { next, type PaneEvent, type PaneState } from './state';

/** Holds the one state; listeners hear of it after it changed. */
export class Store {
  readonly #listeners = new Set<(state: PaneState) => void>();
  #state: PaneState;

  constructor(state: PaneState) {
    this.#state = state;
  }

  get state(): PaneState {
    return this.#state;
  }

  dispatch(event: PaneEvent): void {
    const state = next(this.#state, event);
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  subscribe(listener: (state: PaneState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
