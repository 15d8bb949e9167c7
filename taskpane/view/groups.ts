import { html, nothing, type TemplateResult } from 'lit';
import { type FindingGroup, findingGroups } from '../../src/core/report/report';
import type { PaneFinding, PaneReport } from '../checked';
import { arranged } from '../arranged';
import { reportOf } from '../state';
import type { PaneKey } from '../words';
import { findingRow } from './finding';
import './long-list';
import { emptySection, section } from './section';
import { unreadGroup } from './unread';
import type { View } from './view';

const titles = {
  'minors-alone': 'minorsAlone',
  'alone-at-night': 'aloneAtNight',
  'no-backup': 'noBackup',
  'young-workers': 'youngWorkers',
  risk: 'risk',
  rest: 'rest',
  'local-agreement': 'localAgreement',
  'good-practice': 'goodPractice',
  measures: 'measures',
  'to-review': 'toReview',
  accepted: 'accepted',
} as const satisfies Record<FindingGroup, PaneKey>;

/** What somebody opens the pane for is answered also when there is nothing. */
const alwaysShown: ReadonlySet<FindingGroup> = new Set([
  'minors-alone',
  'alone-at-night',
  'no-backup',
  'to-review',
]);

/** The findings by kind, then what could not be read. */
export function groups(view: View): TemplateResult {
  const report = reportOf(view.state)!;
  return html`${findingGroups.map((group) => findingGroup(view, report, group))} ${unreadGroup(view, report)}`;
}

function findingGroup(view: View, report: PaneReport, group: FindingGroup): TemplateResult | typeof nothing {
  const { words } = view;
  const title = words.say(titles[group]);
  const { beside, elsewhere } = arranged(report).groups[group];
  if (!beside.length && !elsewhere)
    return alwaysShown.has(group) ? emptySection(title, words.say('groupEmpty')) : nothing;
  const content = () => html`
    ${beside.length ? list(view, title, beside) : nothing}
    ${elsewhere ? html`<p class="hint">${words.say('elsewhere', { count: elsewhere })}</p>` : nothing}
  `;
  return section(view, { id: group, title, count: beside.length, content });
}

function list(view: View, label: string, findings: readonly PaneFinding[]): TemplateResult {
  return html`<alenevagt-list
    .label=${label}
    .items=${findings}
    .keyOf=${({ id }: PaneFinding) => id}
    .row=${(finding: PaneFinding) => findingRow(view, finding)}
  ></alenevagt-list>`;
}
