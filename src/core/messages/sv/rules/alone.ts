import type { aloneRules } from '../../../rules/alone';
import type { TextsOf } from '../../rule-texts';

export const alone: TextsOf<typeof aloneRules> = {
  'minor-alone': {
    title: 'Minderåriga ensamma',
    summary:
      'I Danmark får ingen under 18 vara ensam i kiosk, bageri, grillbar, bensinstation och liknande på kvällen, på natten och på helgens eftermiddagar.',
    alone: '{person} är under 18 och utan en vuxen hos {place}, {from} till {to} ({length}).',
    together: '{people} är under 18 och utan en vuxen hos {place}, {from} till {to} ({length}).',
    inTurn:
      '{people} är under 18 och, den ena efter den andra, utan en vuxen hos {place}, {from} till {to} ({length}).',
    unsettled:
      '{people}: kanske en minderårig utan en vuxen hos {place}, {from} till {to} ({length}){more}. {question}',
    duringBreak:
      '{people}: kanske en minderårig utan en vuxen hos {place} under rasten för {adult} ({off}), som kan vara när som helst från {from} till {to}{more}. {question}',
    ruleListedKind:
      'Ingen under 18 får vara ensam i kiosk, bageri, grillbar, bensinstation, videobutik, internetkafé och liknande under öppettiden: på vardagar från {weekday} till {until}, på lördagar, söndagar och helgdagar från {weekend} till {until}.',
    ruleIsolated:
      'Ingen under 18 får vara ensam i en butik utan allmän rörelse omkring under öppettiden: på vardagar från {weekday} till {until}, på lördagar, söndagar och helgdagar från {weekend} till {until}.',
    ruleMall:
      'Det finns ett undantag: under köpcentrumets (storcenter) ordinarie öppettid börjar förbudet först kl. {guarded} där väktare ofta går förbi, eller annan bevakning ger snabb hjälp.',
    ruleMallShop:
      '{place} är en butik i ett köpcentrum (storcenter). Det är den danska bekendtgørelsens undantag för köpcentrum som tillämpas här, och butiken räknas som omfattad om inte slaget ändras till ”annan butik”: på vardagar från {weekday} till {until}, på lördagar, söndagar och helgdagar från {weekend} till {until}.',
    age: '{person} är {age} år {day}.',
    ageAsStated: '{person} är {age} år, som det står i schemat.',
    markedUnder18: '{person} är markerad som under 18.',
    ageNotKnown: 'Åldern på {person} är inte känd.',
    weekday: '{day} är en vanlig vardag: förbudet börjar kl. {from}.',
    weekend: '{day}: på lördagar och söndagar börjar förbudet kl. {from}.',
    holiday: '{day} är en dansk helgdag ({holiday}): förbudet börjar kl. {from}.',
    eve: '{day} räknas som helgdag på den här arbetsplatsen: förbudet börjar kl. {from}.',
    morning: '{day}: förbudet varar till kl. {until}.',
    hoursNotKnown: 'Öppettiden hos {place} den dagen är inte känd, så allt arbete räknas som inom den.',
    eveningNotKnown:
      'Öppettiden hos {place} kvällen före {day} är inte känd, så timmarna till kl. {until} räknas som inom den.',
    askKind: 'Vilket slags plats är {place}? Välj det i tabellen Platser.',
    askIsolated: 'Ligger {place} isolerat, utan allmän rörelse omkring? Ange det i tabellen Platser.',
    askGuarded:
      'Ligger {place} i ett köpcentrum (storcenter: flera butiker under ett tak med gemensamt namn, ca 8 000 m² eller mer; inte verifierat) där väktare ofta går förbi vid den tiden, eller annan bevakning ger snabb hjälp? Ange det i tabellen Platser.',
    askConfirm: 'Är passet för {person} {day} bekräftat? Då skulle {person} vara ensam.',
    fixPlace: 'Fyll i raden för {place} i tabellen Platser.',
    fixGuarded: 'Ligger {place} i ett bevakat köpcentrum (storcenter), ange det i tabellen Platser.',
    fixConfirm: 'Få passet för {person} bekräftat.',
    fixStay: 'Låt {person} stanna till kl. {at}.',
    fixMove: 'Låt {person} vara i butikslokalen från {from} till {to}.',
    fixBreak: 'Låt någon som fyllt 18 vara där medan {person} har rast.',
    fixAdult: 'Schemalägg någon som fyllt 18 hos {place} från {from} till {to}.',
    fixLeave: 'Låt {people} gå kl. {at}.',
    fixCome: 'Låt {people} komma kl. {at}.',
    fixGive: 'Ge timmarna för {people} till någon som fyllt 18.',
  },
  'night-alone': {
    title: 'Ensam på natten',
    summary: 'Ingen bör vara ensam på jobbet på natten; kontor är undantagna.',
    aloneAtNight: '{person} är ensam hos {place} på natten, {from} till {to} ({length}).',
    unsettled: '{person}: kanske ensam hos {place} på natten, {from} till {to} ({length}). {question}',
    rule: 'På natten, här räknad från {from} till {until}, kan det vara svårt att tillkalla hjälp; undvik helst att någon är ensam, eller gör det tryggt.',
    windowLaw: 'Enligt lagen är arbete från {from} till {until} nattarbete.',
    windowOwn: 'När natten börjar och slutar är en inställning i den här kontrollen, inte en lagregel.',
    dutyDk:
      'Kan det medföra en särskild fara att vara ensam ska arbetet ordnas så att faran åtgärdas; kan den inte det får man inte arbeta ensam.',
    dutyNo: 'Arbetsgivaren ska bedöma om ensamarbete ger en särskild risk och vidta de åtgärder som behövs.',
    dutySe:
      'Arbetsgivaren ska beakta den särskilda risk för ohälsa och olycksfall som ensamarbete kan medföra.',
    twoAtNight:
      'Ett exempel från Norge: i hemtjänsten krävde tillsynen högre bemanning, så att det var minst två tillsammans på natten.',
    contact: 'Arbetet ska ge möjlighet till kontakt med andra.',
    longer: 'Sammanlagt är {person} ensam från {from} till {to} ({length}).',
    mayNotWorkAlone: 'Enligt personallistan får {person} inte arbeta ensam.',
    fixDay: 'Flytta arbetet till timmar då andra är där.',
  },
  'missing-backup': {
    title: 'Ingen bakjour',
    summary:
      'Den som är ensam på natten, länge, eller där arbetsplatsen kräver det bör ha en bakjour som kan tillkallas.',
    noBackup: '{person} är ensam hos {place} utan bakjour, {from} till {to} ({length}).',
    unsettled: '{person}: kanske ensam hos {place} utan bakjour, {from} till {to} ({length}). {question}',
    ruleNight: 'Den som är ensam på natten bör ha en bakjour som kan komma.',
    ruleLong: 'Den som är ensam i mer än {limit} bör ha en bakjour som kan komma.',
    adviceDk:
      'Rådet där det finns risk för våld: minst en kollega på jobbet som snabbt kan tillkallas om en situation trappas upp.',
    adviceFafo: 'Ett exempel från Norge: en bakjour som kan rycka in med kort varsel.',
    adviceNtnu:
      'En riktlinje för laboratorier, verkstäder och fältarbete: ensamarbete bara där den hjälp som behövs finns till hands.',
    adviceSe:
      'Där det finns risk för skada ska ensamarbete ordnas så att man snabbt får hjälp i en nödsituation.',
    rulePlace: 'Enligt tabellen Platser ska den som är ensam hos {place} ha en bakjour.',
    alone: '{person} är ensam från {from} till {to} ({length}).',
    nobodyOnCall: 'Ingen har bakjour för {place} under den tiden.',
    onCallThen: '{backup} har bakjour, men bara från {from} till {to}.',
    onCallButAway: '{backup} har bakjour, men står som frånvarande från {from} till {to}.',
    onCallAtWork: '{backup} har bakjour, men arbetar hos {place} från {from} till {to}.',
    onCallMinor:
      '{backup} har bakjour från {from} till {to}, men är under 18: en minderårig räknas inte som bakjour.',
    fixExtend: 'Låt {backup} ha bakjour till kl. {at}.',
    fixBackup: 'Schemalägg en bakjour för {place} från {from} till {to}.',
    fixSecond: 'Schemalägg en till hos {place} från {from} till {to}.',
  },
};
