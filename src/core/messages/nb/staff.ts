import type { Section } from '../catalogue';

export const staff: Section<'staff'> = {
  notYesNo: '«{text}» er verken ja eller nei. Skriv ja eller nei, eller la cellen stå tom.',
  notWords: '«{text}» er en feil i en formel. Rett formelen, eller skriv selve ordet.',
  notADate: '«{text}» er ikke en dato med årstall. Skriv den slik: 2008-05-17.',
  under13:
    '{person} er {age} år {date}. Ingen under 13 får ansettes, bortsett fra kulturelt arbeid med tillatelse. Er fødselsdatoen riktig?',
  bornInFuture: 'Født {date}: den dagen har ikke kommet ennå. Rett årstallet.',
  tooOld: 'Født {date} ville gi en alder på {age:år|år}. Rett årstallet.',
  rowWithoutName: 'Det er ikke noe navn i denne raden. Skriv hvem den gjelder, eller tøm raden.',
  listedTwice:
    '{person} står to ganger på ansattlisten. Er det to personer, skriver du under «Skrives også» hva hver av dem heter på vaktplanen; hvis ikke, sletter du den ene raden.',
  noNameColumn:
    'Tabellen {table} ligner en liste over ansatte eller steder, men har ingen kolonne for navnet. Gi den overskriften «Navn».',
  anotherTable: 'En tabell til ser slik ut: {other}. Bare {used} er lest.',
  markNotAsBorn: '{person} er født {date}; merket «under 18» sier noe annet. Fødselsdatoen gjelder.',
  birthDateImpossible: '{person} kan ikke være født {date}. Datoen er ikke brukt.',
  birthDateNotAsListed:
    '{person} er født {counts} ifølge ansattlisten, men {other} ifølge vaktplanen. Ansattlisten gjelder.',
  twoBirthDates:
    'Vaktplanen har to fødselsdatoer for {person}: {counts} og {other}. Den seneste gjelder. Er det to personer, skriver du navnene forskjellig.',
  ageNotAsBorn: '{person} er født {date}, så alderen kan ikke være {age}. Fødselsdatoen gjelder.',
  markContradicted:
    'Under 18 eller ikke: {person} er merket på begge måter. Ansattlisten gjelder; sier den ingenting, regnes {person} som under 18.',
  twoAges: 'Vaktplanen har to aldre for {person}: {age} og {other}. {age} gjelder.',
  ageAgainstMark: '{person} er {age} ifølge vaktplanen; merket «under 18» sier noe annet. Merket gjelder.',
  whoIs:
    'Hvem er «{written}»? Det kan være {candidates}. Skriv «{written}» under «Skrives også» i den riktige raden på ansattlisten. Inntil da er alderen ukjent.',
  samePerson:
    'Er «{written}» den samme som {candidates}? De regnes som forskjellige personer. Skriv navnet likt overalt.',
  notListed:
    '«{written}» står ikke på ansattlisten, så alderen er ukjent. Legg til en rad, eller skriv «{written}» under «Skrives også» hos den riktige personen.',
  whichPlace:
    'Hvilket sted gjelder disse vaktene? Arket «{sheet}» sier det ikke. Legg til en kolonne «Sted», eller kall arket det samme som stedet.',
  whichReach:
    'Hvordan ligger «{zone}» i forhold til salgslokalet hos {place}? Skriv det under «Soner» i tabellen over steder, for eksempel: {zone}: ved siden av, kan snakke sammen.',
  endsBeforeItStarts: 'Vakten slutter før den begynner. Rett et av klokkeslettene.',
  longerThanADay: 'Vakten er lengre enn 24 timer. Rett et av klokkeslettene, eller del den i flere vakter.',
  startsTwice:
    'Klokken viser {time} to ganger {date}, fordi den stilles tilbake. Vakten regnes fra den første gangen.',
  endsTwice:
    'Klokken viser {time} to ganger {date}, fordi den stilles tilbake. Vakten regnes til den andre gangen.',
  missingHour:
    'Klokken {time} finnes ikke {date}: klokken går fra {from} til {to}. Skriv {to} eller et tidspunkt før {from}.',
  writtenTwice: 'Denne vakten for {person} står også hos {other}. Den teller én gang.',
  hoursBecameDate:
    'Excel har gjort åpningstiden til en dato ({text}). Formater cellen som tekst, og skriv den på nytt, for eksempel 07:00-12:00.',
  notHours: '«{text}» er ikke en åpningstid. Skriv for eksempel 7-22, 7-12 og 13-18, stengt eller døgnåpent.',
  notCentreHours:
    '«{text}» er ikke åpningstiden til et kjøpesenter. Skriv for eksempel: man-fre 10-20; lør-søn 10-18; helligdager stengt.',
  unknownDanger:
    '«{text}» sier ikke om faren er forebygget. Skriv ett av disse: ingen; forebygget; ikke forebygget.',
  unknownReach:
    '«{text}» sier ikke hvordan rommet ligger i forhold til salgslokalet. Skriv navnet, et kolon og ett av disse: samme rom; ved siden av, kan snakke sammen; ved siden av, ikke bekreftet; adskilt; annen etasje.',
  unknownKind:
    '«{text}» er ikke et kjent slags sted. Skriv ett av disse: kiosk; bakeri; grillbar; bensinstasjon; videobutikk; internettkafé; annen butikk; butikk i kjøpesenter; restaurant; hos en kunde; kontor; annet.',
  unknownCountry: '«{text}» er ikke et land med kjente regler. Skriv Danmark, Norge eller Sverige.',
  placeListedTwice: '{place} står to ganger i tabellen over steder. Bare den første raden gjelder.',
  staffTitle: 'Ansatte',
  staffWhy:
    'Én rad for hver ansatt. Sjekken må vite hvem som er under 18: skriv fødselsdatoen, eller ja eller nei under «Under 18». De som ikke har kjent alder, får du på en liste til gjennomsyn.',
  staffNames:
    'Skrives også: korte navn og initialer som vaktplanen bruker, med semikolon mellom, for eksempel Emma K; EK.',
  staffAlone:
    'Kan arbeide alene: «nei» blir nevnt der noen er alene om natten; det gir ikke funn i seg selv.',
  staffPrivate: 'Fødselsdatoene blir i denne arbeidsboken. Ingenting sendes noe sted.',
  placesTitle: 'Steder',
  placesWhy:
    'Én rad for hvert sted. Slags avgjør hvilke regler som gjelder, åpningstiden når. «Annet» sjekkes ikke for det danske forbudet mot mindreårige alene: velg det slaget som ligger nærmest.',
  placesIsolated: 'Ligger isolert: en butikk uten vanlig ferdsel omkring.',
  placesGuarded:
    'Kjøpesenter med vektere: vektere kommer ofte forbi i kjøpesenterets alminnelige åpningstid, eller annen overvåking gir rask hjelp. Et kjøpesenter (storcenter) er flere butikker under ett tak med felles navn, ca. 8 000 m² eller mer (ikke etterprøvd).',
  placesHours:
    'Åpningstider: for eksempel 7-22, 7-12 og 13-18, stengt eller døgnåpent. En tom celle betyr at tiden ikke er kjent; da regnes alt arbeid som innenfor åpningstiden.',
  placesZones:
    'Soner: de andre rommene, hvert med et kolon og hvordan det ligger i forhold til salgslokalet, for eksempel Bakrom: ved siden av, kan snakke sammen; Kjeller: annen etasje. Velg mellom: samme rom; ved siden av, kan snakke sammen; ved siden av, ikke bekreftet; adskilt; annen etasje.',
  placesSpeech:
    'Skriv bare «kan snakke sammen» der den som er i rommet ved siden av, er så nær at de kan snakke sammen uten telefon eller callinganlegg.',
  takenAsAdult:
    '{count:person|personer} hos {place} regnes for å ha fylt 18, slik du har svart for alle der: {people}. Er en av dem under 18, skriver du fødselsdatoen i ansattlisten.',
};
