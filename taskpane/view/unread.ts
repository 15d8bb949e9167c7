import { html, type TemplateResult } from 'lit';
import type { PaneReport } from '../checked';
import { button } from './button';
import { cellName } from './finding-details';
import { icons } from './icons';
import './long-list';
import { emptySection, section } from './section';
import type { View } from './view';

type Unread = PaneReport['unread'][number];

/** The cells that were left out of the check, each with what would do. */
export function unreadGroup(view: View, report: PaneReport): TemplateResult {
  const { unread } = report;
  const title = view.words.say('couldNotBeRead');
  if (!unread.length) return emptySection(title, view.words.say('allRead'));
  const content = () =>
    html`<p class="hint">${view.words.say('unreadIntro')}</p>
      ${unreadList(view, report)}`;
  return section(view, { id: 'unread', title, count: unread.length, content });
}

export function unreadList(view: View, { unread }: PaneReport): TemplateResult {
  return html`<alenevagt-list
    .label=${view.words.say('couldNotBeRead')}
    .items=${unread}
    .keyOf=${({ cell }: Unread) => `${cell.sheet}!${cell.address}`}
    .row=${(item: Unread) => row(view, item)}
  ></alenevagt-list>`;
}

function row(view: View, { cell, text, reason }: Unread): TemplateResult {
  const name = cellName(view, cell);
  return html`<div class="unread">
    ${button({
      label: view.words.say('showCell', { cell: name }),
      iconOnly: true,
      icon: icons.cell,
      look: 'subtle',
      size: 'small',
      onClick: () => view.act.show(cell),
    })}
    <p><strong>${name}</strong> <q class="cell-text">${text}</q></p>
    <p class="hint">${reason}</p>
  </div>`;
}
