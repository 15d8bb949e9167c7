import type { Country } from '../time/units';

/** What rules come together for: a country's law, or what the workplace chose. */
export const packs = ['dk-young', 'dk-adults', 'no', 'se', 'good-practice', 'local-agreement'] as const;
export type Pack = (typeof packs)[number];

/** Whose places a pack is for; missing: everybody's. */
const countryOf: Readonly<Partial<Record<Pack, Country>>> = {
  'dk-young': 'dk',
  'dk-adults': 'dk',
  no: 'no',
  se: 'se',
};

/** Whether a pack is for places of a country. */
export function isFor(pack: Pack, country: Country): boolean {
  const own = countryOf[pack];
  return own === undefined || own === country;
}

/** Whether a pack is a country's law, which a workplace cannot do without. */
export function isLawOfItsOwn(pack: Pack): boolean {
  return countryOf[pack] !== undefined;
}
