import { html, nothing, type TemplateResult } from 'lit';
import { languages, type Language } from '../../src/core/messages/text';
import type { Country } from '../../src/core/time/units';
import { reportOf } from '../state';
import type { PaneKey } from '../words';
import { ignored } from './button';
import { section } from './section';
import type { View } from './view';

/** Each language in its own words, for whoever landed in the wrong one. */
const languageNames: Record<Language, string> = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  en: 'English',
};
const countryNames = { dk: 'countryDk', no: 'countryNo', se: 'countrySe' } as const satisfies Record<
  Country,
  PaneKey
>;

/**
 * Native selects in the theme's colours: keyboards, screen readers and phones know them. While something runs they
 * wait, but are not disabled, which would take the focus from who chose.
 */
export function settings(view: View): TemplateResult {
  const { state, words, act } = view;
  const waits = state.busy ? 'true' : nothing;
  const chosen = (before: string, choose: (value: string) => unknown) => (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (state.busy) select.value = before;
    else choose(select.value);
  };
  const content = () => html`
    ${field('language', words.say('language'))}
    <select
      id="language"
      aria-disabled=${waits}
      @change=${chosen(state.language, (value) => act.chooseLanguage(value as Language))}
    >
      ${languages.map((language) => option(language, languageNames[language], language === state.language))}
    </select>
    ${field('country', words.say('country'))}
    <select
      id="country"
      aria-disabled=${waits}
      @change=${chosen(state.country ?? '', (value) => act.chooseCountry((value || undefined) as Country | undefined))}
    >
      ${option('', words.say('countryAuto'), !state.country)}
      ${(Object.keys(countryNames) as Country[]).map((country) =>
        option(country, words.say(countryNames[country]), country === state.country),
      )}
    </select>
    ${packs(view)}
  `;
  return section(view, { id: 'settings', title: words.say('settings'), content });
}

/** What is law stands there; what is advice can be done without, which the workbook remembers. */
function packs({ state, words, act }: View): TemplateResult | typeof nothing {
  const known = reportOf(state)?.packs ?? [];
  if (!known.length) return nothing;
  return html`<fieldset class="packs">
    <legend>${words.say('packs')}</legend>
    ${known.map(
      ({ id, title, isLaw, on }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${on}
            ?disabled=${isLaw}
            aria-disabled=${state.busy ? 'true' : nothing}
            @click=${state.busy ? ignored : nothing}
            @change=${(event: Event) => act.choosePack(id, (event.target as HTMLInputElement).checked)}
          />
          <span>${title}${isLaw ? html` <span class="hint">${words.say('packIsLaw')}</span>` : nothing}</span>
        </label>`,
    )}
    <p class="hint">${words.say('packsHint')}</p>
  </fieldset>`;
}

function field(id: string, label: string): TemplateResult {
  return html`<label class="field" for=${id}>${label}</label>`;
}

function option(value: string, name: string, selected: boolean): TemplateResult {
  return html`<option value=${value} .selected=${selected}>${name}</option>`;
}
