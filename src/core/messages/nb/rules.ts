import type { RuleTexts } from '../rule-texts';

export const rules: RuleTexts = {
  'minor-alone': {
    title: 'Mindreårig alene',
    summary:
      'I Danmark kan ingen under 18 være alene i kiosk, bakeri, grillbar, bensinstasjon og lignende om kvelden, om natten og på ettermiddager i helgen.',
    alone: '{person} er under 18 og uten en voksen i {place}, {from} til {to} ({length}).',
    together: '{people} er under 18 og uten en voksen i {place}, {from} til {to} ({length}).',
    unsettled:
      '{people}: kanskje en mindreårig uten en voksen i {place}, {from} til {to} ({length}). {question}',
    ruleListedKind:
      'Ingen under 18 kan være alene i kiosk, bakeri, grillbar, bensinstasjon, videobutikk eller nettkafé i åpningstiden: på hverdager fra {weekday} til {until}, på lørdager, søndager og helligdager fra {weekend} til {until}.',
    ruleIsolated:
      'Ingen under 18 kan være alene i en butikk uten alminnelig ferdsel rundt i åpningstiden: på hverdager fra {weekday} til {until}, på lørdager, søndager og helligdager fra {weekend} til {until}.',
    ruleMall:
      'Ingen under 18 kan være alene i en butikk i åpningstiden: på hverdager fra {weekday} til {until}, på lørdager, søndager og helligdager fra {weekend} til {until}; i et overvåket storsenter fra {guarded}.',
    age: '{person} er {age} år {day}.',
    ageAsStated: '{person} er {age} år, som det står i vaktplanen.',
    markedUnder18: '{person} er merket som under 18.',
    ageNotKnown: 'Alderen til {person} er ikke kjent.',
    weekday: '{day} er en vanlig hverdag: forbudet begynner kl. {from}.',
    weekend: '{day}: på lørdager og søndager begynner forbudet kl. {from}.',
    holiday: '{day} er en helligdag ({holiday}): forbudet begynner kl. {from}.',
    eve: '{day} regnes som helligdag på denne arbeidsplassen: forbudet begynner kl. {from}.',
    morning: '{day}: forbudet varer til kl. {until}.',
    hoursNotKnown: 'Åpningstiden i {place} den dagen er ikke kjent, så alt arbeid regnes som innenfor den.',
    askKind: 'Hva slags sted er {place}? Velg det i tabellen Steder.',
    askIsolated: 'Ligger {place} isolert, uten alminnelig ferdsel? Oppgi det i tabellen Steder.',
    askGuarded:
      'Er det hyppig vakthold eller annen overvåking i storsenteret rundt {place} på den tiden? Oppgi det i tabellen Steder.',
    fixPlace: 'Fyll ut raden for {place} i tabellen Steder.',
    fixStay: 'La {person} bli til kl. {at}.',
    fixMove: 'La {person} være i salgslokalet fra {from} til {to}.',
    fixBreak: 'La en på 18 eller mer være der mens {person} har pause.',
    fixAdult: 'Sett en på 18 eller mer på vakt i {place} fra {from} til {to}.',
    fixLeave: 'La {people} gå kl. {at}.',
    fixCome: 'La {people} komme kl. {at}.',
    fixGive: 'Gi timene til {people} til en på 18 eller mer.',
  },
  'night-alone': {
    title: 'Alene om natten',
    summary: 'Ingen bør være alene på jobb om natten; kontorer er unntatt.',
    aloneAtNight: '{person} er alene i {place} om natten, {from} til {to} ({length}).',
    unsettled: '{person}: kanskje alene i {place} om natten, {from} til {to} ({length}). {question}',
    rule: 'Alenearbeid om natten, fra {from} til {until}, bør unngås eller gjøres trygt: det er vanskelig å tilkalle hjelp.',
    duty: 'Arbeidsgiveren skal vurdere den særlige risikoen ved alenearbeid.',
    contact: 'Arbeidet skal gi mulighet for kontakt og kommunikasjon med andre.',
    longer: 'I alt er {person} alene fra {from} til {to} ({length}).',
    mayNotWorkAlone: 'Ifølge personallisten skal {person} ikke arbeide alene.',
    fixSecond: 'Sett en til på vakt i {place} fra {from} til {to}.',
    fixStay: 'La {person} bli til kl. {at}.',
    fixDay: 'Flytt arbeidet til timer der andre er til stede.',
  },
  'missing-backup': {
    title: 'Ingen bakvakt',
    summary:
      'Den som er alene om natten, lenge, eller der arbeidsplassen krever det, bør ha en bakvakt som kan tilkalles.',
    noBackup: '{person} er alene i {place} uten bakvakt, {from} til {to} ({length}).',
    unsettled: '{person}: kanskje alene i {place} uten bakvakt, {from} til {to} ({length}). {question}',
    ruleNight: 'Den som er alene om natten, bør ha en bakvakt som kan komme.',
    ruleLong: 'Den som er alene i mer enn {limit}, bør ha en bakvakt som kan komme.',
    rulePlace: 'Ifølge tabellen Steder skal den som er alene i {place}, ha en bakvakt.',
    alone: '{person} er alene fra {from} til {to} ({length}).',
    nobodyOnCall: 'Ingen har bakvakt for {place} i dette tidsrommet.',
    onCallThen: '{backup} har bakvakt, men bare fra {from} til {to}.',
    onCallButAway: '{backup} har bakvakt, men står som fraværende fra {from} til {to}.',
    fixExtend: 'La {backup} ha bakvakt til kl. {at}.',
    fixBackup: 'Sett opp en bakvakt for {place} fra {from} til {to}.',
    fixSecond: 'Sett en til på vakt i {place} fra {from} til {to}.',
  },
};
