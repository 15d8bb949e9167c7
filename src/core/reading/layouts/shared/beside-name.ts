import type { ShiftKind } from '../../../roster/roster';
import { wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { remembered } from '../../text/memo';
import { words } from '../../words';

/** A name, and what stands beside it about the shift. */
export interface SaidName {
  readonly name: string;
  /** `work` unless the cell says that the person does not come, perhaps comes, or is on call. */
  readonly kind: ShiftKind;
}

/** "Per (syk)", "Per syk", "(Per)", "Per?": who it is, and in which way. A role in brackets belongs to the name. */
export const saidOfName = remembered((part): SaidName => {
  const sure = part
    .replace(telephone, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[\s?]+$/, '');
  const [, name = '', inside = ''] = /^(.+?)\s?[([]([^()[\]]+)[)\]]$/.exec(sure) ?? [];
  const kind = kindInBrackets(inside);
  if (name !== '' && kind !== 'work') return { name, kind };
  const away = beforeAbsence(sure);
  if (away !== undefined) return { name: away, kind: 'absence' };
  return { name: sure, kind: sure === part.replace(telephone, '') ? 'work' : 'tentative' };
});

/** Eight digits or more, with or without brackets. */
const telephone = /\s?[([]?(?:tlf|tel|mob)?\.?:?\s?\+?\d(?:[\s-]?\d){7,}[)\]]?$/iu;

/** One or two letters in brackets are initials or a code of nobody knows what. */
function kindInBrackets(inside: string): ShiftKind {
  return wordKey(inside).length > 2 ? kindOfLabel(inside).kind : 'work';
}

/** "Per syk", "Per SYG"; "Billie Holiday" is written as names are. */
function beforeAbsence(text: string): string | undefined {
  const [, name, word = ''] = /^(.*\S)\s(\S{3,})$/.exec(text) ?? [];
  return words.absence.has(wordKey(word)) && !/^\p{Lu}\p{Ll}/u.test(word) ? name : undefined;
}
