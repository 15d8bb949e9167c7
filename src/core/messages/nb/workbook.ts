import type { Section } from '../catalogue';

export const workbook: Section<'workbook'> = {
  'not-a-workbook':
    'Filen er ikke en Excel-arbeidsbok. Åpne den i Excel eller i programmet den kommer fra, og lagre den som .xlsx.',
  unreadable:
    'Arbeidsboken er skadet eller skrevet på en måte som ikke kan leses ({detail}). Åpne den i Excel og lagre den på nytt som .xlsx.',
  'old-xls': 'Dette er en arbeidsbok av typen fra før 2007 (.xls). Åpne den i Excel og lagre den som .xlsx.',
  'password-protected': 'Arbeidsboken er låst med et passord. Åpne den i Excel og lagre en kopi uten.',
  'too-large':
    'Arbeidsboken er for stor til å leses her. Lagre en kopi med bare ukene som skal sjekkes; celler langt til høyre eller langt nede som ser tomme ut, kan slettes.',
  'no-such-sheet':
    'Det finnes ikke noe ark «{detail}» i arbeidsboken. Sjekk navnet, eller velg et annet ark.',
  'no-such-table': 'Tabellen {detail} er ikke der lenger. Sjekk igjen.',
  'no-room': 'Det er ikke plass under tabellen: {detail} står i veien. Flytt det, og prøv igjen.',
  'sheet-protected':
    'Arket «{detail}» er beskyttet, så ingenting er markert noe sted. Opphev beskyttelsen (Se gjennom > Opphev arkbeskyttelse), eller eksporter funnene til et eget ark.',
  'workbook-protected':
    'Arbeidsboken er beskyttet, så det ikke kan legges til ark. Opphev beskyttelsen (Se gjennom > Beskytt arbeidsbok) og prøv igjen.',
  'sheet-hidden': 'Arket «{detail}» er skjult. Høyreklikk på en arkfane og velg Vis.',
  'editing-cell': 'En celle er under redigering. Trykk Enter eller Esc i Excel og prøv igjen.',
  busy: 'Excel er opptatt, eller arket er i ferd med å endres. Vent et øyeblikk og prøv igjen.',
  'request-too-large':
    'Dette er mer enn Excel kan gi fra seg på én gang. Åpne arbeidsboken i Excel på datamaskinen, eller sjekk færre uker om gangen.',
  'session-lost': 'Forbindelsen til arbeidsboken er brutt. Lukk ruten og åpne den igjen.',
  'excel-too-old':
    'Denne Excel-versjonen er for gammel til å markere celler uten å røre fargene dine. Eksporter funnene til et eget ark; markering krever Excel 2019, Microsoft 365 eller Excel på nettet.',
  unexpected: 'Noe gikk galt. Prøv igjen, og fortell hva du gjorde hvis det skjer på nytt.',
};
