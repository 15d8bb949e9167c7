import { lawSource } from '../../law/look-up';
import { text } from '../../messages/catalogue';
import type { Why } from '../finding';

/** A line for each source that is cited and not verified. */
export function unverifiedWhy(cited: readonly (string | undefined)[]): Why[] {
  return [...new Set(cited)].flatMap((key): Why[] => {
    const missing = key === undefined ? undefined : lawSource(key).unverified;
    return key !== undefined && missing ? [{ text: text(`law.${missing}`), source: key }] : [];
  });
}
