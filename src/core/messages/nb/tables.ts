import type { Section } from '../catalogue';

export const tables: Section<'tables'> = {
  unknownMeasure:
    '«{text}» er ikke et tiltak. Skriv ett av disse: risikovurdering av alenearbeid; risikovurdering for unge under 18; retningslinjer ved trusler; beredskapsplan; plan for krisehjelp; rømningsplan; kollegastøtte; telefonliste; avtale med kunden; rutine for alarmer; rutine ved ran; forebygging av ran; ettervern etter ran; sikkerhetsplan; verneombud; verneombud underrettet; ansvarlig for alenearbeid; personalmøte; jevnlig kontakt; kontakt med kolleger; rask hjelp; vekter; telefon; alarm; callinganlegg; kamera; skilting; sentral overvåking; lite kontanter; belysning gjennomgått; hund; sikkerhetsutstyr.',
  unknownTopic:
    '«{text}» er ikke et emne for opplæring. Skriv ett av disse: instruksjon i alenearbeid; ulykker og overfall; truende situasjoner; konflikter; alene hos en kunde; alarmer og nødutganger; omvisning; kontroll av alder.',
  unknownIncident:
    '«{text}» er ikke et slags hendelse. Skriv ett av disse: ran; innbrudd; vold; trusler; ulykke; annet.',
  unknownLevel: '«{text}» er ikke et risikonivå. Skriv ett av disse: grønn; gul; rød.',
  unknownTerm:
    '«{text}» er ikke en avtale som kan kontrolleres. Skriv ett av disse: minst så mange på jobb; ingen alene; meldes på forhånd; laveste alder alene; høyst så mange minutter; oppgaven ikke da.',
  notDone:
    '«{text}» sier ikke når det er gjort. Skriv en dato med årstall, for eksempel 2026-02-01, eller ja; la cellen stå tom hvis det ikke er gjort.',
  notANumber: '«{text}» er ikke et helt tall. Skriv for eksempel 2.',
  dateOutOfRange: '«{text}» kan ikke stemme. Skriv en dato fra {from} til {to}.',
  numberOutOfRange: '«{text}» gir ikke mening her. Skriv et tall fra {least} til {most}.',
  notHoursADay: '«{text}» er ikke et antall timer om dagen. Skriv for eksempel 7,5 eller 7:24.',
  notATime: '«{text}» er ikke et klokkeslett. Skriv det slik: 18:05.',
  notDays:
    '«{text}» sier ikke hvilke dager. Skriv for eksempel man-fre; lør, søn; ukedager; helg; helligdager; alle dager.',
  notABand: '«{text}» er ikke et tidsrom. Skriv for eksempel 18:00-22:00, 22-06 eller hele døgnet.',
  endsFirst: 'Den siste dagen kommer før den første. Rett en av datoene.',
  incomplete: 'Det mangler noe i raden: fyll ut «{column}», eller tøm raden.',
  incompleteTable:
    'Det mangler noe i raden som tabellen ikke har noen kolonne til. Legg til kolonnen, eller tøm raden.',
  unknownPlace: 'Ingen steder heter «{text}». Skriv det som i tabellen over steder, eller «alle steder».',
  unknownPerson:
    'Ingen heter «{text}», verken på listen over ansatte eller på vaktplanen. Skriv navnet slik det står der.',
  severalPeople: 'Hvem er «{text}»? Det kan være {candidates}. Skriv hele navnet.',
  staffSchooling:
    'Skolepliktig: ja for de under 18 som fortsatt går i grunnskolen; de kan arbeide færre timer.',
  staffLanguages:
    'Språk: hvilke språk den ansatte forstår, for eksempel norsk, polsk; instruksjonen skal være på ett av dem.',
  placesDanger:
    'Særlig fare ved alenearbeid: ingen, forebygget (det er gjort noe, slik at det er forsvarlig å være alene) eller ikke forebygget. Skriv et spørsmålstegn, eller ingenting, der du ikke vet det.',
  placesFacts:
    'Kolonnene med ja og nei sier hva som gjør det farligere å være alene der. Skriv et spørsmålstegn, eller ingenting, der du ikke vet det.',
  placesCentre: 'Kjøpesenterets åpningstid: hele senterets, for eksempel man-fre 10-20; lør-søn 10-18.',
  safetyTitle: 'Sikkerhet',
  safetyWhy:
    'Hva som er gjort for at noen kan være alene. Skriv datoen da det ble gjort eller sist gjennomgått, og hvem som er ansvarlig. En rad uten dato regnes som ikke gjort ennå.',
  safetyMeasures:
    'Tiltak: de radene som står der, er det alenearbeidet på stedet krever. Et tomt sted betyr alle steder. Antall eller minutter: hvor mange alarmer, hvor ofte noen ringer, hvor raskt hjelpen kommer.',
  safetyMore: 'Andre tiltak som er kjent: {names}.',
  safetyTraining:
    'Opplæring: én rad for hver ansatt som arbeider alene. Skriv datoen under det de har fått vist eller lært.',
  safetyUntil: 'Gjelder til: bare der papiret selv sier det. Ellers vet kontrollen hvor lenge det gjelder.',
  risksTitle: 'Risiko og avtaler',
  risksName: 'Risiko & avtaler',
  risksLevels:
    'Risikonivåer: trafikklyset fra deres egen vurdering, for et sted, dager og tidsrom. Det som er tomt, begrenser ikke.',
  risksSlots:
    'Dager: for eksempel man-fre; helg; helligdager. Ukedager er mandag til fredag. Tidsrom: for eksempel 22:00-06:00.',
  risksIncidents:
    'Hendelser: ran, vold, trusler og ulykker, og når de ble fulgt opp. Skriv ikke mer om personer enn dere trenger.',
  risksAgreements:
    'Avtaler: «{staff}» krever et antall personer, «{age}» et antall år, «{longest}» et antall minutter. En oppgave letes det etter i vaktenes rolle, rom og merknad.',
  risksNotices:
    'Meldt alenearbeid: hvem som er alene om kvelden eller i helgen, hvor og hvor lenge, og om de meldte seg av etterpå.',
  risksSchool: 'Skoleferier: de dagene de unge ikke har skole. Alle andre uker regnes som skoleuker.',
};
