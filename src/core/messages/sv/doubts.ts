import type { Section } from '../catalogue';

export const doubts: Section<'doubts'> = {
  askSplitNames: 'Står namn på två rader, så att ”{name}” är en person?',
  whySplitNames: 'På raden under ett namn står ett ord till och inga tider.',
  everySecondRow: '{count:namn|namn} har en sådan rad under sig',
  splitNamesJoined: '{count:namn|namn} står på två rader; de två läses som en person.',
};
