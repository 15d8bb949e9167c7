import type { Section } from '../catalogue';

export const pane: Section<'pane'> = {
  // The check
  validate: 'Kontrollera schemat',
  validateAgain: 'Kontrollera igen',
  checking: 'Kontrollerar schemat …',
  slow: 'Det är stort, så det tar lite längre tid.',
  stepCells: 'Cellerna hämtas.',
  stepShifts: '{count:cell är hämtad|celler är hämtade}. Nu läses passen och reglerna kontrolleras.',
  cancel: 'Avbryt',
  cancelled: 'Kontrollen avbröts.',
  scope: '{sheet} · {period}',
  rosterSize: '{shifts:pass|pass}, {people:person|personer} · kontrollerat kl. {time}',

  // First run
  welcomeTitle: 'Vem är ensam, och när?',
  welcome:
    'Alenevagt läser schemat på bladet du har framme och hittar minderåriga som arbetar ensamma, ensamarbete på natten och ensamarbete utan bakjour. Schemat stannar på den här datorn, och ingen cell ändras om du inte ber om det.',

  // Summary and buckets
  summaryNone: 'Inget hittades på {sheet}.',
  summary:
    '{sheet}: {breaches:överträdelse|överträdelser}, {warnings:varning|varningar}, {reviews} att klara ut.',
  breach: 'Överträdelse',
  warning: 'Varning',
  review: 'Måste klaras ut',
  pass: 'Godkänt',
  breaches: 'Överträdelser',
  warnings: 'Varningar',
  reviews: 'Att klara ut',
  passes: 'Godkända',
  notApplicables: 'Inte aktuella',
  buckets: 'Resultat',

  // Banners
  unreadBanner: '{count:cell|celler} kunde inte läsas, så något kan saknas.',
  showUnread: 'Visa',
  stale: 'Schemat har ändrats sedan kontrollen',
  dismiss: 'Stäng meddelandet',

  // Groups
  minorsAlone: 'Minderåriga ensamma',
  aloneAtNight: 'Ensam på natten',
  noBackup: 'Ingen bakjour',
  accepted: 'Godtaget av er',
  youngWorkers: 'Ungas arbetstid och säkerhet',
  risk: 'Risk på platsen',
  rest: 'Vila',
  localAgreement: 'Egna avtal',
  goodPractice: 'God praxis',
  measures: 'Det här saknas',
  toReview: 'Måste klaras ut',
  couldNotBeRead: 'Kunde inte läsas',
  groupEmpty: 'Inget hittat',
  allRead: 'Allt är läst',
  elsewhere: '{count:fynd|fynd} visas inuti allvarligare fynd om samma minuter.',

  // A finding
  nobody: 'Ingen namngiven',
  length: '{length}',
  wholeShift: 'Ensam hela passet, {from}–{to}.',
  partOfShift: 'Ensam {from}–{to} av passet {shiftFrom}–{shiftTo}.',
  barLabel: 'Pass {shiftFrom}–{shiftTo}, ensam {from}–{to}',
  why: 'Varför',
  fixes: 'Så kan det lösas',
  alsoFound: 'Också om dessa minuter',
  showCell: 'Visa {cell} i bladet',
  source: 'Källa',
  notVerified: 'Inte verifierat mot källan',
  opensOutside: 'öppnas i webbläsaren',

  // Questions, unread cells, notices
  questions: 'Frågor',
  questionsIntro:
    'Det här vet bara du. Svaret sparas på ett blad i arbetsboken och används igen på alla blad som ser likadana ut.',
  waiting: '{count:fynd väntar|fynd väntar} på svaret.',
  changesShifts: 'Svaret ändrar {count:pass|pass}.',
  guess: 'Troligen {answer}: {evidence}.',
  yourAnswer: 'Ditt svar',
  otherAnswer: 'Något annat',
  birthDate: 'Födelsedatum',
  noAnswer: 'Inget svar än',
  forExample: 'Till exempel {example}',
  moreCells: 'och {count:cell|celler} till',
  moreQuestions: 'Visa {count:fråga|frågor} till',
  notAnAnswer: 'Det är inget svar på detta.',
  answerInSheet: 'Rätta det i schemat och kontrollera igen.',
  saveAnswers: 'Spara svar',
  acceptAll: 'Godta alla förslag',
  answering: 'Sparar svaren …',
  answered: '{count:svar har|svar har} sparats i arbetsboken.',
  unreadIntro: 'De här cellerna är inte med i kontrollen.',
  notices: 'Bra att veta',

  // How the sheet was read
  reading: 'Så lästes bladet',
  notUnderstood: 'Vad gör jag när bladet inte blir förstått?',
  readingShow: 'Visa',
  readingAll: 'Alla pass',
  readingUnread: 'Celler som inte lästes',
  readingAside: 'Celler som inte är pass',
  readingAsideIntro: 'De är förstådda, men är inte pass. Vid varje står varför.',
  readingAsideCells: '{count:cell|celler}',
  readingAsideCut: 'De första {shown} av {count:rad|rader}.',
  readingPeople: 'En person',
  readingCut: 'De första {shown} av {count:pass|pass}. Välj en person för att se de andra.',
  kindWork: 'Arbete',
  kindOnCall: 'Beredskap',
  kindAbsence: 'Frånvaro',
  kindTentative: 'Inte bekräftat',
  kindBreak: 'Rast',
  goToSheet: 'Gå till {sheet}',
  offer: 'Bladet som visas är inget schema. {sheet} kontrollerades i stället: {shifts:pass|pass}.',
  allPlaces: 'Kontrollera alla scheman i arbetsboken',
  allPlacesHint:
    'Blad med flera platser eller veckor kontrolleras tillsammans; samma schema räknas bara en gång.',

  // Rules
  rules: 'Regler',
  rulesIntro: 'Alla regler som har körts, också de utan fynd.',
  ruleClean: 'Kördes utan fynd',
  ruleIdle: 'Hade inget att bedöma i det här schemat',

  // What can be done with the workbook
  actions: 'Arbetsbok',
  mark: 'Markera i bladet',
  unmark: 'Ta bort markeringar',
  export: 'Exportera överträdelser',
  exportChecklist: 'Exportera checklista',
  prepare: 'Personal och platser',
  marking: 'Markerar …',
  unmarking: 'Tar bort markeringar …',
  exporting: 'Skriver bladet …',
  preparing: 'Förbereder bladen …',
  marked: 'Fynden är markerade i bladet. Dina egna färger är orörda.',
  unmarked: '{count:markerad cell är|markerade celler är} som förut.',
  nothingToUnmark: 'Det fanns inga markeringar att ta bort.',
  exported: 'Fynden finns på det nya bladet {sheet}.',
  checklistReady: 'Klart att skriva ut: {sheets}.',
  prepared: 'Klart att fylla i: {sheets}. Fyll i ålder och platser och kontrollera igen.',
  alreadyPrepared: 'Arbetsboken har redan personallista och platser. Inget har ändrats.',

  // No roster
  notRosterTitle: 'Inget schema hittades på {sheet}',
  notRoster:
    'Gå till bladet med passen och kontrollera igen. Alenevagt läser en lista med en rad per pass (Namn, Datum, Start, Slut) eller en tabell med en rad per person och en kolumn per dag.',
  needsInputTitle: '{sheet} kan inte bedömas ännu',
  needsInput: 'Något som bara du vet saknas. Svara på frågorna nedan och kontrollera igen.',
  evidence: 'Det här sågs',

  // Trouble
  failedTitle: 'Schemat kunde inte kontrolleras',
  failedTask: 'Det gick inte.',
  tryAgain: 'Försök igen',

  // Settings and the foot
  settings: 'Inställningar',
  language: 'Språk',
  country: 'Land vars regler gäller',
  countryAuto: 'Efter språket',
  countryDk: 'Danmark',
  countryNo: 'Norge',
  countrySe: 'Sverige',
  help: 'Hjälp',
  notLegalAdvice: 'Inte juridisk rådgivning. Kontrollera viktiga beslut mot källan.',

  // The browser page
  openTitle: 'Öppna ditt schema',
  openHint: 'Välj en Excel-arbetsbok (.xlsx) eller en textfil (.csv), eller släpp den här.',
  open: 'Öppna arbetsbok',
  opening: 'Öppnar {file} …',
  stays: 'Inget laddas upp: arbetsboken läses i den här webbläsaren och stannar på den här datorn.',
  drop: 'Släpp arbetsboken för att öppna den',
  download: 'Ladda ner {file}',
  downloading: 'Skapar filen …',
  sheets: 'Blad',
  cells: 'Celler i {sheet}',
  emptySheet: 'Bladet är tomt.',
  editCell: 'Innehåll i {cell}',
  sheetLocked: 'Bladet är skyddat och kan inte ändras här.',
  formulaLocked: '{cell} har en formel. Ändra den i Excel.',
};
