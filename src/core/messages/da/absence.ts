import type { Section } from '../catalogue';

export const absence: Section<'absence'> = {
  title: 'Hvis én mangler',
  head: '{person}, {place}, {from} til {to}',
  'minor-banned':
    '{person} er under 18 og uden en voksen fra {from} til {to} ({length}), når loven forbyder det.',
  minor: '{person} er under 18 og uden en voksen fra {from} til {to} ({length}).',
  night: '{person} er alene om natten fra {from} til {to} ({length}).',
  'no-backup': '{person} er alene uden bagvagt fra {from} til {to} ({length}).',
  more: 'Og {count:vagt|vagter} til.',
  byDay: '{count:anden vagt er|andre vagter er} det eneste, der holder en voksen fra at være alene om dagen.',
};
