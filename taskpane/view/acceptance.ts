import { html, nothing, type TemplateResult } from 'lit';
import type { PaneFinding } from '../checked';
import type { PaneKey } from '../words';
import { button } from './button';
import { icons } from './icons';
import type { View } from './view';

/** Findings about minors are noted, never taken out of the count. */
const aboutMinors: readonly PaneFinding['group'][] = ['minors-alone', 'young-workers'];

/** Who answers for a finding, where somebody does. */
export function acceptedBy({ accepted }: PaneFinding): TemplateResult | typeof nothing {
  return accepted ? html`<p class="accepted">${icons.pass}<span>${accepted.text}</span></p>` : nothing;
}

/** A form to answer for a finding: why, who, until when, and what makes it right. */
export function acceptance(view: View, finding: PaneFinding): TemplateResult {
  const { words } = view;
  const minors = aboutMinors.includes(finding.group);
  return html`<details class="accept">
    <summary>${words.say(minors ? 'noteHandled' : 'acceptFinding')}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        accept(view, finding, event);
      }}
    >
      <p class="hint">${words.say(minors ? 'noteHandledHint' : 'acceptHint')}</p>
      ${field(view, finding, 'because', 'acceptBecause', { required: true })}
      ${field(view, finding, 'by', 'acceptBy', { required: true })}
      ${field(view, finding, 'until', 'acceptUntil', { type: 'date' })}
      ${field(view, finding, 'measure', 'acceptMeasure', {})}
      <div class="buttons">
        ${button({
          label: words.say(minors ? 'noteHandledButton' : 'acceptButton'),
          size: 'small',
          disabled: Boolean(view.state.busy),
          onClick: ({ target }) => {
            (target as HTMLElement).closest('form')?.requestSubmit();
          },
        })}
      </div>
    </form>
  </details>`;
}

interface FieldOptions {
  readonly required?: boolean;
  readonly type?: 'date';
}

function field(
  { words }: View,
  { id }: PaneFinding,
  name: string,
  label: PaneKey & ('acceptBecause' | 'acceptBy' | 'acceptUntil' | 'acceptMeasure'),
  { required = false, type }: FieldOptions,
): TemplateResult {
  return html`<label class="field" for=${`${name}-${id}`}>${words.say(label)}</label>
    <input
      class="answer"
      id=${`${name}-${id}`}
      name=${name}
      type=${type ?? 'text'}
      ?required=${required}
      maxlength="300"
      autocomplete="off"
    />`;
}

function accept({ act }: View, { id }: PaneFinding, event: SubmitEvent): void {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  const said = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [until, measure] = [said('until'), said('measure')];
  void act.accept({
    id,
    because: said('because'),
    by: said('by'),
    ...(until && { until }),
    ...(measure && { measure }),
  });
}
