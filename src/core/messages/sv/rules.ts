import type { RuleTexts } from '../rule-texts';

export const rules: RuleTexts = {
  'minor-alone': {
    title: 'Minderårig ensam',
    summary:
      'I Danmark får ingen under 18 vara ensam i kiosk, bageri, grillbar, bensinstation och liknande på kvällen, på natten och på helgens eftermiddagar.',
    alone: '{person} är under 18 och utan en vuxen i {place}, {from} till {to} ({length}).',
    together: '{people} är under 18 och utan en vuxen i {place}, {from} till {to} ({length}).',
    unsettled:
      '{people}: kanske en minderårig utan en vuxen i {place}, {from} till {to} ({length}). {question}',
    ruleListedKind:
      'Ingen under 18 får vara ensam i kiosk, bageri, grillbar, bensinstation, videobutik eller internetkafé under öppettiden: på vardagar från {weekday} till {until}, på lördagar, söndagar och helgdagar från {weekend} till {until}.',
    ruleIsolated:
      'Ingen under 18 får vara ensam i en butik utan allmän rörelse omkring under öppettiden: på vardagar från {weekday} till {until}, på lördagar, söndagar och helgdagar från {weekend} till {until}.',
    ruleMall:
      'Ingen under 18 får vara ensam i en butik under öppettiden: på vardagar från {weekday} till {until}, på lördagar, söndagar och helgdagar från {weekend} till {until}; i ett bevakat köpcentrum från {guarded}.',
    age: '{person} är {age} år {day}.',
    ageAsStated: '{person} är {age} år, som det står i schemat.',
    markedUnder18: '{person} är markerad som under 18.',
    ageNotKnown: 'Åldern på {person} är inte känd.',
    weekday: '{day} är en vanlig vardag: förbudet börjar kl. {from}.',
    weekend: '{day}: på lördagar och söndagar börjar förbudet kl. {from}.',
    holiday: '{day} är en dansk helgdag ({holiday}): förbudet börjar kl. {from}.',
    eve: '{day} räknas som helgdag på den här arbetsplatsen: förbudet börjar kl. {from}.',
    morning: '{day}: förbudet varar till kl. {until}.',
    hoursNotKnown: 'Öppettiden i {place} den dagen är inte känd, så allt arbete räknas som inom den.',
    askKind: 'Vilket slags plats är {place}? Välj det i tabellen Platser.',
    askIsolated: 'Ligger {place} isolerat, utan allmän rörelse omkring? Ange det i tabellen Platser.',
    askGuarded:
      'Finns det täta väktarronder eller annan bevakning i köpcentrumet runt {place} vid den tiden? Ange det i tabellen Platser.',
    fixPlace: 'Fyll i raden för {place} i tabellen Platser.',
    fixStay: 'Låt {person} stanna till kl. {at}.',
    fixMove: 'Låt {person} vara i butikslokalen från {from} till {to}.',
    fixBreak: 'Låt någon som fyllt 18 vara där medan {person} har rast.',
    fixAdult: 'Schemalägg någon som fyllt 18 i {place} från {from} till {to}.',
    fixLeave: 'Låt {people} gå kl. {at}.',
    fixCome: 'Låt {people} komma kl. {at}.',
    fixGive: 'Ge timmarna för {people} till någon som fyllt 18.',
  },
  'night-alone': {
    title: 'Ensam på natten',
    summary: 'Ingen bör vara ensam på arbetet på natten; kontor är undantagna.',
    aloneAtNight: '{person} är ensam i {place} på natten, {from} till {to} ({length}).',
    unsettled: '{person}: kanske ensam i {place} på natten, {from} till {to} ({length}). {question}',
    rule: 'Ensamarbete på natten, från {from} till {until}, bör undvikas eller göras tryggt: det är svårt att tillkalla hjälp.',
    duty: 'Arbetsgivaren ska beakta den särskilda risken med att arbeta ensam.',
    contact: 'Arbetet ska ge möjlighet till kontakt med andra.',
    longer: 'Sammanlagt är {person} ensam från {from} till {to} ({length}).',
    mayNotWorkAlone: 'Enligt personallistan ska {person} inte arbeta ensam.',
    fixSecond: 'Schemalägg en till i {place} från {from} till {to}.',
    fixStay: 'Låt {person} stanna till kl. {at}.',
    fixDay: 'Flytta arbetet till timmar då andra är där.',
  },
  'missing-backup': {
    title: 'Ingen bakjour',
    summary:
      'Den som är ensam på natten, länge, eller där arbetsplatsen kräver det bör ha en bakjour som kan tillkallas.',
    noBackup: '{person} är ensam i {place} utan bakjour, {from} till {to} ({length}).',
    unsettled: '{person}: kanske ensam i {place} utan bakjour, {from} till {to} ({length}). {question}',
    ruleNight: 'Den som är ensam på natten bör ha en bakjour som kan komma.',
    ruleLong: 'Den som är ensam i mer än {limit} bör ha en bakjour som kan komma.',
    rulePlace: 'Enligt tabellen Platser ska den som är ensam i {place} ha en bakjour.',
    alone: '{person} är ensam från {from} till {to} ({length}).',
    nobodyOnCall: 'Ingen har bakjour för {place} under den tiden.',
    onCallThen: '{backup} har bakjour, men bara från {from} till {to}.',
    onCallButAway: '{backup} har bakjour, men står som frånvarande från {from} till {to}.',
    fixExtend: 'Låt {backup} ha bakjour till kl. {at}.',
    fixBackup: 'Schemalägg en bakjour för {place} från {from} till {to}.',
    fixSecond: 'Schemalägg en till i {place} från {from} till {to}.',
  },
};
