import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Outcome } from '../../src/core/rules/finding';

export type Bucket = Outcome | 'pass' | 'notApplicable';

/** Drawn for this pane, 20 × 20, in the colour of the text around them. Words always stand beside them. */
export const icons = {
  breach: icon(
    svg`<path d="M6.7 1.5h6.6l5.2 5.2v6.6l-5.2 5.2H6.7l-5.2-5.2V6.7z"/><path class="cut" d="M7 7l6 6M13 7l-6 6"/>`,
  ),
  warning: icon(
    svg`<path d="M10 1.8 19 18H1z" stroke-linejoin="round"/><path class="cut" d="M10 7.5v4.6M10 14.6v.6"/>`,
  ),
  review: icon(
    svg`<circle cx="10" cy="10" r="8.5"/><path class="cut" d="M7.6 7.7c.1-1.5 1.1-2.3 2.5-2.3 1.4 0 2.4.9 2.4 2.1 0 1.9-2.5 2-2.5 4M10 14.2v.5"/>`,
  ),
  pass: icon(svg`<circle cx="10" cy="10" r="8.5"/><path class="cut" d="m6.2 10.3 2.7 2.7 5-5.6"/>`),
  notApplicable: icon(svg`<circle class="line" cx="10" cy="10" r="7.7"/><path class="line" d="M6.5 10h7"/>`),
  unread: icon(
    svg`<rect class="line" x="2.5" y="3.5" width="15" height="13" rx="1.5"/><path class="line" d="M2.5 8h15M8 8v8.5M11 10.5l4 4M15 10.5l-4 4"/>`,
  ),
  chevron: icon(svg`<path class="line" d="m7 4.5 5.5 5.5L7 15.5"/>`),
  cell: icon(svg`<path class="line" d="M3 3h14v14H3zM3 8h14M8 3v14"/><path d="M8 8h5v4H8z"/>`),
  outside: icon(svg`<path class="line" d="M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7"/>`),
  mark: icon(svg`<path class="line" d="m4 12 8.5-8.5 4 4L8 16H4zM3 18.5h14"/>`),
  unmark: icon(svg`<path class="line" d="m4 12 8.5-8.5 4 4L8 16H4zM3 3l14 14"/>`),
  sheet: icon(svg`<path class="line" d="M4 2.5h8L16 6.5v11H4zM7 9.5h6M7 12h6M7 14.5h4"/>`),
  checklist: icon(
    svg`<path class="line" d="M3.5 2.5h13v15h-13zM6 7.2l1.2 1.2 2-2.4M11.5 7.3H14M6 12.7l1.2 1.2 2-2.4M11.5 12.8H14"/>`,
  ),
  people: icon(
    svg`<circle class="line" cx="7.5" cy="6.5" r="3"/><path class="line" d="M2 17c0-3.5 2.4-5.5 5.5-5.5S13 13.5 13 17M12.5 3.8a3 3 0 0 1 0 5.4M15 12.2c2 .7 3 2.5 3 4.8"/>`,
  ),
  changed: icon(svg`<path class="line" d="M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.5v4h-4"/>`),
  dismiss: icon(svg`<path class="line" d="m5 5 10 10M15 5 5 15"/>`),
  open: icon(svg`<path class="line" d="M2.5 16V4.5H8L9.5 6.5H16V9M2.5 16 5 9h13.5L16 16z"/>`),
  download: icon(svg`<path class="line" d="M10 3v10M5.5 9 10 13.5 14.5 9M3.5 17h13"/>`),
} as const;

export function iconOf(bucket: Bucket): TemplateResult {
  return icons[bucket];
}

function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" slot="start" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}
