import type { Section } from '../catalogue';

export const app: Section<'app'> = {
  checkedInstead: '»{active}« er ikke en vagtplan; »{sheet}« er tjekket i stedet.',
  ownSheet: 'Dette ark er skrevet af Alenevagt. Gå til arket med din vagtplan, og tjek igen.',
  tableSheet: 'Dette ark rummer medarbejderne eller stederne. Gå til arket med din vagtplan, og tjek igen.',
};
