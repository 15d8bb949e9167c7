import type { Section } from '../catalogue';

export const doubts: Section<'doubts'> = {
  askSplitNames: 'Står navn i to rader, slik at «{name}» er én person?',
  whySplitNames: 'I raden under et navn står det ett ord til og ingen tider.',
  everySecondRow: '{count:navn|navn} har en slik rad under seg',
  splitNamesJoined: '{count:navn|navn} står i to rader; de to leses som én person.',
};
