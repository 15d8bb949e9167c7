import type { Section } from '../catalogue';

export const cli: Section<'cli'> = {
  noSuchFile: '{file}: filen finns inte. Kontrollera namnet och mappen.',
  cannotOpen: '{file}: kunde inte öppnas ({detail}).',
  alreadyThere: '{file} finns redan och är orörd. Välj ett annat namn med --out.',
  notThisValue: '{option}: ”{value}” är inte något av {choices}.',
  saved: 'Markeringarna och bladet ”{sheet}” finns i {file}. Din egen fil är orörd.',
  prepared: '{sheets} finns i {file}, klara att fyllas i. Din egen fil är orörd.',
  nothingToPrepare: 'Arbetsboken har redan båda tabellerna; inget har skrivits.',
  openPage: 'Se det bredvid ditt schema: {url} (Ctrl-C avslutar; inget lämnar den här datorn)',
  served: 'Tillägget finns på {url} (Ctrl-C avslutar)',
  sheetVerdict: '{sheet}: {verdict}',
  roster: 'ett schema, {count:pass|pass}',
  notARoster: 'inget schema',
  needsInput: 'saknar ett svar innan det kan bedömas',
};
