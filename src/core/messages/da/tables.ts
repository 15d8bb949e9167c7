import type { Section } from '../catalogue';

export const tables: Section<'tables'> = {
  unknownMeasure:
    '»{text}« er ikke en foranstaltning. Skriv et af disse: APV om alenearbejde; APV om unge under 18; retningslinjer ved trusler; beredskabsplan; plan for krisehjælp; flugtvejsplan; kollegastøtte; telefonliste; aftale med kunden; rutine for alarmer; rutine ved røveri; forebyggelse af røveri; hjælp efter røveri; sikkerhedsplan; arbejdsmiljørepræsentant; arbejdsmiljørepræsentant underrettet; ansvarlig for alenearbejde; personalemøde; jævnlig kontakt; kontakt med kolleger; hurtig hjælp; vægter; telefon; alarm; samtaleanlæg; kamera; skiltning; central overvågning; få kontanter; belysning gennemgået; hund; sikkerhedsudstyr.',
  unknownTopic:
    '»{text}« er ikke et emne for oplæring. Skriv et af disse: instruktion i alenearbejde; ulykker og overfald; truende situationer; konflikter; alene hos en kunde; alarmer og nødudgange; rundvisning; kontrol af alder.',
  unknownIncident:
    '»{text}« er ikke en slags hændelse. Skriv et af disse: røveri; indbrud; vold; trusler; ulykke; andet.',
  unknownLevel: '»{text}« er ikke et risikoniveau. Skriv et af disse: grøn; gul; rød.',
  unknownTerm:
    '»{text}« er ikke en aftale, der kan tjekkes. Skriv et af disse: mindst så mange på arbejde; ingen alene; meldes på forhånd; mindste alder alene; højst så mange minutter; opgaven ikke da.',
  notDone:
    '»{text}« siger ikke, hvornår det er gjort. Skriv en dato med årstal, for eksempel 2026-02-01, eller ja; lad cellen være tom, hvis det ikke er gjort.',
  notANumber: '»{text}« er ikke et helt tal. Skriv for eksempel 2.',
  notHoursADay: '»{text}« er ikke et antal timer om dagen. Skriv for eksempel 7,5 eller 7:24.',
  notATime: '»{text}« er ikke et klokkeslæt. Skriv det sådan: 18:05.',
  notDays:
    '»{text}« siger ikke, hvilke dage. Skriv for eksempel man-fre; lør, søn; hverdage; weekend; helligdage; alle dage.',
  notABand: '»{text}« er ikke et tidsrum. Skriv for eksempel 18:00-22:00, 22-06 eller hele døgnet.',
  endsFirst: 'Den sidste dag kommer før den første. Ret en af datoerne.',
  incomplete: 'Der mangler noget i rækken: udfyld »{column}«, eller ryd rækken.',
  incompleteTable:
    'Der mangler noget i rækken, som tabellen ingen kolonne har til. Tilføj kolonnen, eller ryd rækken.',
  unknownPlace: 'Intet sted hedder »{text}«. Skriv det som i tabellen over steder, eller »alle steder«.',
  unknownPerson:
    'Ingen hedder »{text}«, hverken på medarbejderlisten eller på vagtplanen. Skriv navnet, som det står der.',
  severalPeople: 'Hvem er »{text}«? Det kan være {candidates}. Skriv hele navnet.',
};
