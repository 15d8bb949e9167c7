import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-hours-of-day': {
    title: 'Minderåriga: tider på dygnet',
    summary:
      'Den som har skolplikt får inte arbeta från kl. 20 till 6; för andra under 18 beror kvällen på land och bransch.',
    forbidden:
      '{person} arbetar hos {place} på en tid som inte är tillåten under 18: {from} till {to} ({length}).',
    unlessExempt:
      '{person} arbetar hos {place} på en tid som under 18 bara är tillåten som undantag: {from} till {to} ({length}).',
    unsettled:
      '{person} arbetar kanske på en tid som inte är tillåten under 18, {count:gång|gånger}, först hos {place}, {from} till {to} ({length}). {question}',
    ruleChildren: 'Barn, och den som har skolplikt, får bara arbeta från {from} till {until}.',
    ruleDk:
      'I Danmark får man under 18 bara arbeta från kl. 6 till 20. För unga som är klara med skolplikten finns undantag: till kl. 22 på kontor, i butiker och på bensinstationer, till kl. 24 på hotell, restauranger, grillbarer, teatrar och biografer, från kl. 4 i bagerier.',
    ruleNo:
      'I Norge ska unga under 18 som inte har skolplikt vara lediga från kl. 23 till 6, och arbete från kl. 21 till 23 är bara tillåtet där arbetets art eller ett särskilt, tidsbegränsat behov gör det nödvändigt.',
    exceptNo:
      'Undantag: lärlingar på hotell och restauranger, lätt bevakning, viss städning och två skift utanför industrin till kl. 24; försäljning av tidningar från kl. 4.',
    ruleSe:
      'En ungdom ska vara ledig från kl. 22 till 6 eller från kl. 23 till 7 och arbetar aldrig från kl. 0 till 5; vissa branscher får till kl. 24.',
    within: 'Hos {place} betyder det från {from} till {until}.',
    openKind:
      'Hotell, teatrar, biografer, stall och tidningsbud har andra tider; {place} kan vara något av dem.',
    fixWithin: 'Låt {person} bara arbeta mellan {from} och {until}.',
    fixAdult: 'Ge de timmarna till någon som har fyllt 18.',
  },
  'young-day-hours': {
    title: 'Minderåriga: timmar per dag',
    summary:
      'Ingen under 18 får arbeta mer än 8 timmar per dag; den som har skolplikt högst 2 timmar på en skoldag och 7 eller 8 på andra dagar.',
    tooLong: '{person} arbetar {worked} {day}; högst {most} är tillåtet.',
    unsettled:
      '{person} arbetar kanske för länge {count:dag|dagar}, första gången {worked} {day}. {question}',
  },
  'young-week-hours': {
    title: 'Minderåriga: timmar per vecka',
    summary:
      'Ingen under 18 får arbeta mer än 40 timmar per vecka; den som har skolplikt högst 12 timmar under en skolvecka och 35 eller 40 under en annan.',
    tooLong: '{person} arbetar {worked} under veckan med {day}; högst {most} är tillåtet.',
    unsettled:
      '{person} arbetar kanske för länge under {count:vecka|veckor}, första gången {worked} under veckan med {day}. {question}',
  },
  'young-daily-rest': {
    title: 'Minderåriga: dygnsvila',
    summary: 'Den som är under 18 ska ha 12 timmars vila i följd under varje dygn, och barn 14.',
    short:
      '{person} har högst {rest} vila i följd under de 24 timmarna före {at} ({place}); det ska vara minst {due}.',
    unsettled:
      '{person} har kanske för lite vila, {count:gång|gånger}, först {rest} i följd under de 24 timmarna före {at} ({place}). {question}',
    rule: 'Räknat bakåt från varje tidpunkt i arbete ska det finnas {due} vila i följd under de föregående 24 timmarna.',
    begun: 'Den senaste så långa vilan slutade {at}; timmar efter {until} ligger för långt från den.',
    clockChange: 'Klockan ställs om under de 24 timmarna; de timmar som verkligen går räknas.',
    fixLater: 'Låt {person} börja kl. {at}.',
    fixLeave: 'Låt {person} gå kl. {at}.',
    fixOther: 'Ge de timmarna till någon som är utvilad.',
  },
  'young-weekly-rest': {
    title: 'Minderåriga: veckovila',
    summary: 'Den som är under 18 ska ha två dagar ledigt under varje sjudagarsperiod, i regel i följd.',
    noRest:
      '{person} har inte {due} ledigt i följd under veckan med {day}; den längsta ledigheten är {rest} i följd.',
    fewDays:
      '{person} har {count:hel ledig dag|hela lediga dagar} under veckan med {day}; det ska vara {least}.',
    rolling:
      '{person} arbetar från {from} till {to} utan {due} ledigt i följd: varje vecka har det, men mer än {most} ligger emellan.',
    unsettled:
      '{person} har kanske för lite veckovila under {count:vecka|veckor}, först under veckan med {day}. {question}',
    ruleDk: 'I Danmark ska det inom varje period om 7 dygn finnas två lediga dygn i följd.',
    ruleDkApart:
      'I Danmark, under 18 och utan skolplikt: två lediga dygn i veckan, som får ligga var för sig om de inte kan läggas i följd.',
    ruleNo: 'I Norge ska den som är under 18 ha 48 timmar ledigt i följd inom sju dagar.',
    ruleSe:
      'Minderåriga ska ha en veckovila om minst två dagar under varje sjudagarsperiod, aldrig mindre än 36 timmar i följd.',
    sunday: 'Om möjligt ingår en söndag.',
    both: 'Det är för lite hur man än räknar: från måndag till söndag, och från den ena sådana vilan till nästa, där det får ligga högst {most} emellan.',
    swedishDays:
      'Det finns 36 timmar i följd, men inte två hela dagar: om det räcker beror på jobbets egna skäl.',
    fixFree: 'Ge några av timmarna till någon annan, så att {due} i följd är lediga.',
    fixDays: 'Ge några av timmarna till någon annan, så att {least} dygn är lediga.',
  },
  'young-breaks': {
    title: 'Minderåriga: raster',
    summary: 'Den som är under 18 och arbetar mer än 4½ timme ska ha en rast på 30 minuter.',
    noBreak: '{person} arbetar {worked} hos {place} utan en rast på {length}, {from} till {to}.',
    notWritten:
      'Ingen rast på {length} är skriven för {people} hos {place}: {count:gång|gånger} mer än {after} arbete, första gången {day}.',
    unplaced:
      '{person}: kanske för länge i arbete utan en rast på {length}, {count:gång|gånger}, första gången hos {place} {from} till {to} ({worked}). {question}',
    split: '{person} arbetar {worked} {day} med {gap} emellan; en så lång dag ska vara sammanhängande.',
    ruleDay:
      'Under 18 ska den som arbetar mer än {after} per dag ha en rast på minst {length}, om möjligt sammanhängande; den är inte arbetstid.',
    ruleRow: 'Minderåriga ska ha en sammanhängande rast på minst {length} senast efter {after} arbete.',
    ruleBlock: 'I Danmark ska en daglig arbetstid på 8 timmar vara sammanhängande, bortsett från raster.',
    lengthOnly:
      'En rast som bara har en längd uppfyller den här regeln när längden räcker, när på dagen den än är.',
    lengthOnlyRow:
      'En rast som bara har en längd uppfyller säkert den här regeln bara när arbetet vid sidan av den varar högst {after}; annars måste det vara känt när rasten är och att den är i ett stycke.',
    written: 'Raster är skrivna i det här schemat, så att ingen står här räknas som ingen.',
    nowhere: 'Inga raster är skrivna i det här schemat, så det visar inte om det finns raster.',
    shortBreaks: 'De raster som är skrivna är tillsammans {total}.',
    fixBreak: 'Ge {person} en rast på {length} mellan {from} och {to}.',
    fixWrite: 'Skriv rasterna med klockslag, till exempel 12:00–12:30.',
    fixTogether: 'Lägg timmarna för {person} i ett block {day}.',
  },
  'minimum-age': {
    title: 'Minimiålder',
    summary:
      'Ingen under 13 får arbeta för en arbetsgivare, och den som är 13 eller 14 får bara ha lätt arbete; i Norge och Sverige även senare, under skolplikten.',
    tooYoung:
      '{person} är under {least} år och arbetar hos {place}, {count:gång|gånger}, första gången {day}.',
    lightWork:
      '{person} får bara ha lätt arbete och arbetar hos {place}, {count:gång|gånger}, första gången {day}. {heavy}',
    kindUnknown:
      '{person} får bara ha lätt arbete och arbetar hos {place}, {count:gång|gånger}, första gången {day}. {question}',
    unsettled:
      '{person} får kanske bara ha lätt arbete och arbetar hos {place}, {count:gång|gånger}, första gången {day}. {question}',
    howOld:
      '{person} är markerad som under 18 och arbetar hos {place}, {count:gång|gånger}, första gången {day}: kanske under {least} år, eller så ung att bara lätt arbete är tillåtet. {question}',
    agesUnknown:
      'Åldern på {count:person|personer} hos {place} är inte känd ({people}), så reglerna om minderårigas arbetstid, vila och sällskap är inte kontrollerade. {question}',
    ruleDk:
      'I Danmark får ingen under 13 år arbeta för en arbetsgivare; undantaget är kulturellt arbete med tillstånd och visst arbete i familjen.',
    ruleNo:
      'I Norge får ingen under 15 år eller i skolpliktig ålder arbeta, utom lätt arbete från 13 år, kulturellt arbete och arbete som del av skolan från 14 år.',
    ruleSe:
      'Barn under 13 år (yngre barn) får inte arbeta för en arbetsgivare, utom mycket lätt arbete i familjens verksamhet eller med tillstånd.',
    ruleLight:
      'Från {least} till 15 år är bara lätt arbete tillåtet: enkelt och överskådligt, utan konflikter med kunder.',
    ruleLightNo:
      'I Norge är bara lätt arbete tillåtet under 15 år och så länge man är i skolpliktig ålder: enkelt och överskådligt, utan konflikter med kunder.',
    ruleLightSe:
      'Till dess att grundskolan är avslutad och kalenderåret för 16-årsdagen börjar är bara lätt arbete tillåtet: enkelt och överskådligt, utan konflikter med kunder.',
    alcohol: 'Här serveras alkohol: att servera är inte lätt arbete.',
    ageLimit: 'Här säljs varor med åldersgräns: att kontrollera legitimation är inte lätt arbete.',
    violence: 'Här finns risk för våld.',
    kind: 'På en sådan plats kan det finnas arbete som inte är lätt.',
    parents:
      'Föräldrarna ska få veta om arbetet, dess risker och arbetstiden när man anställer någon under 15 år eller med skolplikt.',
    municipality: 'Kommunen ska få veta när någon under 18 år har arbetat heltid i 3 månader.',
    askAges:
      'Hur gamla är de som arbetar hos {place}? Skriv födelsedatumen, eller att de har fyllt 18, i personallistan.',
    fixAges: 'Skriv födelsedatumen, eller att de har fyllt 18, i personallistan.',
    fixGive: 'Ge arbetet till någon som är äldre.',
    fixLight: 'Se till att {person} bara har lätt arbete och en vuxen i närheten.',
  },
  'young-supervision': {
    title: 'Minderåriga: tillsyn',
    summary:
      'Någon som har fyllt 18 bör vara med en minderårig under minst halva varje pass (Danmark); timmar då den minderåriga inte alls får vara ensam står som det.',
    wholeShift:
      '{person} är under 18 och arbetar ett helt pass hos {place} utan någon som har fyllt 18, {from} till {to} ({length}){more}.',
    unsupervised:
      '{person} är under 18 och arbetar hos {place} utan någon som har fyllt 18 under {length} av ett pass på {worked}, {from} till {to}{more}.',
    unsettled:
      '{person} arbetar kanske för mycket hos {place} utan någon som har fyllt 18, {from} till {to} ({length}){more}. {question}',
    rule: 'I Danmark ska minderåriga arbeta under effektiv tillsyn av någon som har fyllt 18 och kan arbetet: från att stå bredvid till att titta till då och då, beroende på uppgiften.',
    share: 'Regeln säger inte hur stor del av tiden; {share} % är en inställning i den här kontrollen.',
    without: 'Utan någon som har fyllt 18: {from} till {to}.',
    banned: 'Timmar då ingen under 18 får vara ensam här har en egen rad; de räknas som om en vuxen var där.',
    fixAdult: 'Sätt någon som har fyllt 18 och kan arbetet på pass hos {place}, {from} till {to}.',
    fixName: 'Kom överens om vem som har fyllt 18 och ser till {person} under de timmarna, och hur ofta.',
  },
  'swedish-minor-alone': {
    title: 'Minderåriga ensamma (Sverige)',
    summary:
      'Barn får inte arbeta ensamma, och ungdomar inte där det finns risk för skada, våld eller stark psykisk påfrestning.',
    childAlone: '{person} är barn och ensam hos {place}, {from} till {to} ({length}).',
    youthAlone:
      '{person} är under 18 och ensam hos {place}, där det finns en risk, {from} till {to} ({length}).',
    riskUnknown:
      '{people} är under 18 och ensamma hos {place}, {count:gång|gånger}, först {from} till {to} ({length}); det är inte känt om det finns risk för skada, våld eller stark psykisk påfrestning.',
    unsettled:
      '{person}: kanske ensamarbete som inte är tillåtet under 18 hos {place}, {from} till {to} ({length}){more}. {question}',
    ruleChild: 'Barn får inte sysselsättas i ensamarbete.',
    ruleYouth:
      'Minderåriga får inte sysselsättas i ensamarbete med risk för skada, eller där det är en stark psykisk påfrestning.',
    injuryRisk: 'Enligt tabellen Platser finns det risk för skada hos {place}.',
    mentalStrain: 'Enligt tabellen Platser är det en stark psykisk påfrestning att vara ensam hos {place}.',
    violenceRisk: 'Enligt tabellen Platser finns det risk för våld hos {place}.',
    fixSecond: 'Schemalägg en till hos {place}, {from} till {to}.',
    fixAdult: 'Ge de timmarna till någon som har fyllt 18.',
    fixPlace:
      'Ange i tabellen Platser om {place} har risk för skada, för våld eller stark psykisk påfrestning.',
  },
  'young-violence-risk': {
    title: 'Minderåriga och våld',
    summary:
      'Där det finns risk för våld får ingen under 18 arbeta utan en erfaren vuxen, oavsett tid (Danmark).',
    noAdult:
      '{person} är under 18 och utan en vuxen hos {place}, där det finns risk för våld, {from} till {to} ({length}).',
    newAdults:
      '{person} är under 18 och bara tillsammans med vuxna som är nya hos {place}, där det finns risk för våld, {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske en minderårig utan en erfaren vuxen där det finns risk för våld, {count:gång|gånger}, först hos {place}, {from} till {to} ({length}). {question}',
    rule: 'I Danmark får arbete med risk för våld, trakasserier eller hot under 18 bara utföras tillsammans med någon som har fyllt 18 och har erfarenhet av det, oavsett tid.',
    flagged: 'Enligt tabellen Platser finns det risk för våld hos {place}.',
    red: 'Arbetsplatsens egen bedömning säger röd för {place} vid den tiden.',
    since: '{adult} har varit anställd i {count:dag|dagar}.',
    sinceUnknown: 'Det är inte känt hur länge {adult} har varit anställd.',
    experience:
      'Den som har varit anställd i {count:dag|dagar} räknas som erfaren; det är en inställning i den här kontrollen.',
    askEmployed: 'Sedan när är {adult} anställd? Skriv det i personallistan.',
    fixEmployed: 'Skriv i personallistan sedan när {adult} är anställd.',
    fixAdult: 'Schemalägg någon som har fyllt 18 och har erfarenhet hos {place}, {from} till {to}.',
    fixGive: 'Ge de timmarna till någon som har fyllt 18.',
  },
  'norwegian-minor-alone': {
    title: 'Minderåriga ensamma (Norge)',
    summary:
      'Där någon under 18 är ensam sent, till stängning eller länge bör det finnas en särskild riskbedömning för unga (Norge).',
    notAssessed:
      '{people} är under 18 och utan en vuxen sent eller till stängning hos {place}, {count:gång|gånger}, först {from} till {to} ({length}); ingen giltig riskbedömning för unga är noterad.',
    aloneForLong:
      '{people} är under 18 och ensam hos {place}, {count:gång|gånger}, först {from} till {to} ({length}); ingen giltig riskbedömning för unga är noterad.',
    unsettled:
      '{people}: kanske under 18 och utan en vuxen sent eller till stängning hos {place}, {count:gång|gånger}, först {from} till {to} ({length}). {question}',
    rule: 'Ingen under 18 får utföra arbete som kan skada säkerhet, hälsa, utveckling eller skolgång.',
    noBan: 'I Norge förbjuder ingen regel i sig att någon under 18 är ensam.',
    advice:
      'Arbeidstilsynet varnar för unga som är ensamma till stängning: arbetsgivaren ska göra en särskild riskbedömning för dem och följa upp den, till exempel med vuxna på jobbet.',
    late: 'Från kl. {from} räknas här som sent; det är en inställning i den här kontrollen.',
    long: 'På andra tider räknas det här att vara ensam i {limit} eller mer; det är en inställning i den här kontrollen.',
    fixAssess: 'Gör en riskbedömning för unga hos {place} och skriv den i tabellen Åtgärder.',
    fixAdult: 'Schemalägg någon som har fyllt 18 hos {place}, {from} till {to}.',
  },
  'age-restricted-sales': {
    title: 'Minderåriga och åldersgränser',
    summary:
      'Där varor med åldersgräns säljs bör någon som har fyllt 18 vara på jobbet (Norge; i Sverige för barn).',
    noSeller:
      '{person} är under 18 och utan en vuxen hos {place}, där varor med åldersgräns säljs, {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske ingen hos {place} som får sälja varor med åldersgräns, {count:gång|gånger}, först {from} till {to} ({length}). {question}',
    ruleNo: 'I Norge finns det gränser för vad någon under 18 får sälja av tobak och alkohol.',
    ruleSe: 'Barn får inte sälja varor med åldersgräns.',
    sells: 'Enligt tabellen Platser säljs varor med åldersgräns hos {place}.',
    notShown: 'Om några av dem säljs under de timmarna visar schemat inte.',
    fixAdult: 'Schemalägg någon som har fyllt 18 hos {place}, {from} till {to}.',
    fixClose: 'Sälj inte varor med åldersgräns under de timmarna.',
  },
  'cash-transport': {
    title: 'Minderåriga och pengar',
    summary: 'Ingen under 18 bör transportera pengar (Danmark och Sverige).',
    transport: '{person} är under 18 och satt på en penningtransport hos {place}, {from} till {to}.',
    ruleDk: 'I Danmark får ingen under 18 delta i egentliga penningtransporter.',
    ruleSe: 'Ingen minderårig får transportera pengar utanför arbetsplatsen.',
    written: 'I schemat står: {written}.',
    fixGive: 'Ge uppgiften till någon som har fyllt 18.',
  },
};
