import type { Section } from '../catalogue';

export const reading: Section<'reading'> = {
  notATime: '”{text}” är inget klockslag som jag känner igen. Skriv {example}.',
  notATimeProbably:
    '”{text}” är inget klockslag som jag känner igen. Den angivna längden {stated} stämmer med {time}; skriv det om det är så det är tänkt.',
  startsAndEnds: 'börjar och slutar kl. {time}. Rätta en av tiderna, eller töm raden.',
  tooLong:
    'från {from} till {to} skulle bli {length}, för långt för ett pass. Om klockan går till 12, skriv timmarna från 13 till 24; dela annars passet.',
  oneTime: '”{text}” är bara ett klockslag. Skriv från och till, till exempel {example}.',
  onCallWithoutTimes: '”{text}” säger inte från när till när. Skriv till exempel {example}.',
  unknownText:
    '”{text}” är varken ett klockslag eller ett ord för frånvaro som jag känner igen. Skriv från och till, till exempel {example}, eller ett ord som ”semester”.',
  unclearLabel:
    'det är inte klart vad ”{text}” betyder bredvid klockslaget. Skriv bara tiden, till exempel {example}.',
  notAShift: '”{text}” säger inte när på dagen. Skriv från och till, till exempel {example}.',
  noStart: 'sluttiden finns ({text}), men starttiden saknas. Skriv den, eller töm raden.',
  noEnd: 'starttiden finns ({text}), men sluttiden saknas. Skriv den, eller töm raden.',
  noTimes: '{person} har inga tider här. Skriv start och slut, eller ett ord som ”semester”.',
  noDate: 'passet har inget datum. Skriv datumet på raden.',
  noPerson: 'ett pass utan person: ingen är på plats. Skriv namnet, eller töm passet.',
  noPersonBesideTime:
    'det finns inget namn på raden. Skriv namnet på den som arbetar, även på en persons andra rad.',
  notADate: '”{text}” är inget datum som jag känner igen. Skriv det som {example}.',
  notAnAge:
    '”{text}” är ingen ålder och inget märke för under 18 som jag känner igen. Skriv till exempel {example}, eller töm cellen.',
  endsBeforeStart: 'slutet ({to}) ligger inte inom 24 timmar efter starten ({from}). Rätta ett av dem.',
  breakNotRead: '”{text}” är ingen rast som jag känner igen. Skriv från och till, till exempel {example}.',
  breakOutside: 'rasten ”{text}” ligger inte inom passet. Rätta rasten eller passet.',
  mergedTime: '”{text}” står över flera dagar. Skriv det på varje dag.',
  mergesUnknown:
    'Denna Excel talar inte om vilka celler som är sammanslagna. Står ett namn, ett märke eller en rubrik på bladet ”{sheet}” över flera celler, räknas det bara för den första av dem. Skriv det i varje cell, eller kontrollera filen i en nyare Excel.',
  errorCell: 'cellen visar felet {text}. Rätta formeln.',
  outside:
    '”{text}” ser ut som ett klockslag men står utanför schemat. Du behöver bara göra något om det är ett pass.',
  unplaced: '”{text}” gick inte att förstå. Du behöver bara göra något om det hör till ett pass.',
  twelveHour:
    '”{text}” kan vara morgon eller kväll: arket verkar använda en klocka som går till 12. Skriv till exempel {example}, eller lägg till am och pm.',
  askTwelveHour: 'Använder arket en klocka som går till 12? Tider som ”{text}” kan vara morgon eller kväll.',
  askYear:
    'Vilket år gäller schemat? Det står inte i arket; {year} har valts eftersom det ligger närmast i dag.',
  askWeek:
    'Vilken vecka gäller schemat? Arket har veckodagar men inga datum; den här veckan ({week}, {year}) visas tills du säger det.',
  askSameName:
    '”{person}” står på {count:rad|rader} med pass som överlappar. Är det en person eller flera med samma namn?',
  yearFromWeekdays: 'Året står inte i arket; {year} har valts eftersom veckodagarna stämmer.',
  weekdayContradicts:
    '{day} är inte den veckodag som står bredvid. Datumet har använts; rätta ett av dem om det är fel.',
  lengthContradicts:
    'Arket anger {stated}, men från {from} till {to} är {computed}. Klockslagen har använts.',
  breakWithoutLength:
    'Här står en rast utan längd och utan klockslag, så den är inte medräknad: personen räknas som närvarande hela tiden. Skriv rasten som från och till.',
  breakInLongest: 'Det står inte i vilket av passen rasten ligger: den räknas i det längsta.',
  breaksWithoutTimes:
    'För {count:pass|pass} anger arket hur lång rasten är ({minutes} i det första), men inte när den är: personen räknas som närvarande hela tiden, och det som beror på när rasten är frågas det om. Skriv raster som från och till.',
  hiddenRows: '{count:dold rad|dolda rader} har inte lästs.',
  hiddenColumns: '{count:dold kolumn|dolda kolumner} har inte lästs.',
  personByContent:
    'Kolumn {column} (”{header}”) läses som den som arbetar: {count:värde|olika värden}, inget två gånger samma dag.',
  openingHoursRow: 'Rad {row} är öppettider; inga pass har lästs från den.',
  emptySheet: 'Arket är tomt.',
  answersToAForm:
    'Det här är svar på ett formulär (”{header}”): de säger när folk kan arbeta, inte när de ska.',
  noLayout: 'Ingen tabell med personer, datum och klockslag hittades.',
  sawTimes: '{count:cell ser|celler ser} ut som tider från-till.',
  sawDates: '{count:cell är|celler är} datum eller veckodagar.',
  sawNoTimes: 'Ingen cell ser ut som en tid från-till.',
  sawNoDates: 'Inga datum eller veckodagar hittades.',
  headersInRow: 'Rad {row} är rubrikerna: {names}.',
  listsSideBySide: '{count} listor står bredvid varandra.',
  nameAbove: '{count:rad|rader} utan namn hör till personen ovanför, vars datum fortsätter där.',
  startsOverEnds: 'Början på ett pass står över dess slut.',
  rowsRead: '{read} av {count:rad|rader} med klockslag har också namn och datum.',
  datesInRow: 'Rad {row} har {count:datum|datum}, från {from} till {to}.',
  weekdaysAgree: 'Veckodagen stämmer för {agree} av {count:datum|datum}.',
  namesInColumn: 'Kolumn {column} har {count:namn|namn}.',
  cellsRead: '{read} av {count:cell|celler} under dagarna har lästs som tider eller frånvaro.',
  weekStated: 'Vecka {week} {year} är hämtad från arket.',
  clockByHours: '”{text}” är läst som {times}: inget annat ligger inom öppettiderna.',
  moreInTheDay: 'det ligger mer på dagen än det andra',
  besideTimes: 'det står vid tider, som är lästa utan det',
  withTimesElsewhere: 'en annan cell har det tillsammans med {times}',
  legendUsed: 'Vad {codes} betyder är hämtat från förklaringen.',
  weekdaysSay: 'veckodagarna stämmer med {year} och inte med det år som står där',
  yearContradicts: 'Veckodagarna stämmer inte med året som står i bladet.',
  dateStated: 'Datumet {day} är hämtat från rubriken eller arkets namn.',
  whyWeek: 'Bladet har veckodagar, men varken rubriken eller bladets namn säger vilken vecka.',
  askWho: 'Vem är "{text}"? Det står bland initialerna, men är inte skrivet som de.',
  whyUnclearName: 'Det kan vara ett namn, ett skrivfel eller en anmärkning.',
  unclearName:
    'det är inte klart om "{text}" är en person. Skriv namnet eller initialerna som på andra ställen.',
  notNames: '"{text}" kan inte läsas som namn. Skriv vem som arbetar, med kommatecken emellan.',
  timesOfFunction: 'från när till när man arbetar under "{role}" står inte i bladet. Svara på frågan om det.',
  hoursInHeadings: '{count:rubrik säger|rubriker säger} från när till när.',
  functionsAre: 'Rubrikerna är {names}.',
  namesInCells: '{named} av {count:cell|celler} under dem har namn: {people} olika.',
  weekdaysIn: '{cells} har {count:veckodag|veckodagar} i ordning.',
  daysIn: '{cells} har {count:dag|dagar}, från {from} till {to}.',
  clockByOrder: 'Timmarna är skrivna med 12-timmarsklocka; morgon eller kväll följer av ordningen.',
  blocksOfHours: '{count:tid från-till står|tider från-till står} över namn.',
  marksInCells:
    '{marked} av {count:cell|celler} under timmarna har markeringar, i raderna för {people} personer.',
  hoursFromTo: '{count:kolumn|kolumner} med timmar, från {from} till {to}.',
  perhapsASum:
    'raden vid {name} är summan av raderna ovanför: kanske räknar den hur många som är på plats. Skriv x i den om det är en person, eller ”Summa” framför den.',
  notAMark:
    '"{text}" är ingen markering som jag känner. Skriv x för varje timme någon arbetar, eller töm cellen.',
  onePersonsDays: '{count:dag|dagar} från {from} till {to} har {times} tider och inga namn.',
  onePersonOnly: 'Bladet visar bara en person: om någon annan är där går inte att avgöra av det.',
  standsAbove: 'det står över dagarna',
  askWhose: 'Vems dagar visar bladet "{sheet}"?',
  whyWhose: 'Det står inget namn vid passen.',
  breakPlan:
    'Rubriken säger att det är en rastplan ("{title}"): den säger när man har rast, inte när man arbetar.',
  wishes: 'Rubriken säger "{title}": när man kan eller vill arbeta, inte när man gör det.',
  vehicleDuties: 'Rubrikerna handlar om fordon och turer ({names}): tjänster som ingen är satt på.',
  headCounts: '{count:cell|celler} har antal: hur många som behövs eller är planerade, inte vilka.',
  hoursOnly:
    '{count:cell|celler} har ett antal timmar, men inte från när till när: om någon är ensam går inte att se.',
  emptyTemplate: 'Dagarna finns, men det står inget i dem: en tom mall.',
  noNames: 'Det finns tider och dagar, men inga namn.',
  'layout-list': 'En lista: varje rad är ett pass',
  'layout-person-by-date': 'En tabell: personer nedåt, dagar åt sidan',
  'layout-date-by-person': 'En tabell: dagar nedåt, personer åt sidan',
  'layout-date-by-function': 'En tabell: dagar och funktioner, namn i cellerna',
  'layout-hour-axis': 'Timmar på en axel eller över block, med namn eller markeringar',
  'layout-personal-week': 'En persons egen kalender',
  'aside-heading': 'En rubrik, ett datum eller en veckodag.',
  'aside-total': 'En summa eller ett antal.',
  'aside-remark': 'En rad med anmärkningar.',
  'aside-opening': 'Öppettider.',
  'aside-legend': 'Förklarar en kod.',
  'aside-blank': 'Säger att inget är planerat.',
  'aside-no-shift': 'Ett namn utan pass eller en rubrik över namn.',
  'aside-unnamed': 'Inget klockslag, i en rad utan namn.',
  'aside-unused': 'I en kolumn eller rad som passen inte behöver.',
  'aside-outside': 'En titel, en anmärkning eller ett tal utanför schemat.',
  'aside-hidden': 'I en dold rad eller kolumn.',
  'aside-ignored': 'Utelämnat, som inställningarna säger.',
  'aside-no-roster': 'Bladet är inte läst som ett schema.',
};
