import type { Section } from '../catalogue';

export const absence: Section<'absence'> = {
  title: 'Hvis én mangler',
  head: '{person}, {place}, {from} til {to}',
  'minor-banned':
    '{person} er under 18 og uten en voksen fra {from} til {to} ({length}), når loven forbyr det.',
  minor: '{person} er under 18 og uten en voksen fra {from} til {to} ({length}).',
  night: '{person} er alene om natten fra {from} til {to} ({length}).',
  'no-backup': '{person} er alene uten bakvakt fra {from} til {to} ({length}).',
  more: 'Og {count:vakt|vakter} til.',
  byDay: '{count:annen vakt er|andre vakter er} det eneste som holder en voksen fra å være alene om dagen.',
};
