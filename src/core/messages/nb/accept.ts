import type { Section } from '../catalogue';

export const accept: Section<'accept'> = {
  noSeal: 'Raden mangler seglet som binder den til et funn. Tøm raden, og godta funnet på nytt i ruten.',
  noReason: 'Skriv både en begrunnelse og hvem som godtar, ellers gjelder ikke raden.',
  notADate: '«{text}» er ikke en dato. Skriv for eksempel 2026-12-31, eller la feltet stå tomt.',
  expired: 'Godkjenningen av «{finding}» gikk ut {day}. Funnet vises igjen.',
  changed: 'Godkjenningen av «{finding}» gjelder ikke lenger: cellene er endret. Funnet vises igjen.',
  gone: 'Godkjenningen av «{finding}» passer ikke lenger til noe funn. Raden kan slettes.',
  accepted: 'Godtatt av {by}: {because}.',
  acceptedUntil: 'Godtatt av {by} til og med {until}: {because}.',
  handled:
    'Notert som håndtert av {by}: {because}. Loven om unge kan ikke fravikes, så det teller fortsatt med.',
  measure: 'Tiltak: {measure}.',
  needReason: 'Skriv hvorfor funnet godtas.',
  needBy: 'Skriv hvem som godtar.',
  noSuchFinding: 'Funnet er der ikke lenger. Sjekk vaktplanen på nytt.',
  count: '{count:funn er godtatt|funn er godtatt} av dere selv og teller ikke med.',
};
