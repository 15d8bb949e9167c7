import type { Section } from '../catalogue';

export const young: Section<'young'> = {
  askSchooling: 'Har {person} fortfarande skolplikt? Ange det i personallistan.',
  fixSchooling: 'Ange i personallistan om {person} fortfarande har skolplikt.',
  askBirthDate: 'När är {person} född? Skriv födelsedatumet i personallistan.',
  fixBirthDate: 'Skriv födelsedatumet för {person} i personallistan.',
  askHolidays:
    'När har skolorna {holidays} {year}? Skriv första och sista dagen här eller i tabellen Skollov.',
  fixHolidays: 'Skriv första och sista dagen av skolornas {holidays} {year} i tabellen Skollov.',
  askKind: 'Vad är {place} för slags plats? Välj det i tabellen Platser.',
  fixKind: 'Välj i tabellen Platser vad {place} är för slags plats.',
  age: '{person} är {age} år {day}.',
  ageAsStated: '{person} är {age} år, som det står i schemat.',
  under18: '{person} är markerad som under 18; åldern är inte känd.',
  inSchool: '{person} har fortfarande skolplikt.',
  pastSchool: '{person} har inte längre skolplikt.',
  schoolingNotKnown: 'Det är inte känt om {person} fortfarande har skolplikt.',
  swedishYouth:
    'I Sverige är man ungdom först när skolplikten är fullgjord och från det kalenderår då man fyller 16, dessförinnan barn.',
  elsewhere: 'Arbete hos andra arbetsgivare räknas med, även om det här schemat inte visar det.',
  worked: 'På jobbet hos {place}: {from} till {to}.',
  unplaced: 'I passet {from} till {to} står en rast på {length}, men inte när den är.',
  breaks: 'Raster på {length} eller mer räknas inte in i arbetstiden, kortare gör det.',
  schoolDay:
    '{day} räknas som skoldag: måndag till fredag, ingen helgdag och inte under ett skollov som är noterat.',
  freeDay: '{day} är ingen skoldag.',
  perhapsFree: '{day} ligger i en tid då det ofta är skollov.',
  dayPupil:
    'Med den åldern och skolgången är högst {school} tillåtet på en skoldag och {free} på andra dagar.',
  dayPast: 'För den som är under 18 och inte längre har skolplikt är högst {most} per dag tillåtet.',
  weekPupil:
    'Med den åldern och skolgången är högst {school} tillåtet under en skolvecka och {free} under en skolfri vecka.',
  weekPast: 'För den som är under 18 och inte längre har skolplikt är högst {most} per vecka tillåtet.',
  adults: 'Det får inte heller vara mer än vuxna i samma yrke brukar arbeta.',
  schoolWeek: 'Veckan med {day} har en skoldag.',
  freeWeek: 'Veckan med {day} har ingen skoldag.',
  perhapsFreeWeek: 'Veckan med {day} ligger i en tid då det ofta är skollov.',
  fixLeave: 'Låt {person} gå {at}.',
  fixShare: 'Ge {length} av det till någon annan.',
  winter: 'sportlov',
  easter: 'påsklov',
  summer: 'sommarlov',
  autumn: 'höstlov',
  christmas: 'jullov',
};
