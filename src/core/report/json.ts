import { cellText } from './cell-text';
import { questionJson } from './question-text';
import type { Report, ReportTime, ReportWhy } from './report';

/** What `check --format json` prints. Its shape is promised: add to it, never take away. */
export function reportJson({
  verdict,
  checked,
  offer,
  findings,
  rules,
  off,
  absences,
  statistics,
  unread,
  questions,
  notices,
}: Report) {
  const { sheet, from = null, to = null, people, country } = checked;
  return {
    checked: { sheet, verdict, from, to, people, country },
    ...(offer && { offer }),
    findings: findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      outcome: finding.outcome,
      ...(finding.own && { own: finding.own }),
      message: finding.message,
      people: finding.people,
      place: finding.place,
      start: finding.start,
      end: finding.end,
      cells: finding.cells.map(cellText),
      ...(finding.times && { times: finding.times.map(timeJson) }),
      why: finding.why.map(whyJson),
      fixes: finding.fixes,
      ...(finding.under !== undefined && { under: finding.under }),
      ...(finding.accepted && { accepted: finding.accepted }),
    })),
    rules: rules.map(({ rule: id, breach, warning, review, pass, notApplicable }) => ({
      id,
      breach,
      warning,
      review,
      pass,
      notApplicable,
    })),
    ...(off.length > 0 && { off }),
    absences: {
      ...absences,
      list: absences.list.map(({ cell, ...absence }) => ({ ...absence, cell: cellText(cell) })),
    },
    ...(statistics && { statistics }),
    unread: unread.map(({ cell, text, reason }) => ({ cell: cellText(cell), text, reason })),
    questions: questions.map((question) => ({
      ...questionJson(question),
      findings: question.findings,
    })),
    notices: notices.map(({ cell, text }) => ({ ...(cell && { cell: cellText(cell) }), text })),
  };
}

function timeJson({ people, start, end, cells }: ReportTime) {
  return { people, start, end, cells: cells.map(cellText) };
}

function whyJson({ text, person, reason, source }: ReportWhy) {
  return {
    text,
    ...(person !== undefined && { person }),
    ...(reason !== undefined && { reason }),
    ...(source && { source }),
  };
}
