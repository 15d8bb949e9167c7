import type { Section } from '../catalogue';

export const reading: Section<'reading'> = {
  notATime: '»{text}« er ikke et klokkeslæt, jeg kender. Skriv {example}.',
  notATimeProbably:
    '»{text}« er ikke et klokkeslæt, jeg kender. Den angivne længde på {stated} passer med {time}; skriv det, hvis det er ment sådan.',
  startsAndEnds: 'begynder og slutter kl. {time}. Ret et af tidspunkterne, eller tøm rækken.',
  tooLong:
    'fra {from} til {to} ville være {length}, for længe til én vagt. Hvis uret går til 12, så skriv timerne fra 13 til 24; ellers del vagten.',
  oneTime: '»{text}« er kun ét klokkeslæt. Skriv fra og til, for eksempel {example}.',
  onCallWithoutTimes: '»{text}« siger ikke fra hvornår til hvornår. Skriv for eksempel {example}.',
  unknownText:
    '»{text}« er hverken et klokkeslæt eller et ord for fravær, jeg kender. Skriv fra og til, for eksempel {example}, eller et ord som »ferie«.',
  unclearLabel:
    'det er ikke klart, hvad »{text}« betyder ved siden af klokkeslættet. Skriv kun tiden, for eksempel {example}.',
  notAShift: '»{text}« siger ikke, hvornår på dagen. Skriv fra og til, for eksempel {example}.',
  noStart: 'sluttiden er der ({text}), men starttiden mangler. Skriv den, eller tøm rækken.',
  noEnd: 'starttiden er der ({text}), men sluttiden mangler. Skriv den, eller tøm rækken.',
  noTimes: '{person} har ingen tider her. Skriv start og slut eller et ord som »ferie«.',
  noDate: 'vagten har ingen dato. Skriv datoen i rækken.',
  noPerson: 'en vagt uden person: der er ingen på arbejde. Skriv navnet, eller tøm vagten.',
  noPersonBesideTime:
    'der er intet navn i rækken. Skriv navnet på den, der arbejder, også i en persons anden række.',
  notADate: '»{text}« er ikke en dato, jeg kender. Skriv den som {example}.',
  notAnAge:
    '»{text}« er ikke en alder eller et mærke for under 18, jeg kender. Skriv for eksempel {example}, eller tøm cellen.',
  endsBeforeStart: 'slut ({to}) ligger ikke inden for 24 timer efter start ({from}). Ret en af dem.',
  breakNotRead: '»{text}« er ikke en pause, jeg kender. Skriv fra og til, for eksempel {example}.',
  breakOutside: 'pausen »{text}« ligger ikke inden for vagten. Ret pausen eller vagten.',
  mergedTime: '»{text}« står hen over flere dage. Skriv det på hver dag.',
  mergesUnknown:
    'Denne Excel fortæller ikke, hvilke celler der er flettet. Står et navn, et mærke eller en overskrift på arket »{sheet}« over flere celler, tæller det kun for den første af dem. Skriv det i hver celle, eller tjek filen i en nyere Excel.',
  errorCell: 'cellen viser fejlen {text}. Ret dens formel.',
  outside:
    '»{text}« ligner et klokkeslæt, men står uden for vagtplanen. Du behøver kun gøre noget, hvis det er en vagt.',
  unplaced: '»{text}« blev ikke forstået. Du behøver kun gøre noget, hvis det hører til en vagt.',
  twelveHour:
    '»{text}« kan være morgen eller aften: arket bruger vist et ur, der går til 12. Skriv for eksempel {example}, eller tilføj am og pm.',
  askTwelveHour: 'Bruger arket et ur, der går til 12? Tider som »{text}« kan være morgen eller aften.',
  askYear:
    'Hvilket år gælder vagtplanen for? Det står ikke i arket; {year} er valgt, fordi det ligger nærmest i dag.',
  askWeek:
    'Hvilken uge gælder vagtplanen for? Arket har ugedage, men ingen datoer; denne uge ({week}, {year}) vises, indtil du siger det.',
  askSameName:
    '»{person}« står i {count:række|rækker} med vagter, der overlapper. Er det én person eller flere med samme navn?',
  yearFromWeekdays: 'Årstallet står ikke i arket; {year} er valgt, fordi ugedagene passer.',
  weekdayContradicts:
    '{day} er ikke den ugedag, der står ved siden af. Datoen er brugt; ret en af dem, hvis den er forkert.',
  lengthContradicts: 'Arket siger {stated}, men fra {from} til {to} er {computed}. Klokkeslættene er brugt.',
  breakWithoutLength:
    'Her står en pause uden længde og uden klokkeslæt, så den er ikke regnet med: personen regnes som til stede hele tiden. Skriv pausen som fra og til.',
  breakInLongest: 'Det står ikke, hvilken af vagterne pausen ligger i: den er regnet med i den længste.',
  breaksWithoutTimes:
    'For {count:vagt|vagter} siger arket, hvor lang pausen er ({minutes} i den første), men ikke hvornår den ligger: personen regnes som til stede hele tiden, og der spørges om det, der afhænger af pausens tidspunkt. Skriv pauser som fra og til.',
  hiddenRows: '{count:skjult række|skjulte rækker} er ikke læst.',
  hiddenColumns: '{count:skjult kolonne|skjulte kolonner} er ikke læst.',
  personByContent:
    'Kolonne {column} (»{header}«) læses som den, der arbejder: {count:værdi|forskellige værdier}, ingen to gange på samme dag.',
  openingHoursRow: 'Række {row} er åbningstider; der er ikke læst vagter fra den.',
  emptySheet: 'Arket er tomt.',
  answersToAForm:
    'Det er svar på et skema (»{header}«): de siger, hvornår folk kan arbejde, ikke hvornår de skal.',
  noLayout: 'Der blev ikke fundet en tabel med personer, datoer og klokkeslæt.',
  sawTimes: '{count:celle ligner|celler ligner} tider fra-til.',
  sawDates: '{count:celle er|celler er} datoer eller ugedage.',
  sawNoTimes: 'Ingen celle ligner en tid fra-til.',
  sawNoDates: 'Der blev ikke fundet datoer eller ugedage.',
  headersInRow: 'Række {row} er overskrifterne: {names}.',
  listsSideBySide: '{count} lister står ved siden af hinanden.',
  nameAbove: '{count:række|rækker} uden navn hører til personen ovenover, hvis datoer fortsætter der.',
  startsOverEnds: 'Starten på en vagt står over dens slutning.',
  rowsRead: '{read} af {count:række|rækker} med klokkeslæt har også navn og dato.',
  datesInRow: 'Række {row} har {count:dato|datoer}, fra {from} til {to}.',
  weekdaysAgree: 'Ugedagen passer for {agree} af {count:dato|datoer}.',
  namesInColumn: 'Kolonne {column} har {count:navn|navne}.',
  cellsRead: '{read} af {count:celle|celler} under dagene er læst som tider eller fravær.',
  weekStated: 'Uge {week} i {year} er taget fra arket.',
  clockByHours: '»{text}« er læst som {times}: intet andet ligger inden for åbningstiden.',
  moreInTheDay: 'det ligger mere om dagen end det andet',
  besideTimes: 'det står ved tider, som er læst uden det',
  withTimesElsewhere: 'en anden celle har det sammen med {times}',
  legendUsed: 'Hvad {codes} betyder, er taget fra forklaringen.',
  weekdaysSay: 'ugedagene passer med {year} og ikke med det år, der står',
  yearContradicts: 'Ugedagene passer ikke med det år, der står i arket.',
  dateStated: 'Datoen {day} er taget fra overskriften eller arkets navn.',
  whyWeek: 'Arket har ugedage, men hverken overskriften eller arkets navn siger hvilken uge.',
  askWho: 'Hvem er "{text}"? Det står blandt initialerne, men er ikke skrevet som dem.',
  whyUnclearName: 'Det kan være et navn, en tastefejl eller en bemærkning.',
  unclearName:
    'det er ikke klart, om "{text}" er en person. Skriv navnet eller initialerne som andre steder.',
  notNames: '"{text}" kan ikke læses som navne. Skriv hvem der arbejder, med komma imellem.',
  timesOfFunction:
    'fra hvornår til hvornår man arbejder under "{role}", står ikke i arket. Svar på spørgsmålet om det.',
  hoursInHeadings: '{count:overskrift siger|overskrifter siger} fra hvornår til hvornår.',
  functionsAre: 'Overskrifterne er {names}.',
  namesInCells: '{named} af {count:celle|celler} under dem har navne: {people} forskellige.',
  weekdaysIn: '{cells} har {count:ugedag|ugedage} i rækkefølge.',
  daysIn: '{cells} har {count:dag|dage}, fra {from} til {to}.',
  clockByOrder: 'Timerne er skrevet med 12-timers-ur; morgen eller aften følger af deres rækkefølge.',
  blocksOfHours: '{count:tid fra-til står|tider fra-til står} over navne.',
  marksInCells:
    '{marked} af {count:celle|celler} under timerne har markeringer, i rækkerne for {people} personer.',
  hoursFromTo: '{count:kolonne|kolonner} med timer, fra {from} til {to}.',
  perhapsASum:
    'rækken ved {name} er summen af rækkerne over den: måske tæller den, hvor mange der er på arbejde. Skriv x i den, hvis det er en person, eller »I alt« foran den.',
  notAMark:
    '"{text}" er ikke en markering, jeg kender. Skriv x for hver time, nogen arbejder, eller ryd cellen.',
  onePersonsDays: '{count:dag|dage} fra {from} til {to} har {times} tider og ingen navne.',
  onePersonOnly: 'Arket viser kun én person: om der er andre til stede, kan man ikke slutte af det.',
  standsAbove: 'det står over dagene',
  askWhose: 'Hvis dage viser arket "{sheet}"?',
  whyWhose: 'Der står intet navn ved vagterne.',
  breakPlan:
    'Overskriften siger, at det er en pauseplan ("{title}"): den siger, hvornår man holder pause, ikke hvornår man arbejder.',
  wishes: 'Overskriften siger "{title}": hvornår man kan eller vil arbejde, ikke hvornår man gør det.',
  vehicleDuties: 'Overskrifterne handler om vogne og ture ({names}): vagter, som ingen er sat på.',
  headCounts: '{count:celle|celler} har antal: hvor mange der behøves eller er planlagt, ikke hvem.',
  hoursOnly:
    '{count:celle|celler} har et antal timer, men ikke fra hvornår til hvornår: om nogen er alene, kan ikke ses.',
  emptyTemplate: 'Dagene er der, men der står intet i dem: en tom skabelon.',
  noNames: 'Der er tider og dage, men ingen navne.',
  'layout-list': 'En liste: hver række er en vagt',
  'layout-person-by-date': 'En tabel: personer nedad, dage hen ad',
  'layout-date-by-person': 'En tabel: dage nedad, personer hen ad',
  'layout-date-by-function': 'En tabel: dage og funktioner, navne i cellerne',
  'layout-hour-axis': 'Timer på en akse eller over blokke, med navne eller markeringer',
  'layout-personal-week': 'Én persons egen kalender',
  'aside-heading': 'En overskrift, en dato eller en ugedag.',
  'aside-total': 'En sum eller et antal.',
  'aside-remark': 'En række med bemærkninger.',
  'aside-opening': 'Åbningstider.',
  'aside-legend': 'Forklarer en kode.',
  'aside-blank': 'Siger, at intet er planlagt.',
  'aside-no-shift': 'Et navn uden vagt eller en overskrift over navne.',
  'aside-unnamed': 'Intet klokkeslæt, i en række uden navn.',
  'aside-unused': 'I en kolonne eller række, som vagterne ikke bruger.',
  'aside-outside': 'En titel, en bemærkning eller et tal uden for vagtplanen.',
  'aside-hidden': 'I en skjult række eller kolonne.',
  'aside-ignored': 'Udeladt, som opsætningen siger.',
  'aside-no-roster': 'Arket er ikke læst som en vagtplan.',
};
