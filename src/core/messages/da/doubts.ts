import type { Section } from '../catalogue';

export const doubts: Section<'doubts'> = {
  askSplitNames: 'Står navne i to rækker, så »{name}« er én person?',
  whySplitNames: 'I rækken under et navn står ét ord mere og ingen tider.',
  everySecondRow: '{count:navn|navne} har sådan en række under sig',
  splitNamesJoined: '{count:navn|navne} står i to rækker; de to læses som én person.',
  departmentOnly:
    'Det viser kun én afdeling ({department}): om andre er i butikken, kan ikke sluttes af det.',
  askWholePlace: 'Viser arket »{sheet}« alle, der er på arbejde i butikken?',
  whyDepartment: 'Det ser ud til at handle om én afdeling ({department}).',
  whyOnePerson: 'Det ser ud til at være én persons egen plan ({person}).',
  saysDepartment: 'der står »{text}« i overskriften, navnet eller kolonnen',
  sheetsAreDepartments: 'andre ark har også navn efter afdelinger: {names}',
  saysOwn: 'der står »{text}«, og ingen andre er nævnt',
  askCodeBeside: 'Hvad betyder »{code}« ved siden af en tid?',
  whyCodeBeside:
    'Det står ved tiderne i {count:celle|celler}, og ingen forklaring nævner det. Indtil du siger det, tæller ingen dér som selskab for de andre.',
  worksHere: 'Arbejder her; det er en opgave eller lignende',
  likeOtherDays: '{person} arbejder {times} på en anden dag',
  likeColleagues: 'en anden arbejder {times} samme dag',
  mostlyOpen: 'det meste af det ligger inden for åbningstiden',
  whyOrder: 'Timerne er skrevet med 12-timers-ur, og dagen kan begynde om morgenen eller om aftenen.',
  maybeSheet: 'det kan stå for arket »{sheet}«',
  askDay: 'Hvilken dag gælder arket »{sheet}« for?',
  whyDay: 'Det har navne og tider, men hverken dato eller ugedag.',
  peopleAcross: 'Dagene står nedad og personerne hen ad: {count:navn|navne}.',
  onePerson: 'Er {person} én person?',
  ifOnePerson: 'Hvis {person} er én person: {finding}',
  twoRows:
    '{person} står i flere rækker, hvis vagter overlapper: måske er det flere personer med samme navn.',
  fixOnePerson: 'Svar på, om {person} er én person eller flere.',
};
