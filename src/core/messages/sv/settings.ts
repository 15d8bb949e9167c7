import type { Section } from '../catalogue';

export const settings: Section<'settings'> = {
  noSuchRule: '”{name}” är ingen regel. Reglerna och paketen är: {choices}.',
  noSuchParam: '{rule} har ingen parameter ”{name}”. Den har: {choices}.',
  formTruth: 'Skriv true eller false, i en cell ja eller nej.',
  formClock: 'Skriv ett klockslag som 22:00, eller utelämna det för det vanliga.',
  formNumber: 'Skriv ett heltal.',
  formNumberOrNone: 'Skriv ett heltal, eller utelämna det om ni inte har ett eget.',
  tooSmall: 'Skriv ett heltal, minst {least}.',
  tooBig: 'Skriv ett heltal, högst {most}.',
  lawStaysOn: '”{name}” är lag och kan inte stängas av.',
  aboveLaw: 'Det vore mildare än lagen: {law} tillåter högst {value}. Skriv det eller mindre.',
  belowLaw: 'Det vore mildare än lagen: {law} kräver minst {value}. Skriv det eller mer.',
  laterThanLaw: 'Det vore mildare än lagen: {law} säger kl. {value}. Skriv det eller ett tidigare klockslag.',
  earlierThanLaw: 'Det vore mildare än lagen: {law} säger kl. {value}. Skriv det eller ett senare klockslag.',
  noRule: 'Raden säger inte vilken regel den gäller. Fyll i den första kolumnen, eller töm raden.',
};
