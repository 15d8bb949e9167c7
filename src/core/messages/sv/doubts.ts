import type { Section } from '../catalogue';

export const doubts: Section<'doubts'> = {
  askSplitNames: 'Står namn på två rader, så att ”{name}” är en person?',
  whySplitNames: 'På raden under ett namn står ett ord till och inga tider.',
  everySecondRow: '{count:namn|namn} har en sådan rad under sig',
  splitNamesJoined: '{count:namn|namn} står på två rader; de två läses som en person.',
  departmentOnly:
    'Det visar bara en avdelning ({department}): om andra är i butiken går inte att sluta sig till av det.',
  askWholePlace: 'Visar bladet ”{sheet}” alla som är på jobbet i butiken?',
  whyDepartment: 'Det ser ut att gälla en avdelning ({department}).',
  whyOnePerson: 'Det ser ut att vara en persons egna schema ({person}).',
  saysDepartment: 'det står ”{text}” i rubriken, namnet eller kolumnen',
  sheetsAreDepartments: 'andra blad har också namn efter avdelningar: {names}',
  saysOwn: 'det står ”{text}”, och ingen annan nämns',
  askCodeBeside: 'Vad betyder ”{code}” vid en tid?',
  whyCodeBeside:
    'Det står vid tiderna i {count:cell|celler}, och ingen förklaring nämner det. Tills du säger det räknas ingen där som sällskap för de andra.',
  worksHere: 'Arbetar här; det är en uppgift eller liknande',
  likeOtherDays: '{person} arbetar {times} en annan dag',
  likeColleagues: 'någon annan arbetar {times} samma dag',
  mostlyOpen: 'det mesta av det ligger inom öppettiden',
  whyOrder: 'Timmarna är skrivna med 12-timmarsklocka, och dagen kan börja på morgonen eller på kvällen.',
  maybeSheet: 'det kan stå för bladet ”{sheet}”',
  askDay: 'Vilken dag gäller bladet ”{sheet}” för?',
  whyDay: 'Det har namn och tider, men varken datum eller veckodag.',
  peopleAcross: 'Dagarna står nedåt och personerna åt sidan: {count:namn|namn}.',
  onePerson: 'Är {person} en person?',
  ifOnePerson: 'Om {person} är en person: {finding}',
  twoRows: '{person} står på flera rader vars pass överlappar: kanske är det flera personer med samma namn.',
  fixOnePerson: 'Svara på om {person} är en person eller flera.',
};
