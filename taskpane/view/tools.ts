import { html, nothing, type TemplateResult } from 'lit';
import { reportOf } from '../state';
import { button, ignored } from './button';
import { icons } from './icons';
import type { View } from './view';

/** What can be done with the workbook, besides checking it. */
export function tools({ state, words, act }: View): TemplateResult {
  const disabled = Boolean(state.busy);
  const checked = (reportOf(state)?.checked.shifts ?? 0) > 0;
  const tool = (label: string, icon: TemplateResult, onClick: () => unknown) =>
    button({ label, icon, onClick, disabled, className: 'tool' });
  return html`<div class="tools" role="group" aria-label=${words.say('actions')}>
    ${checked ? tool(words.say('mark'), icons.mark, act.mark) : nothing}
    ${tool(words.say('unmark'), icons.unmark, act.unmark)}
    ${checked ? tool(words.say('export'), icons.sheet, act.exportSheet) : nothing}
    ${tool(words.say('exportChecklist'), icons.checklist, act.exportChecklist)}
    ${tool(words.say('prepare'), icons.people, act.prepare)}
    <label class="choice all-places" title=${words.say('allPlacesHint')}>
      <input
        type="checkbox"
        .checked=${state.allPlaces}
        aria-disabled=${disabled ? 'true' : nothing}
        @click=${disabled ? ignored : nothing}
        @change=${({ target }: Event) => act.chooseAllPlaces((target as HTMLInputElement).checked)}
      />
      <span>${words.say('allPlaces')}</span>
    </label>
  </div>`;
}
