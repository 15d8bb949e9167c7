import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import { html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/**
 * A list of any length of which only the rows in sight are in the page: `.items`, `.keyOf(item)`, `.row(item)`.
 * It scrolls with the nearest ancestor of class `scroller`, so several lists share one scroll bar. Rows measure
 * themselves. The row that has the focus stays in the page wherever it is scrolled to.
 */
export class LongList<T> extends LitElement {
  static override readonly properties = {
    items: { attribute: false },
    keyOf: { attribute: false },
    row: { attribute: false },
    label: { attribute: false },
  };

  declare items: readonly T[];
  declare keyOf: (item: T) => string;
  declare row: (item: T) => TemplateResult;
  declare label: string;

  #virtual: Virtualizer<Element, HTMLElement> | undefined;
  /** Key of the row that has the focus. */
  #focused: string | undefined;
  #margin = 0;
  #leave: () => void = () => undefined;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const scroller = this.closest('.scroller');
    if (!scroller) throw new Error('A long list stands inside a .scroller.');
    this.#virtual = new Virtualizer(this.#options(scroller));
    const unmount = this.#virtual._didMount();
    // Whatever grows or shrinks above moves this list; the content's height tells of it.
    const moved = new ResizeObserver(() => {
      if (this.#marginIn(scroller) !== this.#margin) this.requestUpdate();
    });
    moved.observe(scroller.firstElementChild ?? scroller);
    this.#leave = () => {
      unmount();
      moved.disconnect();
    };
  }

  override disconnectedCallback(): void {
    this.#leave();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const virtual = this.#virtual!;
    virtual.setOptions(this.#options(virtual.options.getScrollElement()!));
    virtual._willUpdate();
    return html`<ul
      role="list"
      aria-label=${this.label}
      .style=${`height:${virtual.getTotalSize()}px`}
      @focusin=${this.#noteFocus}
      @focusout=${this.#forgetFocus}
    >
      ${repeat(
        virtual.getVirtualItems(),
        ({ key }) => key,
        ({ index, start }) => this.#item(index, start),
      )}
    </ul>`;
  }

  override updated(): void {
    for (const row of this.querySelectorAll<HTMLElement>(':scope > ul > li'))
      this.#virtual?.measureElement(row);
  }

  #item(index: number, start: number): TemplateResult {
    const item = this.items[index]!;
    return html`<li
      data-index=${index}
      aria-setsize=${this.items.length}
      aria-posinset=${index + 1}
      .style=${`transform:translateY(${start - this.#margin}px)`}
    >
      ${this.row(item)}
    </li>`;
  }

  #options(scroller: Element) {
    this.#margin = this.#marginIn(scroller);
    return {
      count: this.items.length,
      getScrollElement: () => scroller,
      // A list begins where the page stands; without this it would scroll everything back to the top.
      initialOffset: () => scroller.scrollTop,
      estimateSize: () => 66,
      getItemKey: (index: number) => this.keyOf(this.items[index]!),
      scrollMargin: this.#margin,
      overscan: 4,
      rangeExtractor: (range: Range) => this.#withFocused(range),
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => {
        this.requestUpdate();
      },
    };
  }

  #marginIn(scroller: Element): number {
    const above = this.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    return Math.round(above + scroller.scrollTop);
  }

  #withFocused(range: Range): number[] {
    const shown = defaultRangeExtractor(range);
    if (this.#focused === undefined) return shown;
    const focused = this.items.findIndex((item) => this.keyOf(item) === this.#focused);
    if (focused < 0 || shown.includes(focused)) return shown;
    return [...shown, focused].sort((a, b) => a - b);
  }

  readonly #noteFocus = (event: FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('li[data-index]');
    const item = this.items[Number(row?.dataset['index'] ?? -1)];
    this.#focused = item && this.keyOf(item);
  };

  readonly #forgetFocus = () => {
    this.#focused = undefined;
  };
}

customElements.define('alenevagt-list', LongList);
