import type { Section } from '../catalogue';

export const pane: Section<'pane'> = {
  // The check
  validate: 'Tjek vagtplanen',
  validateAgain: 'Tjek igen',
  checking: 'Tjekker vagtplanen …',
  slow: 'Den er stor, så det tager lidt længere.',
  cancel: 'Annullér',
  cancelled: 'Tjekket blev annulleret.',
  scope: '{sheet} · {period}',
  rosterSize: '{shifts:vagt|vagter}, {people:person|personer} · tjekket kl. {time}',

  // First run
  welcomeTitle: 'Hvem er alene, og hvornår?',
  welcome:
    'Alenevagt læser vagtplanen på det ark, du har fremme, og finder unge under 18, der arbejder alene, alenearbejde om natten og alenearbejde uden bagvagt. Vagtplanen bliver på denne computer, og ingen celle ændres, medmindre du beder om det.',

  // Summary and buckets
  summaryNone: 'Der er ingen fund på {sheet}.',
  summary:
    '{sheet}: {breaches:overtrædelse|overtrædelser}, {warnings:advarsel|advarsler}, {reviews} skal afklares.',
  breach: 'Overtrædelse',
  warning: 'Advarsel',
  review: 'Skal afklares',
  pass: 'I orden',
  breaches: 'Overtrædelser',
  warnings: 'Advarsler',
  reviews: 'At afklare',
  passes: 'I orden',
  notApplicables: 'Ikke relevante',
  buckets: 'Resultat',

  // Banners
  unreadBanner: '{count:celle|celler} kunne ikke læses, så der kan mangle noget.',
  showUnread: 'Vis',
  stale: 'Vagtplanen er ændret siden tjekket',
  dismiss: 'Luk beskeden',

  // Groups
  minorsAlone: 'Unge under 18 alene',
  aloneAtNight: 'Alene om natten',
  noBackup: 'Ingen bagvagt',
  accepted: 'Accepteret af jer',
  youngWorkers: 'Unges arbejdstid og sikkerhed',
  risk: 'Risiko på stedet',
  rest: 'Hviletid',
  localAgreement: 'Jeres egne aftaler',
  goodPractice: 'God praksis',
  measures: 'Det mangler',
  toReview: 'Skal afklares',
  couldNotBeRead: 'Kunne ikke læses',
  groupEmpty: 'Ingen fund',
  allRead: 'Alt er læst',
  elsewhere: '{count:fund|fund} vises inde i alvorligere fund om de samme minutter.',

  // A finding
  nobody: 'Ingen navngivet',
  length: '{length}',
  wholeShift: 'Alene hele vagten, {from}–{to}.',
  partOfShift: 'Alene {from}–{to} af vagten {shiftFrom}–{shiftTo}.',
  barLabel: 'Vagt {shiftFrom}–{shiftTo}, alene {from}–{to}',
  why: 'Hvorfor',
  fixes: 'Sådan kan det løses',
  alsoFound: 'Også om disse minutter',
  showCell: 'Vis {cell} i arket',
  source: 'Kilde',
  notVerified: 'Ikke efterprøvet i kilden',
  opensOutside: 'åbner i browseren',

  // Questions, unread cells, notices
  questions: 'Spørgsmål',
  questionsIntro:
    'Det ved kun du. Svaret gemmes på et ark i projektmappen og bruges igen på alle ark, der ser ens ud.',
  waiting: '{count:fund venter|fund venter} på svaret.',
  changesShifts: 'Svaret ændrer {count:vagt|vagter}.',
  guess: 'Sandsynligvis {answer}: {evidence}.',
  yourAnswer: 'Dit svar',
  otherAnswer: 'Noget andet',
  birthDate: 'Fødselsdato',
  noAnswer: 'Intet svar endnu',
  forExample: 'For eksempel {example}',
  moreCells: 'og {count:celle|celler} mere',
  moreQuestions: 'Vis {count:spørgsmål|spørgsmål} mere',
  notAnAnswer: 'Det er ikke et svar på dette.',
  answerInSheet: 'Ret det i vagtplanen, og tjek igen.',
  saveAnswers: 'Gem svar',
  acceptAll: 'Acceptér alle forslag',
  answering: 'Gemmer svarene …',
  answered: '{count:svar er|svar er} gemt i projektmappen.',
  unreadIntro: 'Disse celler er ikke med i tjekket.',
  notices: 'Værd at vide',

  // How the sheet was read
  reading: 'Sådan blev arket læst',
  readingShow: 'Vis',
  readingAll: 'Alle vagter',
  readingUnread: 'Celler, der ikke blev læst',
  readingAside: 'Celler, der ikke er vagter',
  readingAsideIntro: 'De er forstået, men er ikke vagter. Ved hver står hvorfor.',
  readingAsideCells: '{count:celle|celler}',
  readingAsideCut: 'De første {shown} af {count:linje|linjer}.',
  readingPeople: 'Én person',
  readingCut: 'De første {shown} af {count:vagt|vagter}. Vælg en person for at se de andre.',
  kindWork: 'Arbejde',
  kindOnCall: 'Bagvagt',
  kindAbsence: 'Fravær',
  kindTentative: 'Ikke bekræftet',
  kindBreak: 'Pause',
  goToSheet: 'Gå til {sheet}',
  offer: 'Det viste ark er ikke en vagtplan. {sheet} blev tjekket i stedet: {shifts:vagt|vagter}.',
  allPlaces: 'Tjek alle vagtplaner i projektmappen',
  allPlacesHint: 'Ark med flere steder eller uger tjekkes sammen; den samme vagtplan tælles kun med én gang.',

  // Rules
  rules: 'Regler',
  rulesIntro: 'Alle regler, der er kørt, også dem uden fund.',
  ruleClean: 'Kørt uden fund',
  ruleIdle: 'Havde intet at vurdere i denne vagtplan',

  // What can be done with the workbook
  actions: 'Projektmappe',
  mark: 'Markér i arket',
  unmark: 'Fjern markeringer',
  export: 'Eksportér overtrædelser',
  exportChecklist: 'Eksportér tjekliste',
  prepare: 'Medarbejdere og steder',
  marking: 'Markerer …',
  unmarking: 'Fjerner markeringer …',
  exporting: 'Skriver arket …',
  preparing: 'Forbereder arkene …',
  marked: 'Fundene er markeret i arket. Dine egne farver er urørte.',
  unmarked: '{count:markeret celle er|markerede celler er} som før.',
  nothingToUnmark: 'Der var ingen markeringer at fjerne.',
  exported: 'Fundene står på det nye ark {sheet}.',
  checklistReady: 'Klar til print: {sheets}.',
  prepared: 'Klar til udfyldning: {sheets}. Udfyld alder og steder, og tjek igen.',
  alreadyPrepared: 'Projektmappen har allerede medarbejderliste og steder. Intet er ændret.',

  // No roster
  notRosterTitle: 'Ingen vagtplan fundet på {sheet}',
  notRoster:
    'Gå til arket med vagterne, og tjek igen. Alenevagt læser en liste med en række pr. vagt (Navn, Dato, Start, Slut) eller en tabel med en række pr. person og en kolonne pr. dag.',
  needsInputTitle: '{sheet} kan ikke bedømmes endnu',
  needsInput: 'Der mangler noget, som kun du ved. Svar på spørgsmålene nedenfor, og tjek igen.',
  evidence: 'Det blev set',

  // Trouble
  failedTitle: 'Vagtplanen kunne ikke tjekkes',
  failedTask: 'Det lykkedes ikke.',
  tryAgain: 'Prøv igen',

  // Settings and the foot
  settings: 'Indstillinger',
  language: 'Sprog',
  country: 'Land, hvis regler gælder',
  countryAuto: 'Efter sproget',
  countryDk: 'Danmark',
  countryNo: 'Norge',
  countrySe: 'Sverige',
  help: 'Hjælp',
  notLegalAdvice: 'Ikke juridisk rådgivning. Efterprøv vigtige beslutninger i kilden.',

  // The browser page
  openTitle: 'Åbn din vagtplan',
  openHint: 'Vælg en Excel-projektmappe (.xlsx) eller en tekstfil (.csv), eller slip den her.',
  open: 'Åbn projektmappe',
  opening: 'Åbner {file} …',
  stays: 'Intet uploades: Projektmappen læses i denne browser og bliver på denne computer.',
  drop: 'Slip projektmappen for at åbne den',
  download: 'Hent {file}',
  downloading: 'Laver filen …',
  sheets: 'Ark',
  cells: 'Celler i {sheet}',
  emptySheet: 'Arket er tomt.',
  editCell: 'Indhold af {cell}',
  sheetLocked: 'Arket er beskyttet og kan ikke ændres her.',
  formulaLocked: '{cell} har en formel. Ret den i Excel.',
};
