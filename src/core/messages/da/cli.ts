import type { Section } from '../catalogue';

export const cli: Section<'cli'> = {
  noSuchFile: '{file}: filen findes ikke. Tjek navnet og mappen.',
  cannotOpen: '{file}: kunne ikke åbnes ({detail}).',
  inFile: '{file}: {problem}',
  isFolder: '{file} er en mappe. Angiv en projektmappe i den.',
  noSuchFolder:
    '{file}: mappen, der skal skrives til, findes ikke. Opret den, eller vælg et andet sted med --out.',
  unknownOption: '{name}: den valgmulighed findes ikke. alenevagt --help viser dem alle.',
  unknownCommand: '{name}: den kommando findes ikke. alenevagt --help viser dem alle.',
  missingArgument: '<{name}> mangler. alenevagt --help viser, hvad der skal skrives.',
  missingValue: '{name}: værdien mangler. alenevagt --help viser, hvad der skal skrives.',
  tooManyArguments: 'Det er mere, end kommandoen tager imod. Sæt navne med mellemrum i anførselstegn.',
  alreadyThere: '{file} findes i forvejen og er ikke ændret. Vælg et andet navn med --out.',
  notThisValue: '{option}: »{value}« er ikke en af {choices}.',
  needTwoRosters: 'Angiv to vagtplaner: to filer, eller én fil og to af dens ark, hvert med --sheet.',
  saved: 'Markeringerne og arket »{sheet}« ligger i {file}. Din egen fil er uændret.',
  prepared: '{sheets} ligger i {file}, klar til at blive udfyldt. Din egen fil er uændret.',
  checklists: '{sheets} ligger i {file}, klar til at blive printet. Din egen fil er uændret.',
  nothingToPrepare: 'Projektmappen har allerede de tabeller, den har brug for; der er ikke skrevet noget.',
  openPage: 'Se det ved siden af din vagtplan: {url} (Ctrl-C afslutter; intet forlader denne maskine)',
  served: 'Tilføjelsesprogrammet ligger på {url} (Ctrl-C afslutter)',
  sheetVerdict: '{sheet}: {verdict}',
  roster: 'en vagtplan, {count:vagt|vagter}',
  notARoster: 'ikke en vagtplan',
  needsInput: 'mangler et svar, før den kan vurderes',
  leftAside: '{count:celle er|celler er} ikke vagter:',
  moreRanges: '{ranges} og {more} mere',
  notRules:
    '{file} rummer ikke parametre til regler. Skriv et JSON-objekt med regler og deres parametre, for eksempel {example}.',
  badRules: '{file}: {count:parameter|parametre} kan ikke bruges.{problems}',
};
