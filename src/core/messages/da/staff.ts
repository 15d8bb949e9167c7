import type { Section } from '../catalogue';

export const staff: Section<'staff'> = {
  notYesNo: '»{text}« er hverken ja eller nej. Skriv ja eller nej, eller lad cellen være tom.',
  notWords: '»{text}« er en fejl i en formel. Ret formlen, eller skriv selve ordet.',
  notADate: '»{text}« er ikke en dato med årstal. Skriv den sådan: 2008-05-17.',
  under13:
    '{person} er {age} år {date}. Ingen under 13 må ansættes, bortset fra kulturelt arbejde med tilladelse. Er fødselsdatoen rigtig?',
  bornInFuture: 'Født {date}: den dag er ikke kommet endnu. Ret årstallet.',
  tooOld: 'Født {date} ville give en alder på {age:år|år}. Ret årstallet.',
  rowWithoutName: 'Der er intet navn i denne række. Skriv, hvem den handler om, eller ryd rækken.',
  listedTwice:
    '{person} står to gange på medarbejderlisten. Er det to personer, så skriv under »Skrives også«, hvad hver af dem hedder på vagtplanen; ellers slet den ene række.',
  noNameColumn:
    'Tabellen {table} ligner en liste over medarbejdere eller steder, men har ingen kolonne til navnet. Giv den overskriften »Navn«.',
  anotherTable: 'En tabel mere ser sådan ud: {other}. Kun {used} er læst.',
  markNotAsBorn: '{person} er født {date}; mærket »under 18« siger noget andet. Fødselsdatoen gælder.',
  birthDateImpossible: '{person} kan ikke være født {date}. Datoen er ikke brugt.',
  birthDateNotAsListed:
    '{person} er født {counts} ifølge medarbejderlisten, men {other} ifølge vagtplanen. Medarbejderlisten gælder.',
  twoBirthDates:
    'Vagtplanen har to fødselsdatoer for {person}: {counts} og {other}. Den seneste gælder. Er det to personer, så skriv navnene forskelligt.',
  ageNotAsBorn: '{person} er født {date}, så alderen kan ikke være {age}. Fødselsdatoen gælder.',
  markContradicted:
    'Under 18 eller ej: {person} er mærket på begge måder. Medarbejderlisten gælder; siger den intet, regnes {person} for at være under 18.',
  twoAges: 'Vagtplanen har to aldre for {person}: {age} og {other}. {age} gælder.',
  ageAgainstMark: '{person} er {age} ifølge vagtplanen; mærket »under 18« siger noget andet. Mærket gælder.',
  whoIs:
    'Hvem er »{written}«? Det kan være {candidates}. Skriv »{written}« under »Skrives også« i den rigtige række på medarbejderlisten. Indtil da er alderen ukendt.',
  samePerson:
    'Er »{written}« den samme som {candidates}? De regnes for forskellige personer. Skriv navnet ens alle steder.',
  notListed:
    '»{written}« står ikke på medarbejderlisten, så alderen er ukendt. Tilføj en række, eller skriv »{written}« under »Skrives også« ved den rigtige person.',
  whichPlace:
    'Hvilket sted gælder disse vagter? Arket »{sheet}« siger det ikke. Tilføj en kolonne »Sted«, eller kald arket det samme som stedet.',
  whichReach:
    'Hvordan ligger »{zone}« i forhold til salgslokalet hos {place}? Skriv det under »Zoner« i tabellen over steder, for eksempel: {zone}: ved siden af, kan tale sammen.',
  endsBeforeItStarts: 'Vagten slutter, før den begynder. Ret et af klokkeslættene.',
  longerThanADay: 'Vagten er længere end 24 timer. Ret et af klokkeslættene, eller del den i flere vagter.',
  startsTwice:
    'Uret viser {time} to gange {date}, fordi det stilles tilbage. Vagten regnes fra den første gang.',
  endsTwice:
    'Uret viser {time} to gange {date}, fordi det stilles tilbage. Vagten regnes til den anden gang.',
  missingHour:
    'Klokken {time} findes ikke {date}: uret går fra {from} til {to}. Skriv {to} eller et tidspunkt før {from}.',
  writtenTwice: 'Denne vagt for {person} står også hos {other}. Den tæller én gang.',
  hoursBecameDate:
    'Excel har gjort åbningstiden til en dato ({text}). Formatér cellen som tekst, og skriv den igen, for eksempel 07:00-12:00.',
  notHours: '»{text}« er ikke en åbningstid. Skriv for eksempel 7-22, 7-12 og 13-18, lukket eller døgnåbent.',
  notCentreHours:
    '»{text}« er ikke storcentrets åbningstid. Skriv for eksempel: man-fre 10-20; lør-søn 10-18; helligdage lukket.',
  unknownDanger:
    '»{text}« siger ikke, om faren er imødegået. Skriv et af disse: ingen; imødegået; ikke imødegået.',
  unknownReach:
    '»{text}« siger ikke, hvordan rummet ligger i forhold til salgslokalet. Skriv navnet, et kolon og et af disse: samme rum; ved siden af, kan tale sammen; ved siden af, ikke bekræftet; adskilt; anden etage.',
  unknownKind:
    '»{text}« er ikke en kendt slags sted. Skriv et af disse: kiosk; bageri; grillbar; tankstation; videobutik; internetcafé; anden butik; butik i storcenter; restaurant; hos en kunde; kontor; andet.',
  unknownCountry: '»{text}« er ikke et land, hvis regler kendes. Skriv Danmark, Norge eller Sverige.',
  placeListedTwice: '{place} står to gange i tabellen over steder. Kun den første række gælder.',
  staffTitle: 'Medarbejdere',
  staffWhy:
    'Én række for hver medarbejder. Tjekket skal vide, hvem der er under 18: skriv fødselsdatoen, eller ja eller nej under »Under 18«. Dem, hvis alder ikke kendes, får du på en liste til gennemsyn.',
  staffNames:
    'Skrives også: korte navne og initialer, som vagtplanen bruger, med semikolon imellem, for eksempel Emma K; EK.',
  staffAlone:
    'Må arbejde alene: »nej« bliver nævnt, hvor nogen er alene om natten; det giver ikke fund af sig selv.',
  staffPrivate: 'Fødselsdatoerne bliver i denne projektmappe. Intet sendes nogen steder hen.',
  placesTitle: 'Steder',
  placesWhy:
    'Én række for hvert sted. Slags afgør, hvilke regler der gælder, åbningstiden hvornår. »Andet« tjekkes ikke for forbuddet mod unge alene: vælg den slags, der ligger nærmest.',
  placesIsolated: 'Ligger isoleret: en butik uden almindelig færdsel omkring.',
  placesGuarded:
    'Storcenter med vægtere: vægtere kommer ofte forbi i storcentrets almindelige åbningstid, eller anden overvågning sikrer hurtig hjælp. Et storcenter er flere butikker under ét tag med fælles navn, ca. 8.000 m² eller mere (ikke efterprøvet).',
  placesHours:
    'Åbningstider: for eksempel 7-22, 7-12 og 13-18, lukket eller døgnåbent. En tom celle betyder, at tiden ikke kendes; så regnes alt arbejde for at være i åbningstiden.',
  placesZones:
    'Zoner: de andre rum, hvert med et kolon og hvordan det ligger i forhold til salgslokalet, for eksempel Baglokale: ved siden af, kan tale sammen; Kælder: anden etage. Vælg mellem: samme rum; ved siden af, kan tale sammen; ved siden af, ikke bekræftet; adskilt; anden etage.',
  placesSpeech:
    'Skriv kun »kan tale sammen«, hvor den, der er i rummet ved siden af, er så tæt på, at de kan tale sammen uden telefon eller samtaleanlæg.',
  takenAsAdult:
    '{count:person|personer} hos {place} regnes for at være fyldt 18, som du har svaret for alle der: {people}. Er en af dem under 18, så skriv fødselsdatoen i medarbejderlisten.',
};
