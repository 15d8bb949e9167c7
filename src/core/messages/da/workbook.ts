import type { Section } from '../catalogue';

export const workbook: Section<'workbook'> = {
  'not-a-workbook':
    'Filen er ikke en Excel-projektmappe. Åbn den i Excel eller i det program, den kommer fra, og gem den som .xlsx.',
  unreadable:
    'Projektmappen er beskadiget eller skrevet på en måde, der ikke kan læses ({detail}). Åbn den i Excel, og gem den igen som .xlsx.',
  'old-xls': 'Det er en projektmappe af typen fra før 2007 (.xls). Åbn den i Excel, og gem den som .xlsx.',
  'password-protected': 'Projektmappen er låst med en adgangskode. Åbn den i Excel, og gem en kopi uden.',
  'too-large':
    'Projektmappen er for stor til at blive læst her. Gem en kopi med kun de uger, der skal tjekkes; celler langt til højre eller langt nede, som ser tomme ud, kan slettes.',
  'no-such-sheet': 'Der er ikke noget ark »{detail}« i projektmappen. Tjek navnet, eller vælg et andet ark.',
  'no-such-table': 'Tabellen {detail} er der ikke længere. Tjek igen.',
  'no-room': 'Der er ikke plads under tabellen: {detail} står i vejen. Flyt det, og prøv igen.',
  'sheet-protected':
    'Arket »{detail}« er beskyttet, så der er ikke markeret noget nogen steder. Fjern beskyttelsen (Gennemse > Fjern arkbeskyttelse), eller eksportér fundene til deres eget ark.',
  'workbook-protected':
    'Projektmappen er beskyttet, så der ikke kan tilføjes ark. Fjern beskyttelsen (Gennemse > Beskyt projektmappe), og prøv igen.',
  'sheet-hidden': 'Arket »{detail}« er skjult. Højreklik på en arkfane, og vælg Vis.',
  'editing-cell': 'En celle er ved at blive redigeret. Tryk Enter eller Esc i Excel, og prøv igen.',
  busy: 'Excel er optaget, eller arket er ved at blive ændret. Vent et øjeblik, og prøv igen.',
  'request-too-large':
    'Det er mere, end Excel kan udlevere på én gang. Åbn projektmappen i Excel på computeren, eller tjek færre uger ad gangen.',
  'session-lost': 'Forbindelsen til projektmappen er tabt. Luk ruden, og åbn den igen.',
  'excel-too-old':
    'Denne Excel er for gammel til at markere celler uden at røre dine farver. Eksportér fundene til deres eget ark; markering kræver Excel 2019, Microsoft 365 eller Excel på nettet.',
  unexpected: 'Der gik noget galt. Prøv igen, og fortæl, hvad du gjorde, hvis det sker igen.',
};
