import type { Section } from '../catalogue';

export const company: Section<'company'> = {
  salesArea: 'salgslokalet',
  otherPremises: '{person} er på arbejde hos {place}, som er et andet sted.',
  separatedZone: '{person} er i {zone}, som er adskilt fra {own}.',
  otherFloor: '{person} er på en anden etage: den ene er i {zone}, den anden i {own}.',
  onBreak: '{person} holder pause uden for arbejdsstedet.',
  breakTimeUnknown:
    '{person} er der fra {from} til {to}, men holder en pause på {length}, og vagtplanen siger ikke hvornår.',
  onCall: '{person} har bagvagt: at kunne tilkaldes er ikke at være der.',
  leftBefore: 'Vagten for {person} sluttede kl. {at}.',
  comesLater: '{person} kommer kl. {at}: en, der ventes, er der ikke endnu.',
  absent: '{person} står som fraværende.',
  tentative: 'Vagten for {person} er ikke bekræftet.',
  under18: '{person} er også under 18: to unge tæller ikke som en voksen.',
  ageUnknown: '{person} er der, men alderen er ikke kendt.',
  zoneUnknown: '{person} er i {zone}; det vides ikke, om det er i umiddelbar nærhed af {own}.',
  twoPlacesAtOnce: 'Vagtplanen siger to ting om {person} på samme tid.',
  during: '{from}–{to}: {text}',
  nobody: 'Der står ingen andre på vagtplanen hos {place} den dag.',
  more: '{count:person mere|personer mere} på vagtplanen; ingen af dem vides at være selskab.',
  askAge: 'Er {person} fyldt 18? Skriv fødselsdatoen i medarbejderlisten.',
  askZone:
    'Er {zone} hos {place} i umiddelbar nærhed af salgslokalet, så man kan tale sammen uden telefon? Angiv det i tabellen Steder.',
  askBreak: 'Hvornår holder {person} pausen? Skriv den med klokkeslæt, for eksempel 12:00–12:30.',
  askWhere: 'Hvor er {person}? Vagtplanen siger to ting på samme tid.',
  askRooms:
    'Kan man i {zone} og i {own} hos {place} tale direkte sammen uden telefon? Skriv i så fald »samme rum« ved det ene i tabellen Steder.',
  aidAlarm:
    'Der er registreret en alarm hos {place}: den bringer hjælpen nærmere, men den, der har den, er stadig alene.',
  aidPhone:
    'Der er registreret en telefon hos {place}: den bringer hjælpen nærmere, men den, der har den, er stadig alene.',
  aidIntercom:
    'Der er registreret et samtaleanlæg hos {place}: det bringer hjælpen nærmere, men den, der har det, er stadig alene.',
  aidCamera:
    'Der er registreret et kamera hos {place}: det bringer hjælpen nærmere, men den, der ses på det, er stadig alene.',
  both: '{first} {second}',
  fixAge: 'Skriv fødselsdatoen for {person} i medarbejderlisten.',
  fixZone: 'Angiv i tabellen Steder, hvordan {zone} hos {place} ligger i forhold til salgslokalet.',
  fixRooms: 'Lad en af dem arbejde i salgslokalet hos {place} i stedet for i {zone} eller {own}.',
  fixBreak: 'Skriv pauserne for {person} med klokkeslæt, for eksempel 12:00–12:30.',
  fixWhere: 'Ret den af oplysningerne om {person}, der er forkert.',
  fixSecond: 'Sæt en mere på vagt hos {place} fra {from} til {to}.',
  fixStay: 'Lad {person} blive til kl. {at}.',
  agreed: 'Det er aftalt i {cell}.',
};
