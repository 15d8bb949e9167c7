import type { Section } from '../catalogue';

export const cli: Section<'cli'> = {
  noSuchFile: '{file}: filen finnes ikke. Sjekk navnet og mappen.',
  cannotOpen: '{file}: kunne ikke åpnes ({detail}).',
  inFile: '{file}: {problem}',
  isFolder: '{file} er en mappe. Oppgi en arbeidsbok i den.',
  noSuchFolder:
    '{file}: mappen det skal skrives til, finnes ikke. Opprett den, eller velg et annet sted med --out.',
  unknownOption: '{name}: det valget finnes ikke. alenevagt --help viser alle.',
  unknownCommand: '{name}: den kommandoen finnes ikke. alenevagt --help viser alle.',
  missingArgument: '<{name}> mangler. alenevagt --help viser hva som skal skrives.',
  missingValue: '{name}: verdien mangler. alenevagt --help viser hva som skal skrives.',
  tooManyArguments: 'Det er mer enn kommandoen tar imot. Sett navn med mellomrom i anførselstegn.',
  alreadyThere: '{file} finnes fra før og er ikke endret. Velg et annet navn med --out.',
  notThisValue: '{option}: «{value}» er ikke en av {choices}.',
  needTwoRosters: 'Oppgi to vaktplaner: to filer, eller én fil og to av arkene i den, hvert med --sheet.',
  saved: 'Markeringene og arket «{sheet}» ligger i {file}. Din egen fil er uendret.',
  prepared: '{sheets} ligger i {file}, klare til å fylles ut. Din egen fil er uendret.',
  checklists: '{sheets} ligger i {file}, klar til utskrift. Din egen fil er uendret.',
  nothingToPrepare: 'Arbeidsboken har tabellene den trenger fra før; ingenting er skrevet.',
  openPage: 'Se det ved siden av vaktplanen din: {url} (Ctrl-C avslutter; ingenting forlater denne maskinen)',
  served: 'Tillegget ligger på {url} (Ctrl-C avslutter)',
  sheetVerdict: '{sheet}: {verdict}',
  roster: 'en vaktplan, {count:vakt|vakter}',
  notARoster: 'ikke en vaktplan',
  needsInput: 'mangler et svar før den kan vurderes',
  leftAside: '{count:celle er|celler er} ikke vakter:',
  moreRanges: '{ranges} og {more} til',
  notRules:
    '{file} inneholder ikke parametre til regler. Skriv et JSON-objekt med regler og parametrene deres, for eksempel {example}.',
  badRules: '{file}: {count:parameter|parametre} kan ikke brukes.{problems}',
};
