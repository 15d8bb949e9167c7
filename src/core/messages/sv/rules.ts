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
};
