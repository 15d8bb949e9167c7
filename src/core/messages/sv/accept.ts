import type { Section } from '../catalogue';

export const accept: Section<'accept'> = {
  noSeal: 'Raden saknar sigillet som binder den till ett fynd. Töm raden och godta fyndet igen i rutan.',
  noReason: 'Skriv både en motivering och vem som godtar, annars gäller raden inte.',
  notADate: '”{text}” är inget datum. Skriv till exempel 2026-12-31, eller lämna fältet tomt.',
  expired: 'Godkännandet av ”{finding}” gick ut {day}. Fyndet visas igen.',
  changed: 'Godkännandet av ”{finding}” gäller inte längre: cellerna har ändrats. Fyndet visas igen.',
  gone: 'Godkännandet av ”{finding}” passar inte längre till något fynd. Raden kan tas bort.',
  accepted: 'Godtaget av {by}: {because}.',
  acceptedUntil: 'Godtaget av {by} till och med {until}: {because}.',
  handled:
    'Noterat som hanterat av {by}: {because}. Lagen om unga kan inte frångås, så det räknas fortfarande.',
  measure: 'Åtgärd: {measure}.',
  needReason: 'Skriv varför fyndet godtas.',
  needBy: 'Skriv vem som godtar.',
  noSuchFinding: 'Fyndet finns inte längre. Kontrollera schemat igen.',
  count: '{count:fynd har godtagits|fynd har godtagits} av er själva och räknas inte med.',
};
