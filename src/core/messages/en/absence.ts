/** What one absence would come to. */
export const absence = {
  title: 'If one person is missing',
  head: '{person}, {place}, {from} to {to}',
  'minor-banned':
    '{person} is under 18 and without an adult from {from} to {to} ({length}), when the law forbids it.',
  minor: '{person} is under 18 and without an adult from {from} to {to} ({length}).',
  night: '{person} is alone in the night from {from} to {to} ({length}).',
  'no-backup': '{person} is alone without a backup from {from} to {to} ({length}).',
  more: 'And {count:shift|shifts} more.',
  byDay: '{count:other shift is|other shifts are} all that keeps an adult from being alone by day.',
} as const;
