import type { Section } from '../catalogue';

export const young: Section<'young'> = {
  askSchooling: 'Er {person} fortsatt skolepliktig? Oppgi det i ansattlisten.',
  fixSchooling: 'Oppgi i ansattlisten om {person} fortsatt er skolepliktig.',
  askBirthDate: 'Når er {person} født? Skriv fødselsdatoen i ansattlisten.',
  fixBirthDate: 'Skriv fødselsdatoen til {person} i ansattlisten.',
  askHolidays:
    'Når har skolene {holidays} i {year}? Skriv første og siste dag her eller i tabellen Skoleferier.',
  fixHolidays: 'Skriv første og siste dag av skolenes {holidays} i {year} i tabellen Skoleferier.',
  askKind: 'Hva slags sted er {place}? Velg det i tabellen Steder.',
  fixKind: 'Velg i tabellen Steder hva slags sted {place} er.',
  age: '{person} er {age} år {day}.',
  ageAsStated: '{person} er {age} år, som det står i vaktplanen.',
  under18: '{person} er merket som under 18; alderen er ikke kjent.',
  inSchool: '{person} er fortsatt skolepliktig.',
  pastSchool: '{person} er ikke lenger skolepliktig.',
  schoolingNotKnown: 'Det er ikke kjent om {person} fortsatt er skolepliktig.',
  swedishYouth:
    'I Sverige er man ungdom først etter den obligatoriske skolen og fra det kalenderåret man fyller 16, før det barn.',
  elsewhere: 'Arbeid for andre arbeidsgivere regnes med, selv om denne vaktplanen ikke viser det.',
  worked: 'På arbeid hos {place}: {from} til {to}.',
  unplaced: 'I vakten {from} til {to} står det en pause på {length}, men ikke når den er.',
  breaks: 'Pauser på {length} eller mer regnes ikke med i arbeidstiden, kortere gjør.',
  schoolDay:
    '{day} regnes som skoledag: mandag til fredag, ingen helligdag og ikke i en skoleferie som er skrevet opp.',
  freeDay: '{day} er ikke skoledag.',
  perhapsFree: '{day} ligger i en tid da det ofte er skoleferie.',
  dayPupil:
    'Med den alderen og skolegangen er høyst {school} tillatt på en skoledag og {free} på andre dager.',
  dayPast: 'For den som er under 18 og ikke skolepliktig, er høyst {most} om dagen tillatt.',
  weekPupil:
    'Med den alderen og skolegangen er høyst {school} tillatt i en uke med undervisning og {free} i en uke uten.',
  weekPast: 'For den som er under 18 og ikke skolepliktig, er høyst {most} i uken tillatt.',
  adults: 'Det kan heller ikke være mer enn voksne i samme fag vanligvis arbeider.',
  schoolWeek: 'Uken med {day} har en skoledag.',
  freeWeek: 'Uken med {day} er uten skoledager.',
  perhapsFreeWeek: 'Uken med {day} ligger i en tid da det ofte er skoleferie.',
  fixLeave: 'La {person} gå {at}.',
  fixShare: 'Gi {length} av det til en annen.',
  winter: 'vinterferie',
  easter: 'påskeferie',
  summer: 'sommerferie',
  autumn: 'høstferie',
  christmas: 'juleferie',
};
