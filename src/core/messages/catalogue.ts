import type { en } from './en';
import type { compare } from './en/compare';
import type { handouts } from './en/handouts';
import type { DataFor, Text } from './text';

type Common = typeof en;
/** These stand apart: pages load the many words of the handouts only for a checklist, and those of a comparison never. */
type English = Common & { readonly compare: typeof compare; readonly handouts: typeof handouts };

/** A section of a catalogue in another language: the same keys, so that a missing one does not compile. */
export type Section<S extends keyof English> = { readonly [K in keyof English[S]]: string };

export type Catalogue = { readonly [S in keyof Common]: Section<S> };

/** `'reading.notATime'`: section and key. */
export type MessageKey = { [S in keyof English]: `${S}.${keyof English[S] & string}` }[keyof English];

type TemplateOf<Key extends MessageKey> = Key extends `${infer S extends keyof English}.${infer K}`
  ? K extends keyof English[S]
    ? English[S][K] & string
    : never
  : never;

/** Words to come; an unknown key or a missing placeholder does not compile. */
export function text<Key extends MessageKey>(
  key: Key,
  ...data: keyof DataFor<TemplateOf<Key>> extends never ? [] : [DataFor<TemplateOf<Key>>]
): Text {
  return { key, data: data[0] ?? {} };
}
