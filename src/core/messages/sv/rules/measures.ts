import type { measureRules } from '../../../rules/measures';
import type { TextsOf } from '../../rule-texts';

export const measures: TextsOf<typeof measureRules> = {
  'missing-measures': {
    title: 'Åtgärder som saknas',
    summary:
      'Där någon är ensam bör det som gör det tryggare vara noterat och giltigt: bedömning, planer, telefon, larm, kontakt.',
    nothing:
      'Inga åtgärder är noterade för {place}, där någon är ensam {count:gång|gånger}, den första {from} till {to} ({person}).',
    lacking:
      'Ensam hos {place} – {what}{rest}. Det har betydelse {count:gång|gånger}, första gången {from} till {to} ({person}).',
    lackingYellow:
      'Ensam hos {place} medan risken är gul eller röd – {what}{rest}. Det har betydelse {count:gång|gånger}, första gången {from} till {to} ({person}).',
    lackingRed:
      'Ensam hos {place} medan risken är röd – {what}{rest}. Det har betydelse {count:gång|gånger}, första gången {from} till {to} ({person}).',
    lackingNight:
      'Ensam hos {place} på natten – {what}{rest}. Det har betydelse {count:gång|gånger}, första gången {from} till {to} ({person}).',
    missing: 'inte noterat: {measure}{more}',
    expired: 'gällde bara till {day}: {measure}',
    undated: 'utan datum: {measure}{more}',
    then: '; {next}{more}',
    item: '{measure}: {count:gång|gånger}, första gången {from} till {to}. {reason}',
    checkInNobody: 'Ingen är nämnd som håller kontakt med den som är ensam hos {place}.',
    checkInAway:
      '{responsible} ska hålla kontakt med den som är ensam hos {place}, men är varken på jobbet eller i bakjour {count:gång|gånger}, den första {from} till {to} ({person}).',
    checkInRare: 'Den som är ensam hos {place} kontaktas bara med {every} mellanrum; {limit} är det längsta.',
    fewAlarms:
      '{place} har {count:larm|larm} noterade, men {people:person är|personer är} ensamma samtidigt {from}.',
    slowHelp: 'Snabb hjälp hos {place} tar {minutes}; mer än {limit} är för länge för att räkna med.',
    noTable: 'Arbetsboken har ingen tabell över åtgärder, så inget är känt om dem.',
    noTraining: 'Det finns inte heller någon tabell över utbildning: vem som har lärt sig vad är inte känt.',
    listed: 'Det behövs här: {measure}.',
    alone: 'Det behövs var som helst där någon är ensam.',
    atLevel: 'Det behövs där risken är gul eller röd.',
    forLong: 'Det behövs när någon är ensam i {limit} eller mer.',
    atNight: 'Det behövs när någon är ensam på natten.',
    forMinors: 'Det behövs eftersom någon under 18 är ensam här.',
    afterIncident: 'Det behövs efter rån, våld eller hot.',
    forKind: 'Det behövs på den sortens plats.',
    forFlag: 'Det behövs på grund av det som tabellen Platser säger om {place}.',
    withAlarm: 'Det behövs där det finns ett larm.',
    manyPeople: 'Det behövs på arbetsplatser med {limit:person|personer} eller fler.',
    validity: '{measure}. Det gäller i {count:månad|månader} om det inte står till när.',
    asked:
      'Den som är ensam i {limit} eller mer ska kontaktas då och då av någon som är på jobbet eller i bakjour.',
    alarmEach: 'Varje person som är ensam bör ha ett larm där det finns larm.',
    response: 'Hänsyn måste tas till hur lång tid hjälpen tar.',
    fixPrepare: 'Få tabellen Åtgärder gjord med knappen ”Personal och platser”, och skriv i den vad ni har.',
    fixDo: 'Se till det, och notera det med datum i tabellen Åtgärder.',
    fixRenew: 'Gör eller prova det på nytt, och skriv det nya datumet i tabellen Åtgärder.',
    fixDate: 'Skriv i tabellen Åtgärder när det gjordes.',
    fixCheckIn: 'Låt någon hålla kontakt som är på jobbet eller i bakjour då, med högst {limit} mellanrum.',
    fixAlarms:
      'Se till att det finns så många larm som personer är ensamma samtidigt, eller låt färre vara ensamma.',
  },
  'missing-training': {
    title: 'Utbildning som saknas',
    summary:
      'Den som är ensam bör ha lärt sig det som behövs, inte för länge sedan och på ett språk som personen talar.',
    missing:
      '{person} är ensam hos {place}, {from} till {to}, men utbildning är inte noterad i {count:ämne|ämnen}: {topic}{more}.',
    foreign:
      '{person} är ensam hos {place}, {from} till {to}, men är utbildad på {language}, som inte är bland {languages}.',
    notOnRecord: '{topic}: inte noterat.',
    notBefore: '{topic}: gällde bara till {day}.',
    young: 'Som 18- och 19-åring bör ingen vara ensam utan utbildning.',
    tour: 'Visningen hör till före det första passet ensam på platsen.',
    languages: 'Beskrivningar ska kunna förstås av alla anställda; ritningar och översättningar hjälper.',
    fixTrain: 'Utbilda {person}, och notera det med datum i tabellen Utbildning.',
    fixLanguage: 'Upprepa det på ett språk som {person} förstår, eller med ritningar.',
    fixOther: 'Låt {person} arbeta tillsammans med någon till dess.',
  },
  'incident-follow-up': {
    title: 'Efter en händelse',
    summary:
      'Den som råkat ut för våld, hot eller en olycka bör följas upp inom en vecka, och det bör övervägas om någon ska vara ensam där.',
    notFollowed:
      'Ingen uppföljning är noterad av det som hände hos {place} {day} ({incident}); den skulle vara gjord {due}.',
    late: 'Det som hände hos {place} {day} ({incident}) följdes upp först {done}; det skulle vara gjort {due}.',
    wasAlone: '{person} var ensam när det hände hos {place} {day} ({incident}).',
    aloneAfter:
      'Någon är ensam hos {place} {count:gång|gånger} inom {limit:dag|dagar} efter det som hände där ({incident}, {day}), den första {from} till {to} ({person}).',
    few: 'Få av dem som utsätts för våld eller hot säger att arbetsgivaren följde upp det.',
    examine: 'När en händelse utreds, fråga om ensamarbete har gjort den värre.',
    uneasy: 'När något har hänt kan det vara svårt att vara ensam där; överväg om någon ska vara det.',
    aloneThen: 'Enligt schemat var {person} ensam vid den tiden.',
    notAloneThen: 'Enligt schemat var {person} inte ensam vid den tiden.',
    perhapsAlone: 'Enligt schemat var {person} kanske ensam vid den tiden.',
    notKnown: 'Om någon var ensam vid den tiden framgår inte av det här schemat.',
    fixFollow: 'Prata med dem som var där, och skriv datumet för uppföljningen i tabellen Händelser.',
    fixSecond: 'Låt två arbeta tillsammans hos {place} en tid, eller prata med den som är ensam där.',
    fixExamine: 'Notera om ensamarbete har gjort det värre, och vad som görs åt det.',
  },
};
