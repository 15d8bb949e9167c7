import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReportQuestion } from '../../src/core/report/report';
import { reportOf } from '../state';
import { answerField, answersIn } from './answer-field';
import { button } from './button';
import { cellName } from './finding-details';
import { icons } from './icons';
import { section } from './section';
import type { View } from './view';

/** So many at first: whoever has a new roster may be asked a lot. */
const [FIRST, CELLS] = [3, 3];

/** What only the manager knows, each once, the likeliest answer chosen already. Nothing waits for it. */
export function questions(view: View): TemplateResult | typeof nothing {
  const { words, state } = view;
  const { questions: asked } = reportOf(state)!;
  if (!asked.length) return nothing;
  const shown = state.allQuestions ? asked : asked.slice(0, FIRST);
  const content = () =>
    html`<form class="questions" aria-label=${words.say('questions')} @submit=${submitted(view)}>
      <p class="hint">${words.say('questionsIntro')}</p>
      ${repeat(
        shown,
        ({ key }) => key,
        (question) => questionBlock(view, question),
      )}
      ${more(view, asked.length - shown.length)} ${shown.some(canAnswer) ? buttons(view, asked) : nothing}
    </form>`;
  return section(view, { id: 'questions', title: words.say('questions'), count: asked.length, content });
}

function submitted({ act }: View) {
  return (event: SubmitEvent) => {
    event.preventDefault();
    const answers = answersIn(event.target as HTMLFormElement);
    if (Object.keys(answers).length > 0) void act.answer(answers);
  };
}

function questionBlock(view: View, question: ReportQuestion): TemplateResult {
  const { words, state } = view;
  const { key, text, reason, guess, allowed = '' } = question;
  return html`<fieldset class="asked">
    <legend>${text}</legend>
    ${reason ? html`<p class="hint">${reason}</p>` : nothing} ${cellButtons(view, question)}
    ${canAnswer(question) ? answerField(view, question) : html`<p>${words.say('answerInSheet')}</p>`}
    ${
      guess
        ? html`<p class="hint">${words.say('guess', { answer: guess.text, evidence: guess.evidence })}</p>`
        : nothing
    }
    ${effect(view, question)}
    ${
      state.refused.has(key)
        ? html`<p class="refused" role="alert">
            ${icons.breach}<span>${words.say('notAnAnswer')} ${allowed}</span>
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** Others are answered on the roster itself. */
function canAnswer({ choices, allowed }: ReportQuestion): boolean {
  return Boolean(choices?.length) || allowed !== undefined;
}

function cellButtons(view: View, { cells }: ReportQuestion) {
  const { words, act } = view;
  if (!cells.length) return nothing;
  const shown = cells.slice(0, CELLS);
  const others = cells.length - shown.length;
  return html`<div class="buttons">
    ${shown.map((cell) => {
      const name = cellName(view, cell);
      return button({
        label: words.say('showCell', { cell: name }),
        text: name,
        icon: icons.cell,
        size: 'small',
        onClick: () => act.show(cell),
      });
    })}
    ${others > 0 ? html`<span class="hint">${words.say('moreCells', { count: others })}</span>` : nothing}
  </div>`;
}

function effect({ words }: View, { shifts, findings }: ReportQuestion) {
  const said = [
    ...(shifts ? [words.say('changesShifts', { count: shifts })] : []),
    ...(findings.length ? [words.say('waiting', { count: findings.length })] : []),
  ];
  return said.length ? html`<p class="hint">${said.join(' ')}</p>` : nothing;
}

function more({ words, act }: View, count: number) {
  if (count <= 0) return nothing;
  const label = words.say('moreQuestions', { count });
  return html`<div class="buttons">${button({ label, look: 'subtle', onClick: act.showAllQuestions })}</div>`;
}

function buttons({ state, words, act }: View, asked: readonly ReportQuestion[]): TemplateResult {
  const disabled = Boolean(state.busy);
  const submit = (event: Event) => (event.target as Element).closest('form')?.requestSubmit();
  return html`<div class="buttons">
    ${button({ label: words.say('saveAnswers'), look: 'primary', disabled, onClick: submit })}
    ${asked.some(({ guess }) => guess) ? button({ label: words.say('acceptAll'), disabled, onClick: act.acceptGuesses }) : nothing}
  </div>`;
}
