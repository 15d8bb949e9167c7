import { html, nothing, type TemplateResult } from 'lit';
import type { AsideCells } from '../../src/core/report/left-aside';
import { button } from './button';
import { cellName } from './finding-details';
import { icons } from './icons';
import './long-list';
import type { View } from './view';

/** The cells that were taken for no shift, each with the reason; empty until the engine has told them. */
export function asideList(view: View): TemplateResult {
  const { words, state } = view;
  const { shown = [], count = 0 } = state.leftAside ?? {};
  return html`<p class="hint">${words.say('readingAsideIntro')}</p>
    <alenevagt-list
      .label=${words.say('readingAside')}
      .items=${shown}
      .keyOf=${({ cell }: AsideCells) => `${cell.sheet}!${cell.address}`}
      .row=${(item: AsideCells) => row(view, item)}
    ></alenevagt-list>
    ${
      count > shown.length
        ? html`<p class="hint">${words.say('readingAsideCut', { shown: shown.length, count })}</p>`
        : nothing
    }`;
}

function row(view: View, { cell, count, text, reason }: AsideCells): TemplateResult {
  const { words, act } = view;
  const name = cellName(view, cell);
  return html`<div class="unread">
    ${button({
      label: words.say('showCell', { cell: name }),
      iconOnly: true,
      icon: icons.cell,
      look: 'subtle',
      size: 'small',
      onClick: () => act.show(cell),
    })}
    <p>
      <strong>${name}</strong> <q class="cell-text">${text}</q>
      ${count > 1 ? html`<span class="hint">${words.say('readingAsideCells', { count })}</span>` : nothing}
    </p>
    <p class="hint">${reason}</p>
  </div>`;
}
