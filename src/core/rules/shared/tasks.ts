import type { Shift } from '../../roster/roster';
import type { RosterView } from '../view';

/** Whether what the roster writes for a shift (role, room or note) names a task. */
export type AtTask = (shift: Shift, task: string) => boolean;

/**
 * Looks for tasks as whole words, one after the other: "cold room" is in "Cold-room, till 10", "bar" is not in "barista".
 * Capitals and accents make no difference. Each text is taken apart once.
 */
export function tasksIn(view: RosterView): AtTask {
  const known = new Map<string, string>();
  const wordsOf = (text: string) => {
    let words = known.get(text);
    if (words === undefined) known.set(text, (words = comparedWords(text)));
    return words;
  };
  return ({ place, zone, role = '', note = '' }, task) => {
    const wanted = wordsOf(task);
    if (wanted === '') return false;
    const room = view.place(place).zones[zone]?.name ?? '';
    return [role, room, note].some((text) => wordsOf(text).includes(wanted));
  };
}

/** ` cold room `: words in small letters without marks, a blank on both sides of each; empty without any word. */
function comparedWords(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæß]/g, (letter) => undecomposed[letter]!);
  const words = plain.match(/[\p{L}\p{N}]+/gu);
  return words ? ` ${words.join(' ')} ` : '';
}

/** Letters that Unicode does not take apart, though people leave their marks out. */
const undecomposed: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss' };
