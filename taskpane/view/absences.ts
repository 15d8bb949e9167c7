import { html, nothing, type TemplateResult } from 'lit';
import type { ReportAbsence } from '../../src/core/report/report';
import { reportOf } from '../state';
import { showButton } from './finding-details';
import { iconOf } from './icons';
import './long-list';
import { section } from './section';
import type { View } from './view';

/** One absence away: the shifts that keep others from being alone, those that would break most first. */
export function absences(view: View): TemplateResult | typeof nothing {
  const { list, more, byDay } = reportOf(view.state)!.absences;
  if (!list.length) return nothing;
  const { words } = view;
  const title = words.say('absences');
  const content = () => html`
    <p class="hint">${words.say('absencesIntro')}</p>
    <alenevagt-list
      .label=${title}
      .items=${list}
      .keyOf=${({ person, place, start }: ReportAbsence) => `${person} ${place} ${start}`}
      .row=${(absence: ReportAbsence) => row(view, absence)}
    ></alenevagt-list>
    ${more ? html`<p class="hint">${words.say('absencesMore', { count: more })}</p>` : nothing}
    ${byDay ? html`<p class="hint">${words.say('absencesByDay', { count: byDay })}</p>` : nothing}
  `;
  return section(view, { id: 'absences', title, count: list.length + more, content });
}

function row(view: View, { title, lines, cell, harm }: ReportAbsence): TemplateResult {
  const tone = harm === 'minor-banned' ? 'breach' : 'warning';
  return html`<div class="absence ${tone}">
    <p class="absence-head">${iconOf(tone)}<strong>${title}</strong></p>
    <ul class="fixes">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="buttons">${showButton(view, cell)}</div>
  </div>`;
}
