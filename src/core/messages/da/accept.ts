import type { Section } from '../catalogue';

export const accept: Section<'accept'> = {
  noSeal: 'Rækken mangler det segl, der binder den til et fund. Ryd rækken, og accepter fundet igen i ruden.',
  noReason: 'Skriv både en begrundelse, og hvem der accepterer, ellers gælder rækken ikke.',
  notADate: '»{text}« er ikke en dato. Skriv for eksempel 2026-12-31, eller lad feltet stå tomt.',
  expired: 'Accepten af »{finding}« udløb {day}. Fundet vises igen.',
  changed: 'Accepten af »{finding}« gælder ikke mere: cellerne er ændret. Fundet vises igen.',
  gone: 'Accepten af »{finding}« passer ikke til noget fund mere. Rækken kan slettes.',
  accepted: 'Accepteret af {by}: {because}.',
  acceptedUntil: 'Accepteret af {by} til og med {until}: {because}.',
  handled:
    'Noteret som håndteret af {by}: {because}. Loven om unge kan ikke fraviges, så det tæller stadig med.',
  measure: 'Tiltag: {measure}.',
  needReason: 'Skriv, hvorfor fundet accepteres.',
  needBy: 'Skriv, hvem der accepterer.',
  noSuchFinding: 'Fundet er der ikke mere. Tjek vagtplanen igen.',
  count: '{count:fund er accepteret|fund er accepteret} af jer selv og tæller ikke med.',
};
