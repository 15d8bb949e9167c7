import type { Country, MinuteOfDay, Span } from '../time/units';
import { dayOfIso, type Dated } from './dated';
import type { SourceKey } from './sources';

/** What speaks of lone work where there is a risk of violence or threats. */
export const violenceDuty: Readonly<Record<Country, readonly Dated<SourceKey>[]>> = {
  dk: [{ value: 'dk-violence-sheet' }],
  no: [{ value: 'no-violence-23a', from: dayOfIso('2017-01-01') }],
  se: [
    { value: 'se-afs-1993-2', to: dayOfIso('2025-01-01') },
    { value: 'se-afs-2023-2-violence', from: dayOfIso('2025-01-01') },
  ],
};

/**
 * Points for what raises the risk of robbery: the night, Friday or Saturday, and what is said of the place. From so many
 * on the risk counts as yellow, or as red («på bestemte dager i uken, i dårlig sikrede lokaler …»).
 */
export const riskPoints = { yellow: 2, red: 3 } as const;

/** So many robberies, cases of violence or threats at a place within so many months make it red. */
export const repeatedIncidents = { count: 2, months: 24 } as const;

/** How long an assessment of the risk counts that says nothing of its own. */
export const levelMonths = 6;

/** Norway: one petrol station was forbidden to be run by one person then, except through a night hatch. */
export const petrolNight: Span<MinuteOfDay> = { start: 22 * 60, end: 30 * 60 };

/** When drunk guests bother whoever is alone: Friday and Saturday evenings, to the morning after. */
export const barNight: Span<MinuteOfDay> = { start: 22 * 60, end: 29 * 60 };

/** Early hours in which help can be hard to call. */
export const earlyMorning: Span<MinuteOfDay> = { start: 5 * 60, end: 7 * 60 };

/**
 * Sweden: tasks that nine regulations forbid as lone work, by the beginnings of words that a roster may use for them.
 * Two words of one entry have to stand together.
 */
export const bannedTasks: readonly Dated<readonly string[]>[] = [
  {
    value: [
      'motorbränsle',
      'bränslehantering',
      'rökdyk',
      'motorsåg',
      'mastarbet',
      'mastklättr',
      'stolparbet',
      'stolpklättr',
      'kemisk',
      'kemikalie',
      'mikrobiolog',
      'motor fuel',
      'smoke div',
      'chainsaw',
      'chain saw',
      'mast work',
      'pole work',
      'chemical',
      'microbiolog',
    ],
    source: 'se-banned-tasks',
  },
];

/** Norway: what asks for an assessment of lone work, and of violence in it. */
export const assessmentDuty: readonly Dated<SourceKey>[] = [
  { value: 'no-aml-4-1' },
  { value: 'no-violence-23a', from: dayOfIso('2017-01-01') },
];
