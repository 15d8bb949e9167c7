/** The one-byte encodings that programs wrote Nordic letters in before UTF-8. */

/** Windows-1252 from 0x80 on; blank where it has no letter. Its upper half is Latin-1. */
const windows = `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ${codes(0xa0, 0xff)}`;
/** DOS, code page 850; 865 has its Nordic letters in the same places. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■ ';
/** The Macintosh before Unicode. */
const macintosh =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** The likeliest first: it is taken where all make as much sense. */
const pages = [windows, dos, macintosh];

/** Reads bytes that are no Unicode with the code page under which their words look most like words. */
export function fromCodePage(bytes: Uint8Array): string {
  const upper = upperBytes(bytes);
  let best = { page: windows, sense: -Infinity };
  for (const page of pages) {
    const sense = upper.reduce((sum, at) => sum + senseOf(page, bytes, at), 0);
    if (sense > best.sense) best = { page, sense };
  }
  return decoded(bytes, best.page);
}

/** So many of them are enough. */
const sampled = 2_000;

function upperBytes(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < bytes.length && found.length < sampled; at += 1)
    if (bytes[at]! >= 0x80) found.push(at);
  return found;
}

/** How well one letter suits its neighbours: "SØren" and "S›ren" do not, "Søren" and "07–15" do. */
function senseOf(page: string, bytes: Uint8Array, at: number): number {
  const [before, letter, after] = [at - 1, at, at + 1].map((where) => letterAt(page, bytes[where]));
  if (isUpper(letter!)) return isLower(before!) ? -2 : worth(letter!) + (isUpper(after!) ? 0.2 : 0.5);
  if (isLower(letter!)) return besideWord(letter!, before!, after!);
  return asMark(letter!, isLetter(before!), isLetter(after!));
}

/** A small letter stands within a word: between figures, or before a capital, it is none. */
function besideWord(letter: string, before: string, after: string): number {
  if (isUpper(after) && !isUpper(before)) return -3;
  if (!isLetter(before) && !isLetter(after)) return -1;
  return worth(letter) - (isLetter(before) ? 0 : 0.5);
}

/** The letters of the Nordic languages, then those of their neighbours and of loan words. */
function worth(letter: string): number {
  if (/[æøåäö]/i.test(letter)) return 3;
  return /[éüß]/i.test(letter) ? 2 : 0.5;
}

function asMark(mark: string, before: boolean, after: boolean): number {
  if (/[’´]/.test(mark)) return before ? 1 : -1;
  if (/[“‘„«]/.test(mark)) return before ? -3 : after ? 3 : 0;
  if (/[”»]/.test(mark)) return before && !after ? 3 : after ? -3 : 0;
  if (/[–—€£§°½¼¾•·…\u00a0]/.test(mark)) return before && after && !/[–—]/.test(mark) ? -3 : 1;
  return -3;
}

function letterAt(page: string, byte: number | undefined): string {
  if (byte === undefined) return ' ';
  return byte < 0x80 ? String.fromCharCode(byte) : (page[byte - 0x80] ?? ' ');
}

function isLetter(letter: string): boolean {
  return isUpper(letter) || isLower(letter);
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

const CHUNK = 8_192;

function decoded(bytes: Uint8Array, page: string): string {
  const codesOf = Array.from(page, (letter) => letter.charCodeAt(0));
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const part = Array.from(bytes.subarray(from, from + CHUNK), (byte) =>
      byte < 0x80 ? byte : codesOf[byte - 0x80]!,
    );
    parts.push(String.fromCharCode(...part));
  }
  return parts.join('');
}

function codes(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join('');
}
