import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { addressOf, columnName } from '../../src/core/reading/grid';
import { areaOf } from '../../src/workbook/address';
import type { MemoryCell, MemorySheet } from '../../src/workbook/memory/memory-sheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { Mark, Severity } from '../../src/workbook/port';
import type { Words } from '../words';
import { cellText, typedValue } from './cell-text';
import { frozenColumn, isOnFrozen, type FrozenColumn } from './frozen-column';
import { moveFor } from './keys';
import { HEAD_HEIGHT, HEAD_WIDTH, layOut, ROW_HEIGHT, type SheetLayout } from './sheet-layout';
import { marksOn } from './sheet-marks';

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * One sheet of a workbook, plainly: values as their number formats show them, the selection, our marks. Only what is
 * in sight is in the page. Enter, F2, a double click or typing edits a cell.
 */
export class SheetGrid extends LitElement {
  static override readonly properties = {
    workbook: { attribute: false },
    words: { attribute: false },
    locale: { attribute: false },
    editing: { state: true },
  };

  declare workbook: MemoryWorkbook;
  declare words: Words;
  declare locale: string;
  /** What the input starts with, while a cell is edited. */
  declare editing: string | undefined;

  #rows: Virtualizer<Element, Element> | undefined;
  #columns: Virtualizer<Element, Element> | undefined;
  #unmount: (() => void)[] = [];
  #layout: { readonly of: unknown; readonly layout: SheetLayout } | undefined;
  #marked:
    | { readonly of: readonly Mark[]; readonly sheet: string; readonly cells: ReadonlyMap<string, Severity> }
    | undefined;
  #shown = '';
  /** The sheet that is drawn, and where those that were drawn before were scrolled to. */
  #front: string | undefined;
  readonly #scrolled = new Map<string, ScrollToOptions>();

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    this.#unmount.forEach((unmount) => {
      unmount();
    });
    this.#unmount = [];
    this.#rows = this.#columns = undefined;
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const scroller = this.firstElementChild;
    if (changed.has('workbook')) this.#scrolled.clear();
    else if (scroller && this.#front !== undefined && this.#front !== this.workbook.active)
      this.#scrolled.set(this.#front, { left: scroller.scrollLeft, top: scroller.scrollTop });
  }

  override render(): TemplateResult {
    const { rows, columns } = this.#sheetLayout();
    const selected = this.#selected;
    return html`<div
      class="sheet"
      role="grid"
      tabindex="0"
      aria-label=${this.words.say('cells', { sheet: this.workbook.active })}
      aria-rowcount=${rows.length + 1}
      aria-colcount=${columns.length + 1}
      aria-activedescendant=${selected ? 'selected-cell' : nothing}
      @keydown=${this.#onKey}
      @pointerdown=${this.#onPointer}
      @dblclick=${this.#onDoubleClick}
    >
      ${this.#rows && this.#columns ? this.#canvas(this.#rows, this.#columns, selected) : nothing}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#rows) this.#mount();
    if (changed.has('editing') && this.editing !== undefined) this.#focusInput();
    if (this.#front !== this.workbook.active || changed.has('workbook')) this.#bringToFront();
    this.#reveal();
  }

  /** A sheet begins at its first cell, and is later where it was left. */
  #bringToFront(): void {
    const { active } = this.workbook;
    this.#front = active;
    this.firstElementChild?.scrollTo(this.#scrolled.get(active) ?? { left: 0, top: 0 });
  }

  get #sheet(): MemorySheet {
    return this.workbook.sheets.find(({ name }) => name === this.workbook.active) ?? this.workbook.sheets[0]!;
  }

  get #selected(): Spot | undefined {
    const { selected, active } = this.workbook;
    return selected?.sheet === active ? areaOf(selected.address) : undefined;
  }

  #sheetLayout(): SheetLayout {
    const { grid } = this.#sheet;
    if (this.#layout?.of !== grid) {
      this.#layout = { of: grid, layout: layOut(this.#sheet, this.locale, this.workbook.date1904) };
    }
    return this.#layout.layout;
  }

  get #frozen(): FrozenColumn | undefined {
    return frozenColumn(this.#sheetLayout(), this.#sheet.grid, this.clientWidth);
  }

  #mount(): void {
    this.#rows = new Virtualizer(this.#options('rows'));
    this.#columns = new Virtualizer(this.#options('columns'));
    this.#unmount = [this.#rows._didMount(), this.#columns._didMount()];
    this.#rows._willUpdate();
    this.#columns._willUpdate();
    this.requestUpdate();
  }

  #options(axis: 'rows' | 'columns') {
    const layout = this.#sheetLayout();
    const head = axis === 'rows' ? HEAD_HEIGHT : HEAD_WIDTH;
    const frozen = axis === 'columns' ? this.#frozen : undefined;
    return {
      count: layout[axis].length,
      horizontal: axis === 'columns',
      getScrollElement: () => this.firstElementChild,
      estimateSize: (index: number) => (axis === 'rows' ? ROW_HEIGHT : layout.widths[index]!),
      getItemKey: (index: number) => `${this.workbook.active}/${index}/${layout.widths[index] ?? 0}`,
      paddingStart: head,
      scrollPaddingStart: head + (frozen?.width ?? 0),
      rangeExtractor: (range: Range) => [
        ...new Set([...(frozen ? [frozen.at] : []), ...defaultRangeExtractor(range)]),
      ],
      overscan: axis === 'rows' ? 6 : 2,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => {
        this.requestUpdate();
      },
    };
  }

  #canvas(
    rows: Virtualizer<Element, Element>,
    columns: Virtualizer<Element, Element>,
    selected: Spot | undefined,
  ): TemplateResult {
    rows.setOptions(this.#options('rows'));
    columns.setOptions(this.#options('columns'));
    const layout = this.#sheetLayout();
    const across = columns.getVirtualItems();
    const frozen = this.#frozen;
    const size = `width:${columns.getTotalSize()}px;height:${rows.getTotalSize()}px`;
    return html`<div class="sheet-canvas" .style=${size}>
      <div class="sheet-heads" role="row" aria-rowindex="1">
        <span class="sheet-corner" role="columnheader" aria-colindex="1"><span class="sr-only">#</span></span>
        ${across.map(({ index, start, size: width }) => {
          const column = layout.columns[index]!;
          const lit = column === selected?.column ? 'lit' : '';
          const stays = index === frozen?.at;
          return html`<span
            class="sheet-head ${lit} ${stays ? 'frozen' : ''}"
            role="columnheader"
            aria-colindex=${index + 2}
            .style=${`${stays ? 'margin-left' : 'left'}:${start}px;width:${width}px`}
            >${columnName(column)}</span
          >`;
        })}
      </div>
      ${across.map(({ end }) => html`<i class="sheet-line" .style=${`left:${end}px`}></i>`)}
      ${rows.getVirtualItems().map(({ index, start }) => {
        const row = layout.rows[index]!;
        return html`<div class="sheet-row" role="row" aria-rowindex=${index + 2} .style=${`top:${start}px`}>
          <span class="row-head ${row === selected?.row ? 'lit' : ''}" role="rowheader" aria-colindex="1"
            >${row + 1}</span
          >
          ${across.map(({ index: at, start: left, size: width }) =>
            this.#cell(
              { row, column: layout.columns[at]! },
              { at, left, width, stays: at === frozen?.at },
              selected,
            ),
          )}
        </div>`;
      })}
    </div>`;
  }

  #cell(
    spot: Spot,
    { at, left, width, stays }: { at: number; left: number; width: number; stays: boolean },
    selected: Spot | undefined,
  ) {
    const { row, column } = spot;
    const cell = this.#sheet.cell(row, column);
    const mark = this.#marks.get(`${row},${column}`);
    const chosen = row === selected?.row && column === selected.column;
    const text = cell ? cellText(cell, this.locale, this.workbook.date1904) : '';
    if (!text && !mark && !chosen && !stays) return nothing;
    const merge = this.#mergeAt(spot);
    const flows = typeof cell?.value === 'string' && !chosen && !mark && widthOf(text, cell) > width;
    const room = flows ? this.#roomAfter(spot) : 0;
    // What reaches into the next columns goes with them.
    const frozen = stays && !merge && room === 0;
    const size = merge
      ? `width:${merge.width - 1}px;height:${merge.height - 1}px`
      : `width:${width + room - 1}px`;
    return html`<span
      class="sheet-cell ${kindOf(cell)} ${mark ? `mark-${mark}` : ''} ${chosen ? 'selected' : ''} ${
        frozen ? 'frozen' : ''
      }"
      role="gridcell"
      id=${chosen ? 'selected-cell' : nothing}
      aria-colindex=${at + 2}
      aria-selected=${chosen}
      title=${text.length > 12 ? text : nothing}
      .style=${`${frozen ? 'margin-left' : 'left'}:${left}px;${size}`}
      >${chosen && this.editing !== undefined ? this.#input(spot) : html`<span>${text}</span>`}${
        mark ? html`<span class="sr-only"> (${this.words.say(mark)})</span>` : nothing
      }</span
    >`;
  }

  #input({ row, column }: Spot): TemplateResult {
    return html`<input
      class="cell-input"
      aria-label=${this.words.say('editCell', { cell: addressOf(row, column) })}
      .value=${this.editing ?? ''}
      @keydown=${this.#onInputKey}
      @blur=${this.#commit}
    />`;
  }

  get #marks(): ReadonlyMap<string, Severity> {
    const { marks, active } = this.workbook;
    if (this.#marked?.of !== marks || this.#marked.sheet !== active) {
      this.#marked = { of: marks, sheet: active, cells: marksOn(active, marks) };
    }
    return this.#marked.cells;
  }

  #mergeAt({ row, column }: Spot): { width: number; height: number } | undefined {
    const area = this.#sheet.grid.merges.find((merge) => merge.row === row && merge.column === column);
    if (!area) return undefined;
    const { rows, columns, widths } = this.#sheetLayout();
    const width = columns.reduce(
      (sum, each, i) => (each >= column && each < column + area.columns ? sum + widths[i]! : sum),
      0,
    );
    const height = rows.filter((each) => each >= row && each < row + area.rows).length * ROW_HEIGHT;
    return { width, height };
  }

  /** How much text may flow into the empty cells to its right, as in Excel. */
  #roomAfter({ row, column }: Spot): number {
    const { columns, widths } = this.#sheetLayout();
    let room = 0;
    for (let i = columns.indexOf(column) + 1; i < columns.length && i < 24; i++) {
      const next = this.#sheet.cell(row, columns[i]!);
      if ((next?.value ?? '') !== '' || this.#marks.has(`${row},${columns[i]!}`)) break;
      room += widths[i]!;
    }
    return room;
  }

  /** Scrolls a new selection into sight, once: afterwards the manager may scroll away from it. */
  #reveal(): void {
    const { selected, active } = this.workbook;
    const shown = `${active}/${selected?.address ?? ''}`;
    const spot = this.#selected;
    if (!spot || shown === this.#shown || !this.#rows?.scrollElement) return;
    this.#shown = shown;
    const layout = this.#sheetLayout();
    this.#rows.scrollToIndex(layout.rows.indexOf(spot.row));
    const column = layout.columns.indexOf(spot.column);
    if (column !== this.#frozen?.at) this.#columns?.scrollToIndex(column);
  }

  readonly #onPointer = (event: PointerEvent) => {
    const spot = this.#spotAt(event);
    if (!spot || (event.target as Element).closest('.cell-input')) return;
    void this.#select(spot);
  };

  readonly #onDoubleClick = (event: MouseEvent) => {
    if (this.#spotAt(event)) this.#startEditing();
  };

  #spotAt({ clientX, clientY }: MouseEvent): Spot | undefined {
    const scroller = this.firstElementChild!;
    const { left, top } = scroller.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    if (x < HEAD_WIDTH || y < HEAD_HEIGHT || x > scroller.clientWidth || y > scroller.clientHeight)
      return undefined;
    const { rows, columns } = this.#sheetLayout();
    const row = rows[this.#rows?.getVirtualItemForOffset(y + scroller.scrollTop)?.index ?? -1];
    const frozen = this.#frozen;
    const column =
      frozen && isOnFrozen(frozen, x, scroller.scrollLeft)
        ? columns[frozen.at]
        : columns[this.#columns?.getVirtualItemForOffset(x + scroller.scrollLeft)?.index ?? -1];
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  #select({ row, column }: Spot): Promise<void> {
    return this.workbook.select({ sheet: this.workbook.active, address: addressOf(row, column) });
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (this.editing !== undefined || event.altKey) return;
    const from = this.#selected ?? { row: 0, column: 0 };
    const to = moveFor(event, from, this.#sheetLayout());
    if (to) void this.#select(to);
    else if (event.key === 'Enter' || event.key === 'F2') this.#startEditing();
    else if (event.key === 'Delete') this.#write('');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.#startEditing(event.key);
    else return;
    event.preventDefault();
  };

  #startEditing(text?: string): void {
    const spot = this.#selected;
    if (!spot || !this.#mayEdit(spot)) return;
    const cell = this.#sheet.cell(spot.row, spot.column);
    this.editing = text ?? (cell ? cellText(cell, this.locale, this.workbook.date1904) : '');
  }

  /** Refusals are told at the foot of the workbook, which listens for this. */
  #mayEdit({ row, column }: Spot): boolean {
    const why = this.#sheet.protected
      ? this.words.say('sheetLocked')
      : this.#sheet.hasFormula(row, column)
        ? this.words.say('formulaLocked', { cell: addressOf(row, column) })
        : undefined;
    if (why !== undefined) this.dispatchEvent(new CustomEvent('refused', { detail: why }));
    return why === undefined;
  }

  #focusInput(): void {
    const input = this.querySelector<HTMLInputElement>('.cell-input');
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }

  readonly #onInputKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') this.#stopEditing();
    if (event.key === 'Enter') this.#commit();
  };

  readonly #commit = () => {
    if (this.editing === undefined) return;
    const text = this.querySelector<HTMLInputElement>('.cell-input')?.value ?? this.editing;
    const before = this.editing;
    this.#stopEditing();
    const cell = this.#selected && this.#sheet.cell(this.#selected.row, this.#selected.column);
    const shown = cell ? cellText(cell, this.locale, this.workbook.date1904) : '';
    if (text !== shown || before !== shown) this.#write(text);
  };

  #stopEditing(): void {
    const held = this.contains(document.activeElement);
    this.editing = undefined;
    if (held) this.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true });
  }

  #write(text: string): void {
    const spot = this.#selected;
    if (!spot || !this.#mayEdit(spot)) return;
    const { value, format } = typedValue(text, this.locale);
    const before = this.#sheet.cell(spot.row, spot.column)?.format;
    const ref = { sheet: this.workbook.active, address: addressOf(spot.row, spot.column) };
    // The column's own way of showing numbers stays; only a plain cell takes that of what was typed.
    this.workbook.edit(ref, value, before && before !== 'General' ? undefined : format);
  }
}

/** About, in pixels; headings are bold. */
function widthOf(text: string, { role = 'cell' }: MemoryCell): number {
  return text.length * (/^(?:title|header|heading)$/.test(role) ? 8.5 : 7);
}

function kindOf(cell: MemoryCell | undefined): string {
  if (typeof cell?.value === 'number') return 'number';
  return cell?.role ?? 'text';
}

customElements.define('alenevagt-grid', SheetGrid);
