import { remembered } from './memo';

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const blanks = /[\s\u00A0\u2000-\u200B\u202F\u2060\uFEFF]+/g;

/** As compared: lower case, every dash a hyphen, every run of blanks (no-break ones and line breaks too) one blank. */
export function folded(text: string): string {
  return tidy(text).toLowerCase();
}

/** As shown: blanks and dashes made plain, letters as written. */
export const tidy = remembered((text) =>
  text.normalize('NFC').replace(dashes, '-').replace(blanks, ' ').trim(),
);

/** Letters and digits only: "Start-tid:" and "starttid" are one word. Empty for marks such as "-". */
export const wordKey = remembered((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
);
