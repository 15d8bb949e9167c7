import '@fluentui/web-components/button/define.js';
import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
  readonly label: string;
  readonly onClick: (event: Event) => unknown;
  readonly icon?: TemplateResult;
  readonly look?: 'primary' | 'subtle' | 'outline';
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  /** Shows the icon alone; the label is spoken. */
  readonly iconOnly?: boolean;
  readonly className?: string;
  /** Shown instead of the label, which is spoken. */
  readonly text?: string;
}

/**
 * A Fluent button. Its role and state are written out because neither accessibility checkers nor older screen readers
 * see those that a web component sets from inside. A disabled one keeps the focus: it is only waiting.
 */
export function button(options: ButtonOptions): TemplateResult {
  const {
    label,
    onClick,
    icon,
    look = 'outline',
    size = 'medium',
    disabled = false,
    iconOnly = false,
    text = label,
  } = options;
  return html`<fluent-button
    role="button"
    type="button"
    tabindex="0"
    class=${options.className ?? nothing}
    appearance=${look}
    size=${size}
    ?icon-only=${iconOnly}
    ?disabled-focusable=${disabled}
    aria-disabled=${disabled ? 'true' : nothing}
    aria-label=${iconOnly || text !== label ? label : nothing}
    title=${iconOnly || text !== label ? label : nothing}
    @click=${disabled ? nothing : onClick}
    >${icon ?? nothing}${iconOnly ? nothing : text}</fluent-button
  >`;
}

/** For a native control that waits. */
export function ignored(event: Event): void {
  event.preventDefault();
}
