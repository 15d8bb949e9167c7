import type { Section } from '../catalogue';

export const settings: Section<'settings'> = {
  noSuchRule: '»{name}« er ikke en regel. Reglerne og pakkerne er: {choices}.',
  noSuchParam: '{rule} har ingen parameter »{name}«. Den har: {choices}.',
  formTruth: 'Skriv true eller false, i en celle ja eller nej.',
  formClock: 'Skriv et klokkeslæt som 22:00, eller udelad det for det sædvanlige.',
  formNumber: 'Skriv et helt tal.',
  formNumberOrNone: 'Skriv et helt tal, eller udelad det, hvis I ikke har jeres eget.',
  tooSmall: 'Skriv et helt tal, mindst {least}.',
  tooBig: 'Skriv et helt tal, højst {most}.',
  lawStaysOn: '»{name}« er lov og kan ikke slås fra.',
  aboveLaw:
    'Det ville være lempeligere end loven: {law} tillader højst {value}. Skriv {number} eller mindre.',
  belowLaw: 'Det ville være lempeligere end loven: {law} kræver mindst {value}. Skriv {number} eller mere.',
  laterThanLaw:
    'Det ville være lempeligere end loven: {law} siger kl. {value}. Skriv det eller et tidligere klokkeslæt.',
  earlierThanLaw:
    'Det ville være lempeligere end loven: {law} siger kl. {value}. Skriv det eller et senere klokkeslæt.',
  noRule: 'Rækken siger ikke, hvilken regel den handler om. Udfyld den første kolonne, eller ryd rækken.',
  own: 'Jeres egen regel bør overholdes ({settings}): {finding}',
  ownMore: '{first}; {more}',
  ownAgainstLaw: '»{param}« {value}, {where}; loven siger {law}',
  ownWithoutLaw: '»{param}« {value}, {where}; loven har ikke noget tal for det',
  ownAgainstUsual: '»{param}« {value}, {where}; ellers {usual}',
  ownWhy:
    'Arbejdspladsen har selv sat »{param}« til {value} ({where}). Det er strengere end loven, så det bør overholdes, men er ikke en overtrædelse af loven.',
  lawSays: '{law} siger {value}.',
  inCell: 'arket {sheet}, celle {address}',
  inFile: 'filen {file}',
  inSettings: 'jeres indstillinger',
  days: '{count:dag|dage}',
  months: '{count:måned|måneder}',
  years: '{count:år|år}',
  yes: 'ja',
  no: 'nej',
};
