import type { Section } from '../catalogue';

export const tables: Section<'tables'> = {
  unknownMeasure:
    '»{text}« er ikke et tiltag, der kendes. Skriv et af disse: APV om alenearbejde; APV om unge under 18; retningslinjer ved trusler; beredskabsplan; plan for krisehjælp; flugtvejsplan; kollegastøtte; telefonliste; aftale med kunden; rutine for alarmer; rutine ved røveri; forebyggelse af røveri; hjælp efter røveri; sikkerhedsplan; arbejdsmiljørepræsentant; arbejdsmiljørepræsentant underrettet; ansvarlig for alenearbejde; personalemøde; jævnlig kontakt; kontakt med kolleger; hurtig hjælp; vægter; telefon; alarm; samtaleanlæg; kamera; skiltning; central overvågning; få kontanter; belysning gennemgået; hund; sikkerhedsudstyr.',
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
  dateOutOfRange: '»{text}« kan ikke være rigtigt. Skriv en dato fra {from} til {to}.',
  numberOutOfRange: '»{text}« giver ikke mening her. Skriv et tal fra {least} til {most}.',
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
  staffSchooling:
    'Undervisningspligtig: ja ved unge under 18, der stadig går i skole til og med 9. klasse; de må arbejde færre timer.',
  staffLanguages:
    'Sprog: hvilke sprog medarbejderen forstår, for eksempel dansk, polsk; instruktion skal være på et af dem.',
  placesDanger:
    'Særlig fare ved alenearbejde: ingen, imødegået (der er gjort noget, så det er forsvarligt at være alene) eller ikke imødegået. Skriv et spørgsmålstegn, eller intet, hvor du ikke ved det.',
  placesFacts:
    'Kolonnerne med ja og nej siger, hvad der gør det farligere at være alene der. Skriv et spørgsmålstegn, eller intet, hvor du ikke ved det.',
  placesCentre: 'Storcentrets åbningstid: hele centrets, for eksempel man-fre 10-20; lør-søn 10-18.',
  safetyTitle: 'Sikkerhed',
  safetyWhy:
    'Hvad der er gjort, for at nogen kan være alene. Skriv datoen, hvor det blev gjort eller sidst gennemgået, og hvem der er ansvarlig. En række uden dato tæller som ikke gjort endnu.',
  safetyMeasures:
    'Tiltag: de rækker, der står der, er det, som alenearbejdet på stedet kræver. Et tomt sted betyder alle steder. Antal eller minutter: hvor mange alarmer, hvor ofte nogen ringer, hvor hurtigt hjælpen kommer.',
  safetyMore: 'Andre tiltag, der kendes: {names}.',
  safetyTraining:
    'Oplæring: én række for hver medarbejder, der arbejder alene. Skriv datoen under det, de har fået vist eller lært.',
  safetyUntil: 'Gælder til: kun hvor papiret selv siger det. Ellers ved tjekket, hvor længe det tæller.',
  risksTitle: 'Risiko og aftaler',
  risksName: 'Risiko & aftaler',
  risksLevels:
    'Risikoniveauer: trafiklyset fra jeres egen vurdering, for et sted, dage og tidsrum. Det, der er tomt, begrænser ikke.',
  risksSlots:
    'Dage: for eksempel man-fre; weekend; helligdage. Hverdage er mandag til fredag. Tidsrum: for eksempel 22:00-06:00.',
  risksIncidents:
    'Hændelser: røverier, vold, trusler og ulykker, og hvornår der blev fulgt op. Skriv ikke mere om personer, end I har brug for.',
  risksAgreements:
    'Aftaler: »{staff}« kræver et antal personer, »{age}« et antal år, »{longest}« et antal minutter. En opgave søges i vagternes rolle, lokale og note.',
  risksNotices:
    'Meldt alenearbejde: hvem der er alene om aftenen eller i weekenden, hvor og hvor længe, og om de meldte fra bagefter.',
  risksSchool: 'Skoleferier: de dage, hvor de unge ikke har skole. Alle andre uger regnes for skoleuger.',
};
