import type { Teller } from '../../define-rule';

export const messages = {
  notMet:
    '{person} is alone at {place}, where being alone is a special danger that is not met, {from} to {to} ({length}).',
  notAssessed:
    'Nothing on record says whether being alone at {place} is a special danger; somebody is alone there {count:time|times}, the first {from} to {to} ({person}).',
  unsettled:
    '{person}: perhaps alone at {place}, where being alone is a special danger, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  rule: 'Where being alone can bring a special danger, the work has to be arranged so that the danger is met. Where it cannot be met, nobody may work alone.',
  stated: 'The Places table says that at {place} this danger is not met.',
  notStated:
    'The Places table does not say it for {place}, and no risk assessment of lone work is on record.',
  ask: 'Does being alone at {place} bring a special danger, and has it been met?',
  fixMeet: 'Arrange the work so that the danger is met, and say so in the Places table.',
  fixSay:
    'Say in the Places table whether being alone at {place} is a special danger, and whether it is met.',
  fixAssess: 'Write the risk assessment that covers lone work (APV) in the Measures table.',
} as const;

export type Tell = Teller<typeof messages>;
