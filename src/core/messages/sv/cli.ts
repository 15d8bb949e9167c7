import type { Section } from '../catalogue';

export const cli: Section<'cli'> = {
  noSuchFile: '{file}: filen finns inte. Kontrollera namnet och mappen.',
  cannotOpen: '{file}: kunde inte öppnas ({detail}).',
  inFile: '{file}: {problem}',
  isFolder: '{file} är en mapp. Ange en arbetsbok i den.',
  noSuchFolder: '{file}: mappen att skriva till finns inte. Skapa den, eller välj en annan plats med --out.',
  unknownOption: '{name}: det valet finns inte. alenevagt --help visar alla.',
  unknownCommand: '{name}: det kommandot finns inte. alenevagt --help visar alla.',
  missingArgument: '<{name}> saknas. alenevagt --help visar vad som ska skrivas.',
  missingValue: '{name}: värdet saknas. alenevagt --help visar vad som ska skrivas.',
  tooManyArguments: 'Det är mer än kommandot tar emot. Sätt namn med mellanslag inom citattecken.',
  alreadyThere: '{file} finns redan och är orörd. Välj ett annat namn med --out.',
  notThisValue: '{option}: ”{value}” är inte något av {choices}.',
  saved: 'Markeringarna och bladet ”{sheet}” finns i {file}. Din egen fil är orörd.',
  prepared: '{sheets} finns i {file}, klara att fyllas i. Din egen fil är orörd.',
  checklists: '{sheets} finns i {file}, klara att skriva ut. Din egen fil är oförändrad.',
  nothingToPrepare: 'Arbetsboken har redan de tabeller som den behöver; inget har skrivits.',
  openPage: 'Se det bredvid ditt schema: {url} (Ctrl-C avslutar; inget lämnar den här datorn)',
  served: 'Tillägget finns på {url} (Ctrl-C avslutar)',
  sheetVerdict: '{sheet}: {verdict}',
  roster: 'ett schema, {count:pass|pass}',
  notARoster: 'inget schema',
  needsInput: 'saknar ett svar innan det kan bedömas',
  notRules:
    '{file} innehåller inga parametrar till regler. Skriv ett JSON-objekt med regler och deras parametrar, till exempel {example}.',
  badRules: '{file}: {count:parameter|parametrar} kan inte användas.{problems}',
};
