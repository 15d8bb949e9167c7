import type { Section } from '../catalogue';

export const settings: Section<'settings'> = {
  noSuchRule: '«{name}» er ikke en regel. Reglene og pakkene er: {choices}.',
  noSuchParam: '{rule} har ingen parameter «{name}». Den har: {choices}.',
  formTruth: 'Skriv true eller false, i en celle ja eller nei.',
  formClock: 'Skriv et klokkeslett som 22:00, eller utelat det for det vanlige.',
  formNumber: 'Skriv et helt tall.',
  formNumberOrNone: 'Skriv et helt tall, eller utelat det hvis dere ikke har et eget.',
  tooSmall: 'Skriv et helt tall, minst {least}.',
  tooBig: 'Skriv et helt tall, høyst {most}.',
  lawStaysOn: '«{name}» er lov og kan ikke slås av.',
  aboveLaw: 'Det ville vært mildere enn loven: {law} tillater høyst {value}. Skriv {number} eller mindre.',
  belowLaw: 'Det ville vært mildere enn loven: {law} krever minst {value}. Skriv {number} eller mer.',
  laterThanLaw:
    'Det ville vært mildere enn loven: {law} sier kl. {value}. Skriv det eller et tidligere klokkeslett.',
  earlierThanLaw:
    'Det ville vært mildere enn loven: {law} sier kl. {value}. Skriv det eller et senere klokkeslett.',
  noRule: 'Raden sier ikke hvilken regel den gjelder. Fyll ut den første kolonnen, eller tøm raden.',
  own: 'Deres egen regel bør følges ({settings}): {finding}',
  ownMore: '{first}; {more}',
  ownAgainstLaw: '«{param}» {value}, {where}; loven sier {law}',
  ownWithoutLaw: '«{param}» {value}, {where}; loven har ikke noe tall for det',
  ownAgainstUsual: '«{param}» {value}, {where}; ellers {usual}',
  ownWhy:
    'Arbeidsplassen har selv satt «{param}» til {value} ({where}). Det er strengere enn loven, så det bør følges, men er ikke et brudd på loven.',
  lawSays: '{law} sier {value}.',
  inCell: 'arket {sheet}, celle {address}',
  inFile: 'filen {file}',
  inSettings: 'innstillingene deres',
  days: '{count:dag|dager}',
  months: '{count:måned|måneder}',
  years: '{count:år|år}',
  yes: 'ja',
  no: 'nei',
};
