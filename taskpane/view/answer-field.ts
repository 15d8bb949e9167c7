import { html, nothing, type TemplateResult } from 'lit';
import type { ReportQuestion } from '../../src/core/report/report';
import type { View } from './view';

/** More choices than these are a list to open. */
const RADIOS = 5;
/** The choice that stands for an answer of one's own. */
const OWN = 'own';

/**
 * Native controls in the theme's colours: radio buttons or a list, beside them an input for an answer of one's own.
 * What is chosen stays in the page until it is saved.
 */
export function answerField(view: View, question: ReportQuestion): TemplateResult {
  const { choices = [] } = question;
  if (!choices.length) return ownInput(view, question, true);
  return choices.length > RADIOS ? list(view, question) : radios(view, question);
}

/** What stands in the form by the questions' keys; questions that are left open are not in it. */
export function answersIn(form: HTMLFormElement): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    const key = name.slice(1);
    if (typeof value !== 'string' || !value.trim()) continue;
    const own = name.startsWith('=');
    if (own ? answers[key] === undefined || answers[key] === OWN : true) answers[key] = value;
  }
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== OWN));
}

function radios(view: View, question: ReportQuestion): TemplateResult {
  const { key, choices = [], guess, example } = question;
  const guessed = guess && !choices.some(({ answer }) => answer === guess.answer);
  return html`<div class="choices">
    ${choices.map(({ answer, text }) => radio(key, answer, text, answer === guess?.answer))}
    ${
      example !== undefined || guessed
        ? html`${radio(key, OWN, view.words.say(isDate(question) ? 'birthDate' : 'otherAnswer'), Boolean(guessed))}${ownInput(view, question, false)}`
        : nothing
    }
  </div>`;
}

function radio(key: string, value: string, text: string, checked: boolean): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name=${`?${key}`} value=${value} ?checked=${checked} />
    <span>${text}</span>
  </label>`;
}

function list(view: View, question: ReportQuestion): TemplateResult {
  const { key, text, choices = [], guess } = question;
  return html`<select
    class="answer"
    name=${`?${key}`}
    aria-label=${`${view.words.say('yourAnswer')}: ${text}`}
  >
    <option value="" ?selected=${!guess}>${view.words.say('noAnswer')}</option>
    ${choices.map(
      (choice) =>
        html`<option value=${choice.answer} ?selected=${choice.answer === guess?.answer}>
          ${choice.text}
        </option>`,
    )}
  </select>`;
}

/** The only dates that are asked for are dates of birth. */
function isDate({ example = '' }: ReportQuestion): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(example);
}

/** Writing in it chooses it. Dates get the browser's own input. */
function ownInput({ words, state }: View, question: ReportQuestion, only: boolean): TemplateResult {
  const { key, text, example, guess, choices = [], allowed } = question;
  const own = guess && !choices.some(({ answer }) => answer === guess.answer) ? guess.answer : '';
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const choice = input.parentElement?.querySelector<HTMLInputElement>(`input[value="${OWN}"]`);
    if (choice && input.value) choice.checked = true;
  };
  return html`<input
    class="answer"
    type=${isDate(question) ? 'date' : 'text'}
    name=${`=${key}`}
    value=${own}
    placeholder=${example !== undefined && !isDate(question) ? words.say('forExample', { example }) : nothing}
    title=${allowed ?? nothing}
    aria-label=${`${words.say(only ? 'yourAnswer' : 'otherAnswer')}: ${text}`}
    aria-invalid=${state.refused.has(key) ? 'true' : nothing}
    autocomplete="off"
    @input=${choose}
  />`;
}
