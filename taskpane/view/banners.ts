import '@fluentui/web-components/message-bar/define.js';
import { html, nothing, type TemplateResult } from 'lit';
import { reportOf } from '../state';
import { button } from './button';
import { icons } from './icons';
import type { View } from './view';

/** What the manager should know before reading on. */
export function banners(view: View): TemplateResult {
  return html`${offer(view)} ${unread(view)}`;
}

/** What has just come to pass: at the foot, where it is seen however far somebody has scrolled, and moves nothing. */
export function news(view: View): TemplateResult {
  return html`${stale(view)} ${notice(view)}`;
}

function notice({ state, words, act }: View) {
  if (!state.notice) return nothing;
  const failed = state.notice.tone === 'error';
  const text =
    state.notice.tone === 'error' ? words.failure(state.notice.failure) : words.phrase(state.notice.text);
  return bar({
    intent: state.notice.tone,
    icon: failed ? icons.breach : icons.pass,
    text: failed ? html`<strong>${words.say('failedTask')}</strong> ${text}` : text,
    action: button({
      label: words.say('dismiss'),
      iconOnly: true,
      icon: icons.dismiss,
      look: 'subtle',
      size: 'small',
      onClick: act.dismissNotice,
    }),
  });
}

function stale({ state, words, act }: View) {
  if (!state.stale) return nothing;
  return bar({
    intent: 'warning',
    icon: icons.changed,
    text: words.say('stale'),
    action: button({
      label: words.say('validateAgain'),
      size: 'small',
      disabled: Boolean(state.busy),
      onClick: act.check,
    }),
  });
}

/** Another sheet than the one in front was checked: the way there. */
function offer({ state, words, act }: View) {
  const offered = reportOf(state)?.offer;
  if (!offered) return nothing;
  const { sheet } = offered;
  return bar({
    intent: 'info',
    icon: icons.sheet,
    text: words.say('offer', offered),
    action: button({
      label: words.say('goToSheet', { sheet }),
      size: 'small',
      onClick: () => act.show({ sheet, address: 'A1' }),
    }),
  });
}

function unread({ state, words, act }: View) {
  const count = reportOf(state)?.unread.length;
  if (!count) return nothing;
  return bar({
    intent: 'info',
    icon: icons.unread,
    text: words.say('unreadBanner', { count }),
    action: button({
      label: words.say('showUnread'),
      size: 'small',
      onClick: () => {
        act.toggleSection('unread', true);
        requestAnimationFrame(showUnread);
      },
    }),
  });
}

function showUnread(): void {
  const head = document.querySelector<HTMLElement>('[data-section="unread"] .section-head');
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
}

interface Bar {
  readonly intent: string;
  readonly icon: TemplateResult;
  readonly text: unknown;
  readonly action: TemplateResult;
}

/** The live region around all banners speaks; a role on each would speak twice. */
function bar({ intent, icon, text, action }: Bar): TemplateResult {
  return html`<fluent-message-bar intent=${intent} role="group" class="bar ${intent}">
    <span slot="icon">${icon}</span><span class="bar-text">${text}</span><span slot="actions">${action}</span>
  </fluent-message-bar>`;
}
