import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { Words } from '../words';
import './sheet-grid';
import type { SheetGrid } from './sheet-grid';

const locales = { da: 'da', nb: 'nb', sv: 'sv', en: 'en-GB' } as const;

/** A workbook: the sheet in front, and a tab for each sheet that is not hidden. */
export class WorkbookView extends LitElement {
  static override readonly properties = {
    workbook: { attribute: false },
    words: { attribute: false },
    told: { state: true },
  };

  declare workbook: MemoryWorkbook;
  declare words: Words;
  /** Why the last edit was refused. */
  declare told: string | undefined;

  #leave: () => void = () => undefined;

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    this.#leave();
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('workbook')) return;
    this.#leave();
    this.#leave = this.workbook.subscribe(() => {
      this.told = undefined;
      this.requestUpdate();
      this.querySelector<SheetGrid>('alenevagt-grid')?.requestUpdate();
    });
  }

  override render(): TemplateResult {
    const { workbook, words } = this;
    const sheet = workbook.sheets.find(({ name }) => name === workbook.active);
    const empty = sheet?.grid.rows === 0;
    return html`<alenevagt-grid
        .workbook=${workbook}
        .words=${words}
        .locale=${locales[words.language]}
        @refused=${({ detail }: CustomEvent<string>) => (this.told = detail)}
      ></alenevagt-grid>
      <div role="status" class="grid-status">${this.told ?? nothing}</div>
      ${empty ? html`<p class="hint empty-sheet">${words.say('emptySheet')}</p>` : nothing}
      <div class="tabs" role="tablist" aria-label=${words.say('sheets')} @keydown=${this.#onKey}>
        ${workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => this.#tab(name))}
      </div>`;
  }

  #tab(name: string): TemplateResult {
    const active = name === this.workbook.active;
    return html`<button
      type="button"
      role="tab"
      aria-selected=${active}
      tabindex=${active ? 0 : -1}
      @click=${() => {
        this.workbook.show(name);
      }}
    >
      ${name}
    </button>`;
  }

  /** Arrows go from tab to tab, as in every list of tabs. */
  readonly #onKey = async ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const names = this.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    const next = names[(names.indexOf(this.workbook.active) + step + names.length) % names.length];
    if (next !== undefined) this.workbook.show(next);
    await this.updateComplete;
    this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };
}

customElements.define('alenevagt-workbook', WorkbookView);
