import type { RuleTexts } from '../rule-texts';

export const rules: RuleTexts = {
  'minor-alone': {
    title: 'Ung under 18 alene',
    summary:
      'I Danmark må ingen under 18 være alene i kiosk, bagerbutik, grillbar, servicestation og lignende om aftenen, om natten og weekendens eftermiddage.',
    alone: '{person} er under 18 og uden en voksen i {place}, {from} til {to} ({length}).',
    together: '{people} er under 18 og uden en voksen i {place}, {from} til {to} ({length}).',
    unsettled: '{people}: måske en under 18 uden en voksen i {place}, {from} til {to} ({length}). {question}',
    ruleListedKind:
      'Ingen under 18 må være alene i bagerbutikker, kiosker, grillbarer, videobutikker, netcafeer og servicestationer i åbningstiden: på hverdage fra {weekday} til {until}, på lørdage, søndage og helligdage fra {weekend} til {until}.',
    ruleIsolated:
      'Ingen under 18 må være alene i en butik uden almindelig færdsel omkring i åbningstiden: på hverdage fra {weekday} til {until}, på lørdage, søndage og helligdage fra {weekend} til {until}.',
    ruleMall:
      'Ingen under 18 må være alene i en butik i åbningstiden: på hverdage fra {weekday} til {until}, på lørdage, søndage og helligdage fra {weekend} til {until}; i et overvåget storcenter fra {guarded}.',
    age: '{person} er {age} år {day}.',
    ageAsStated: '{person} er {age} år, som der står i vagtplanen.',
    markedUnder18: '{person} er markeret som under 18.',
    ageNotKnown: 'Alderen på {person} er ikke kendt.',
    weekday: '{day} er en almindelig hverdag: forbuddet begynder kl. {from}.',
    weekend: '{day}: på lørdage og søndage begynder forbuddet kl. {from}.',
    holiday: '{day} er en helligdag ({holiday}): forbuddet begynder kl. {from}.',
    eve: '{day} regnes på denne arbejdsplads som helligdag: forbuddet begynder kl. {from}.',
    morning: '{day}: forbuddet varer til kl. {until}.',
    hoursNotKnown: 'Åbningstiden i {place} den dag er ikke kendt, så alt arbejde regnes som inden for den.',
    askKind: 'Hvad slags sted er {place}? Vælg det i tabellen Steder.',
    askIsolated: 'Ligger {place} isoleret, uden almindelig færdsel? Angiv det i tabellen Steder.',
    askGuarded:
      'Er der hyppigt vagtværn eller anden overvågning i storcentret omkring {place} på det tidspunkt? Angiv det i tabellen Steder.',
    fixPlace: 'Udfyld rækken for {place} i tabellen Steder.',
    fixStay: 'Lad {person} blive til kl. {at}.',
    fixMove: 'Lad {person} være i salgslokalet fra {from} til {to}.',
    fixBreak: 'Lad en på 18 eller derover være der, mens {person} holder pause.',
    fixAdult: 'Sæt en på 18 eller derover på vagt i {place} fra {from} til {to}.',
    fixLeave: 'Lad {people} gå kl. {at}.',
    fixCome: 'Lad {people} møde kl. {at}.',
    fixGive: 'Giv timerne for {people} til en på 18 eller derover.',
  },
};
