import type { Section } from '../catalogue';

export const company: Section<'company'> = {
  salesArea: 'salgslokalet',
  otherPremises: '{person} er på jobb hos {place}, som er et annet sted.',
  separatedZone: '{person} er i {zone}, som er atskilt fra {own}.',
  otherFloor: '{person} er i en annen etasje: den ene er i {zone}, den andre i {own}.',
  onBreak: '{person} har pause utenfor arbeidsstedet.',
  breakTimeUnknown:
    '{person} er der fra {from} til {to}, men tar en pause på {length}, og vaktplanen sier ikke når.',
  onCall: '{person} har bakvakt: å kunne tilkalles er ikke å være der.',
  leftBefore: 'Vakten til {person} sluttet kl. {at}.',
  comesLater: '{person} kommer kl. {at}: en som ventes, er ikke der ennå.',
  absent: '{person} står som fraværende.',
  tentative: 'Vakten til {person} er ikke bekreftet.',
  under18: '{person} er også under 18: to mindreårige teller ikke som en voksen.',
  ageUnknown: '{person} er der, men alderen er ikke kjent.',
  zoneUnknown: '{person} er i {zone}; det er ikke kjent om det er i umiddelbar nærhet av {own}.',
  twoPlacesAtOnce: 'Vaktplanen sier to ting om {person} samtidig.',
  during: '{from}–{to}: {text}',
  nobody: 'Det står ingen andre på vaktplanen hos {place} den dagen.',
  more: '{count:person til|personer til} står på vaktplanen; ingen av dem er kjent som selskap.',
  askAge: 'Har {person} fylt 18? Skriv fødselsdatoen i ansattlisten.',
  askZone:
    'Er {zone} hos {place} i umiddelbar nærhet av salgslokalet, slik at man kan snakke sammen uten telefon? Oppgi det i tabellen Steder.',
  askBreak: 'Når tar {person} pausen? Skriv den med klokkeslett, for eksempel 12:00–12:30.',
  askWhere: 'Hvor er {person}? Vaktplanen sier to ting samtidig.',
  askRooms:
    'Kan de som er i {zone} og i {own} hos {place}, snakke direkte sammen uten telefon? Skriv i så fall «samme rom» ved det ene i tabellen Steder.',
  aidAlarm:
    'Det er registrert en alarm hos {place}: den bringer hjelpen nærmere, men den som har den, er fortsatt alene.',
  aidPhone:
    'Det er registrert en telefon hos {place}: den bringer hjelpen nærmere, men den som har den, er fortsatt alene.',
  aidIntercom:
    'Det er registrert et intercom-anlegg hos {place}: det bringer hjelpen nærmere, men den som har det, er fortsatt alene.',
  aidCamera:
    'Det er registrert et kamera hos {place}: det bringer hjelpen nærmere, men den som ses på det, er fortsatt alene.',
  both: '{first} {second}',
  fixAge: 'Skriv fødselsdatoen til {person} i ansattlisten.',
  fixZone: 'Oppgi i tabellen Steder hvordan {zone} hos {place} ligger i forhold til salgslokalet.',
  fixRooms: 'La en av dem arbeide i salgslokalet hos {place} i stedet for i {zone} eller {own}.',
  fixBreak: 'Skriv pausene til {person} med klokkeslett, for eksempel 12:00–12:30.',
  fixWhere: 'Rett den av opplysningene om {person} som er feil.',
  fixSecond: 'Sett en til på vakt hos {place} fra {from} til {to}.',
  fixStay: 'La {person} bli til kl. {at}.',
  agreed: 'Det er avtalt i {cell}.',
};
