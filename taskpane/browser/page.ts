import { render } from 'lit';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import type { Language } from '../../src/core/messages/text';
import { Engine } from '../engine/engine';
import { Opener } from '../engine/opener';
import type { Share } from '../share';
import { Cancelled } from '../engine/trouble';
import { failureOf, type Failure } from '../failure';
import { loadLanguage } from '../languages/on-demand';
import { languageFor, remember, remembered } from '../memory';
import { openPane, type Pane } from '../pane';
import { followTheme } from '../theme';
import { useCasesIn } from '../use-cases';
import { wordsIn } from '../words';
import { saveFile } from './files';
import { pageView } from './page-view';

/** What the page shows around the pane. */
export interface PageState {
  readonly open?: { readonly name: string; readonly workbook: XlsxWorkbook };
  readonly opening?: Opening;
  readonly downloading?: boolean;
  readonly failure?: Failure;
  readonly dragging: boolean;
}

/** A file that is being read. */
export interface Opening {
  readonly name: string;
  /** It takes so long that somebody may want to stop it. */
  readonly slow?: boolean;
  /** How much of its cells is read; missing while that is not known. */
  readonly share?: Share;
}

/** How long a file may take to open before the page shows how far it has come. */
const SLOW_AFTER_MS = 500;

/** The browser page: a workbook of the visitor's, shown as a grid, and the same pane as in Excel beside it. */
export class BrowserPage {
  readonly #root: HTMLElement;
  readonly #paneRoot = document.createElement('aside');
  #state: PageState = { dragging: false };
  readonly #engine = new Engine();
  readonly #opener = new Opener();
  #pane: Pane | undefined;
  #leave: () => Promise<void> = () => Promise.resolve();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#paneRoot.className = 'page-pane';
  }

  async start(): Promise<void> {
    followTheme();
    this.#opener.warmUp();
    this.#engine.warmUp();
    await loadLanguage(this.#language);
    this.#listenForDrops();
    this.#draw();
  }

  async open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    if (this.#state.opening) return;
    this.#set({ opening: { name } });
    const slow = setTimeout(() => {
      this.#tell({ slow: true });
    }, SLOW_AFTER_MS);
    try {
      const read = await this.#opener.read(name, await bytes(), (share) => {
        this.#tell({ share });
      });
      const workbook = new XlsxWorkbook(read);
      await this.#leave();
      this.#set({ open: { name, workbook } });
      await this.#showPane();
      this.#leave = await workbook.onChange((sheet) => {
        this.#pane?.store.dispatch({ type: 'sheet-changed', sheet });
      });
    } catch (error) {
      this.#set(error instanceof Cancelled ? {} : { failure: failureOf(error) });
    } finally {
      clearTimeout(slow);
    }
  }

  /** Gives up the file that is being opened; the open one stays. */
  stopOpening(): Promise<void> {
    return this.#opener.stop();
  }

  async download(): Promise<void> {
    const { open, downloading } = this.#state;
    if (!open || downloading) return;
    this.#set({ downloading: true });
    try {
      await saveFile(open.name, open.workbook);
      this.#set({});
    } catch (error) {
      this.#set({ failure: failureOf(error) });
    }
  }

  /** How far the opening has come, unless it is over. */
  #tell(news: Partial<Opening>): void {
    const { opening } = this.#state;
    if (!opening) return;
    this.#state = { ...this.#state, opening: { ...opening, ...news } };
    this.#draw();
  }

  #drag(dragging: boolean): void {
    if (this.#state.dragging === dragging) return;
    this.#state = { ...this.#state, dragging };
    this.#draw();
  }

  /** Replaces what is in flux; the open workbook stays until another one is open. */
  #set(change: Partial<PageState>): void {
    const { open } = this.#state;
    this.#state = { ...(open && { open }), dragging: false, ...change };
    this.#draw();
  }

  async #showPane(): Promise<void> {
    if (this.#pane) {
      this.#pane.store.dispatch({ type: 'workbook-opened' });
      return;
    }
    const workbook = () =>
      this.#state.open
        ? Promise.resolve(this.#state.open.workbook)
        : Promise.reject(new Error('No workbook is open.'));
    this.#pane = await openPane(
      this.#paneRoot,
      { useCases: useCasesIn(this.#engine), workbook, remember },
      languageFor(navigator.languages),
    );
    this.#pane.store.subscribe(() => {
      this.#draw();
    });
    this.#draw();
  }

  get #language(): Language {
    return this.#pane?.store.state.language ?? remembered().language ?? languageFor(navigator.languages);
  }

  #draw(): void {
    const language = this.#language;
    document.documentElement.lang = language;
    render(pageView(this.#state, this.#paneRoot, wordsIn(language), this), this.#root);
  }

  #listenForDrops(): void {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.#drag(true);
    });
    addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) this.#drag(false);
    });
    addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.#drag(false);
      const file = event.dataTransfer?.files[0];
      if (file) void this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    });
  }
}
