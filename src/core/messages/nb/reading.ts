import type { Section } from '../catalogue';

export const reading: Section<'reading'> = {
  notATime: '«{text}» er ikke et klokkeslett jeg kjenner. Skriv {example}.',
  notATimeProbably:
    '«{text}» er ikke et klokkeslett jeg kjenner. Den oppgitte lengden på {stated} passer med {time}; skriv det hvis det er ment slik.',
  startsAndEnds: 'begynner og slutter kl. {time}. Rett et av tidspunktene, eller tøm raden.',
  tooLong:
    'fra {from} til {to} ville være {length}, for lenge for én vakt. Hvis klokken går til 12, skriv timene fra 13 til 24; ellers del vakten.',
  oneTime: '«{text}» er bare ett klokkeslett. Skriv fra og til, for eksempel {example}.',
  onCallWithoutTimes: '«{text}» sier ikke fra når til når. Skriv for eksempel {example}.',
  unknownText:
    '«{text}» er verken et klokkeslett eller et ord for fravær som jeg kjenner. Skriv fra og til, for eksempel {example}, eller et ord som «ferie».',
  unclearLabel:
    'det er ikke klart hva «{text}» betyr ved siden av klokkeslettet. Skriv bare tiden, for eksempel {example}.',
  notAShift: '«{text}» sier ikke når på dagen. Skriv fra og til, for eksempel {example}.',
  noStart: 'sluttiden er der ({text}), men starttiden mangler. Skriv den, eller tøm raden.',
  noEnd: 'starttiden er der ({text}), men sluttiden mangler. Skriv den, eller tøm raden.',
  noTimes: '{person} har ingen tider her. Skriv start og slutt, eller et ord som «ferie».',
  noDate: 'vakten har ingen dato. Skriv datoen i raden.',
  noPerson: 'en vakt uten person: ingen er på jobb. Skriv navnet, eller tøm vakten.',
  noPersonBesideTime:
    'det står ikke noe navn i raden. Skriv navnet på den som jobber, også i den andre raden til en person.',
  notADate: '«{text}» er ikke en dato jeg kjenner. Skriv den som {example}.',
  notAnAge:
    '«{text}» er ikke en alder eller et merke for under 18 som jeg kjenner. Skriv for eksempel {example}, eller tøm cellen.',
  endsBeforeStart: 'slutten ({to}) er ikke innen 24 timer etter starten ({from}). Rett en av dem.',
  breakNotRead: '«{text}» er ikke en pause jeg kjenner. Skriv fra og til, for eksempel {example}.',
  breakOutside: 'pausen «{text}» er ikke innenfor vakten. Rett pausen eller vakten.',
  mergedTime: '«{text}» står over flere dager. Skriv det på hver dag.',
  errorCell: 'cellen viser feilen {text}. Rett formelen.',
  outside:
    '«{text}» ligner et klokkeslett, men står utenfor vaktplanen. Du trenger bare å gjøre noe hvis det er en vakt.',
  unplaced: '«{text}» ble ikke forstått. Du trenger bare å gjøre noe hvis det hører til en vakt.',
  twelveHour:
    '«{text}» kan være morgen eller kveld: arket ser ut til å bruke en klokke som går til 12. Skriv for eksempel {example}, eller legg til am og pm.',
  askTwelveHour: 'Bruker arket en klokke som går til 12? Tider som «{text}» kan være morgen eller kveld.',
  askYear:
    'Hvilket år gjelder vaktplanen? Det står ikke i arket; {year} er valgt fordi det er nærmest i dag.',
  askWeek:
    'Hvilken uke gjelder vaktplanen? Arket har ukedager, men ingen datoer; denne uken ({week}, {year}) vises til du sier det.',
  askSameName:
    '«{person}» står i {count:rad|rader} med vakter som overlapper. Er det én person eller flere med samme navn?',
  yearFromWeekdays: 'Årstallet står ikke i arket; {year} er valgt fordi ukedagene stemmer.',
  weekdayContradicts:
    '{day} er ikke den ukedagen som står ved siden av. Datoen er brukt; rett en av dem hvis den er feil.',
  lengthContradicts: 'Arket sier {stated}, men fra {from} til {to} er {computed}. Klokkeslettene er brukt.',
  breakWithoutTimes:
    'Pausen har en lengde, men ingen klokkeslett, så den kan ikke plasseres: personen regnes som til stede hele tiden. Skriv pausen som fra og til.',
  hiddenRows: '{count:skjult rad|skjulte rader} er ikke lest.',
  hiddenColumns: '{count:skjult kolonne|skjulte kolonner} er ikke lest.',
  personByContent:
    'Kolonne {column} («{header}») leses som den som jobber: {count:verdi|forskjellige verdier}, ingen to ganger samme dag.',
  openingHoursRow: 'Rad {row} er åpningstider; ingen vakter er lest fra den.',
  emptySheet: 'Arket er tomt.',
  answersToAForm: 'Dette er svar på et skjema («{header}»): de sier når folk kan jobbe, ikke når de skal.',
  noLayout: 'Fant ingen tabell med personer, datoer og klokkeslett.',
  sawTimes: '{count:celle ligner|celler ligner} tider fra-til.',
  sawDates: '{count:celle er|celler er} datoer eller ukedager.',
  sawNoTimes: 'Ingen celle ligner en tid fra-til.',
  sawNoDates: 'Fant ingen datoer eller ukedager.',
  headersInRow: 'Rad {row} er overskriftene: {names}.',
  rowsRead: '{read} av {count:rad|rader} med klokkeslett har også navn og dato.',
  datesInRow: 'Rad {row} har {count:dato|datoer}, fra {from} til {to}.',
  weekdaysAgree: 'Ukedagen stemmer for {agree} av {count:dato|datoer}.',
  namesInColumn: 'Kolonne {column} har {count:navn|navn}.',
  cellsRead: '{read} av {count:celle|celler} under dagene er lest som tider eller fravær.',
  weekStated: 'Uke {week} i {year} er hentet fra arket.',
  clockByHours: '«{text}» er lest som {times}: ikke noe annet ligger innenfor åpningstiden.',
  moreInTheDay: 'det ligger mer om dagen enn det andre',
  besideTimes: 'det står ved tider som er lest uten det',
  withTimesElsewhere: 'en annen celle har det sammen med {times}',
  legendUsed: 'Hva {codes} betyr, er hentet fra forklaringen.',
  weekdaysSay: 'ukedagene stemmer med {year} og ikke med det året som står der',
  yearContradicts: 'Ukedagene stemmer ikke med året som står i arket.',
  dateStated: 'Datoen {day} er hentet fra overskriften eller navnet på arket.',
  whyWeek: 'Arket har ukedager, men verken overskriften eller arkets navn sier hvilken uke.',
  askWho: 'Hvem er "{text}"? Det står blant initialene, men er ikke skrevet som dem.',
  whyUnclearName: 'Det kan være et navn, en skrivefeil eller en merknad.',
  unclearName: 'det er ikke klart om "{text}" er en person. Skriv navnet eller initialene som andre steder.',
  notNames: '"{text}" kan ikke leses som navn. Skriv hvem som jobber, med komma imellom.',
  timesOfFunction: 'fra når til når man jobber under "{role}", står ikke i arket. Svar på spørsmålet om det.',
  hoursInHeadings: '{count:overskrift sier|overskrifter sier} fra når til når.',
  functionsAre: 'Overskriftene er {names}.',
  namesInCells: '{named} av {count:celle|celler} under dem har navn: {people} forskjellige.',
  weekdaysIn: '{cells} har {count:ukedag|ukedager} i rekkefølge.',
  daysIn: '{cells} har {count:dag|dager}, fra {from} til {to}.',
  clockByOrder: 'Timene er skrevet med 12-timersklokke; morgen eller kveld følger av rekkefølgen.',
  blocksOfHours: '{count:tid fra-til står|tider fra-til står} over navn.',
  marksInCells: '{marked} av {count:celle|celler} under timene har merker, i radene til {people} personer.',
  hoursFromTo: '{count:kolonne|kolonner} med timer, fra {from} til {to}.',
  notAMark: '"{text}" er ikke et merke jeg kjenner. Skriv x for hver time noen jobber, eller tøm cellen.',
};
