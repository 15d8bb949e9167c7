import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Share } from '../share';

/** How much of something is done, or only that it goes on where nobody knows. */
export function shareBar(share: Share | undefined, label: string): TemplateResult {
  return html`<progress
    class="share"
    max=${share?.of ?? 1}
    value=${ifDefined(share?.done)}
    aria-label=${label}
  ></progress>`;
}
