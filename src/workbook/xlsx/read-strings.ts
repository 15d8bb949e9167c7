import type { XmlReader } from './xml';

/** The texts that cells share, formatting dropped. */
export function readStrings(xml: XmlReader): string[] {
  const strings: string[] = [];
  while (xml.next()) if (xml.name === 'si' && !xml.closing) strings.push(readRichText(xml));
  return strings;
}

/** From the opening tag of a `si` or `is` to its end: its text runs, without the reading aids of East Asian text. */
export function readRichText(xml: XmlReader): string {
  const { name } = xml;
  let text = '';
  if (xml.empty) return text;
  while (xml.next() && !(xml.closing && xml.name === name)) {
    if (xml.closing) continue;
    if (xml.name === 't') text += xml.readText();
    else if (xml.name === 'rPh') xml.skipElement();
  }
  return unescaped(text);
}

/** `_x000D_` is how the format writes characters that XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
