import type { Section } from '../catalogue';

export const absence: Section<'absence'> = {
  title: 'Om en person saknas',
  head: '{person}, {place}, {from} till {to}',
  'minor-banned':
    '{person} är under 18 och utan vuxen från {from} till {to} ({length}), när lagen förbjuder det.',
  minor: '{person} är under 18 och utan vuxen från {from} till {to} ({length}).',
  night: '{person} är ensam på natten från {from} till {to} ({length}).',
  'no-backup': '{person} är ensam utan bakjour från {from} till {to} ({length}).',
  more: 'Och {count:pass|pass} till.',
  byDay: '{count:annat pass är|andra pass är} det enda som gör att en vuxen inte är ensam på dagen.',
};
