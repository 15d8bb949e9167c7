import type { Section } from '../catalogue';

export const doubts: Section<'doubts'> = {
  askSplitNames: 'Står navne i to rækker, så »{name}« er én person?',
  whySplitNames: 'I rækken under et navn står ét ord mere og ingen tider.',
  everySecondRow: '{count:navn|navne} har sådan en række under sig',
  splitNamesJoined: '{count:navn|navne} står i to rækker; de to læses som én person.',
};
