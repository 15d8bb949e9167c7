import { withoutDates } from '../../questions/keys';
import { wordKey } from '../../text/fold';
import { words } from '../../words';

/** Whether a text is the name of a part of a shop and nothing else. */
export function isPartOfShop(text: string): boolean {
  const key = wordKey(text);
  return words.departments.has(key) || words.sections.has(key);
}

/** "Kassen" and "Kasse" are one. */
export function sameDepartment(one: string, other: string): boolean {
  const [a, b] = [wordKey(departmentIn(one) ?? one), wordKey(departmentIn(other) ?? other)];
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * The department that a title says it is about: "Vagtplan Kassen uge 10", "Afd. Bager", "Bageriafdelingen". What
 * elsewhere is a shop of its own, such as a bakery, only counts where it is called a department.
 */
export function departmentIn(title: string): string | undefined {
  const pieces = [title, ...title.split(/[|:()]|\s[-–—/]\s|,\s/)];
  return pieces.map((piece) => ofPiece(withoutPlan(withoutDates(piece)))).find((name) => name !== undefined);
}

function ofPiece(text: string): string | undefined {
  if (words.departments.has(wordKey(text))) return text;
  const parts = text.split(/[\s:]+/);
  const named = words.department.has(wordKey(parts[0] ?? ''))
    ? parts.slice(1).join(' ')
    : words.department.has(wordKey(parts.at(-1) ?? ''))
      ? parts.slice(0, -1).join(' ')
      : stemOf(text);
  return isPartOfShop(named) ? named : undefined;
}

/** "Bageri" of "Bageriafdelingen", "Frugt-" of "Frugt-afdeling". */
function stemOf(text: string): string {
  const label = [...words.department]
    .filter((word) => word.length > 3)
    .sort((a, b) => b.length - a.length)
    .find((word) => text.toLowerCase().endsWith(word));
  return label === undefined ? '' : text.slice(0, -label.length).replace(/[-\s]+$/, '');
}

/** Without "Vagtplan for" before it and "plan" behind it. */
function withoutPlan(text: string): string {
  const parts = text.split(' ');
  const isPlan = (part = '') => words.plan.has(wordKey(part)) || wordKey(part) === '';
  while (parts.length > 0 && isPlan(parts[0])) parts.shift();
  while (parts.length > 0 && isPlan(parts.at(-1))) parts.pop();
  return parts.join(' ');
}
