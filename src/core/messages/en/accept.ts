/** Findings that somebody answers for. */
export const accept = {
  noSeal:
    'This row lacks the seal that ties it to a finding. Clear the row, and accept the finding again in the pane.',
  noReason: 'Write both a reason and who accepts, else the row does not count.',
  notADate: '"{text}" is no date. Write for example 2026-12-31, or leave it empty.',
  expired: 'The acceptance of "{finding}" ended on {day}. The finding is shown again.',
  changed:
    'The acceptance of "{finding}" no longer counts: its cells have changed. The finding is shown again.',
  gone: 'The acceptance of "{finding}" fits no finding any more. The row can be deleted.',
  accepted: 'Accepted by {by}: {because}.',
  acceptedUntil: 'Accepted by {by} until {until}: {because}.',
  handled: 'Noted as handled by {by}: {because}. The law on minors cannot be set aside, so it still counts.',
  measure: 'Measure: {measure}.',
  needReason: 'Write why the finding is accepted.',
  needBy: 'Write who accepts it.',
  noSuchFinding: 'The finding is not there any more. Check the roster again.',
  count: '{count:finding is|findings are} accepted by yourselves and not counted.',
} as const;
