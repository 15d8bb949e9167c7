import type { Section } from '../catalogue';

export const young: Section<'young'> = {
  askSchooling: 'Er {person} stadig omfattet af undervisningspligten? Angiv det i medarbejderlisten.',
  fixSchooling: 'Angiv i medarbejderlisten, om {person} stadig er omfattet af undervisningspligten.',
  askBirthDate: 'Hvornår er {person} født? Skriv fødselsdatoen i medarbejderlisten.',
  fixBirthDate: 'Skriv fødselsdatoen for {person} i medarbejderlisten.',
  askHolidays: 'Er det i skoleferien? Skriv feriens første og sidste dag i tabellen Skoleferier.',
  fixHolidays: 'Skriv skoleferiernes første og sidste dag i tabellen Skoleferier.',
  askKind: 'Hvad slags sted er {place}? Vælg det i tabellen Steder.',
  fixKind: 'Vælg i tabellen Steder, hvad slags sted {place} er.',
  age: '{person} er {age} år {day}.',
  ageAsStated: '{person} er {age} år, som der står i vagtplanen.',
  under18: '{person} er markeret som under 18; alderen er ikke kendt.',
  inSchool: '{person} er stadig omfattet af undervisningspligten.',
  pastSchool: '{person} er ikke længere omfattet af undervisningspligten.',
  schoolingNotKnown: 'Det vides ikke, om {person} stadig er omfattet af undervisningspligten.',
  swedishYouth:
    'I Sverige er man først ung (ungdom) efter den obligatoriske skole og fra det kalenderår, hvor man fylder 16, inden da barn.',
  elsewhere: 'Arbejde for andre arbejdsgivere tæller med, selv om denne vagtplan ikke viser det.',
  worked: 'På arbejde i {place}: {from} til {to}.',
  unplaced: 'I vagten {from} til {to} står der en pause på {length}, men ikke hvornår den ligger.',
  breaks: 'Pauser på {length} eller mere regnes ikke med til arbejdstiden, kortere gør.',
  schoolDay:
    '{day} regnes som skoledag: mandag til fredag, ingen helligdag og ikke i en skoleferie, der er skrevet op.',
  freeDay: '{day} er ikke skoledag.',
  perhapsFree: '{day} ligger i en tid, hvor der ofte er skoleferie.',
  dayPupil: 'Med den alder og skolegang er højst {school} tilladt på en skoledag og {free} på andre dage.',
  dayPast: 'Under 18 og ikke længere omfattet af undervisningspligten er højst {most} om dagen tilladt.',
  weekPupil:
    'Med den alder og skolegang er højst {school} tilladt i en uge med skoledage og {free} i en uge uden.',
  weekPast: 'Under 18 og ikke længere omfattet af undervisningspligten er højst {most} om ugen tilladt.',
  adults: 'Det må heller ikke være mere, end voksne i samme fag sædvanligvis arbejder.',
  schoolWeek: 'Ugen med {day} har en skoledag.',
  freeWeek: 'Ugen med {day} er uden skoledage.',
  perhapsFreeWeek: 'Ugen med {day} ligger i en tid, hvor der ofte er skoleferie.',
  fixLeave: 'Lad {person} gå {at}.',
  fixShare: 'Giv {length} af det til en anden.',
};
