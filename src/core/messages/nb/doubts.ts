import type { Section } from '../catalogue';

export const doubts: Section<'doubts'> = {
  askSplitNames: 'Står navn i to rader, slik at «{name}» er én person?',
  whySplitNames: 'I raden under et navn står det ett ord til og ingen tider.',
  everySecondRow: '{count:navn|navn} har en slik rad under seg',
  splitNamesJoined: '{count:navn|navn} står i to rader; de to leses som én person.',
  departmentOnly:
    'Det viser bare én avdeling ({department}): om andre er i butikken, kan ikke sluttes av det.',
  askWholePlace: 'Viser arket «{sheet}» alle som er på jobb i butikken?',
  whyDepartment: 'Det ser ut til å gjelde én avdeling ({department}).',
  whyOnePerson: 'Det ser ut til å være én persons egen plan ({person}).',
  saysDepartment: 'det står «{text}» i overskriften, navnet eller kolonnen',
  sheetsAreDepartments: 'andre ark har også navn etter avdelinger: {names}',
  saysOwn: 'det står «{text}», og ingen andre er nevnt',
  askCodeBeside: 'Hva betyr «{code}» ved siden av en tid?',
  whyCodeBeside:
    'Det står ved tidene i {count:celle|celler}, og ingen forklaring nevner det. Til du sier det, teller ingen der som selskap for de andre.',
  worksHere: 'Jobber her; det er en oppgave eller lignende',
  likeOtherDays: '{person} jobber {times} en annen dag',
  likeColleagues: 'en annen jobber {times} samme dag',
  mostlyOpen: 'det meste av det ligger innenfor åpningstiden',
  whyOrder: 'Timene er skrevet med 12-timers-klokke, og dagen kan begynne om morgenen eller om kvelden.',
  maybeSheet: 'det kan stå for arket «{sheet}»',
  askDay: 'Hvilken dag gjelder arket «{sheet}» for?',
  whyDay: 'Det har navn og tider, men verken dato eller ukedag.',
  peopleAcross: 'Dagene står nedover og personene bortover: {count:navn|navn}.',
  onePerson: 'Er {person} én person?',
  ifOnePerson: 'Hvis {person} er én person: {finding}',
  twoRows:
    '{person} står i flere rader der vaktene overlapper: kanskje er det flere personer med samme navn.',
  fixOnePerson: 'Svar på om {person} er én person eller flere.',
};
