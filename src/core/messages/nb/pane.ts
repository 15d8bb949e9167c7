import type { Section } from '../catalogue';

export const pane: Section<'pane'> = {
  // The check
  validate: 'Sjekk vaktplanen',
  validateAgain: 'Sjekk igjen',
  checking: 'Sjekker vaktplanen …',
  slow: 'Den er stor, så det tar litt lenger tid.',
  cancel: 'Avbryt',
  cancelled: 'Sjekken ble avbrutt.',
  scope: '{sheet} · {period}',
  rosterSize: '{shifts:vakt|vakter}, {people:person|personer} · sjekket kl. {time}',

  // First run
  welcomeTitle: 'Hvem er alene, og når?',
  welcome:
    'Alenevagt leser vaktplanen på arket du har fremme, og finner mindreårige som jobber alene, alenearbeid om natten og alenearbeid uten bakvakt. Vaktplanen blir på denne datamaskinen, og ingen celle endres med mindre du ber om det.',

  // Summary and buckets
  summaryNone: 'Ingenting ble funnet på {sheet}.',
  summary: '{sheet}: {breaches:brudd|brudd}, {warnings:advarsel|advarsler}, {reviews} å avklare.',
  breach: 'Brudd',
  warning: 'Advarsel',
  review: 'Må avklares',
  pass: 'I orden',
  breaches: 'Brudd',
  warnings: 'Advarsler',
  reviews: 'Å avklare',
  passes: 'I orden',
  notApplicables: 'Ikke relevante',
  buckets: 'Resultat',

  // Banners
  unreadBanner: '{count:celle|celler} kunne ikke leses, så noe kan mangle.',
  showUnread: 'Vis',
  stale: 'Vaktplanen er endret siden sjekken',
  dismiss: 'Lukk meldingen',

  // Groups
  minorsAlone: 'Mindreårige alene',
  aloneAtNight: 'Alene om natten',
  noBackup: 'Ingen bakvakt',
  youngWorkers: 'Unges arbeidstid og sikkerhet',
  risk: 'Risiko på stedet',
  rest: 'Hviletid',
  localAgreement: 'Egne avtaler',
  goodPractice: 'God praksis',
  measures: 'Dette mangler',
  toReview: 'Må avklares',
  couldNotBeRead: 'Kunne ikke leses',
  groupEmpty: 'Ingen funn',
  allRead: 'Alt er lest',
  elsewhere: '{count:funn|funn} vises inne i mer alvorlige funn om de samme minuttene.',

  // A finding
  nobody: 'Ingen navngitt',
  length: '{length}',
  wholeShift: 'Alene hele vakten, {from}–{to}.',
  partOfShift: 'Alene {from}–{to} av vakten {shiftFrom}–{shiftTo}.',
  barLabel: 'Vakt {shiftFrom}–{shiftTo}, alene {from}–{to}',
  why: 'Hvorfor',
  fixes: 'Slik kan det løses',
  alsoFound: 'Også om disse minuttene',
  showCell: 'Vis {cell} i arket',
  source: 'Kilde',
  notVerified: 'Ikke etterprøvd i kilden',
  opensOutside: 'åpnes i nettleseren',

  // Questions, unread cells, notices
  questions: 'Spørsmål',
  questionsIntro:
    'Dette vet bare du. Svaret lagres på et ark i arbeidsboken og brukes igjen på alle ark som ser like ut.',
  waiting: '{count:funn venter|funn venter} på svaret.',
  changesShifts: 'Svaret endrer {count:vakt|vakter}.',
  guess: 'Sannsynligvis {answer}: {evidence}.',
  yourAnswer: 'Ditt svar',
  otherAnswer: 'Noe annet',
  birthDate: 'Fødselsdato',
  noAnswer: 'Ikke noe svar ennå',
  forExample: 'For eksempel {example}',
  moreCells: 'og {count:celle|celler} til',
  moreQuestions: 'Vis {count:spørsmål|spørsmål} til',
  notAnAnswer: 'Det er ikke et svar på dette.',
  answerInSheet: 'Rett det i vaktplanen, og sjekk igjen.',
  saveAnswers: 'Lagre svar',
  acceptAll: 'Godta alle forslag',
  answering: 'Lagrer svarene …',
  answered: '{count:svar er|svar er} lagret i arbeidsboken.',
  unreadIntro: 'Disse cellene er ikke med i sjekken.',
  notices: 'Verdt å vite',

  // How the sheet was read
  reading: 'Slik ble arket lest',
  readingShow: 'Vis',
  readingAll: 'Alle vakter',
  readingUnread: 'Celler som ikke ble lest',
  readingPeople: 'Én person',
  readingCut: 'De første {shown} av {count:vakt|vakter}. Velg en person for å se de andre.',
  kindWork: 'Arbeid',
  kindOnCall: 'Bakvakt',
  kindAbsence: 'Fravær',
  kindTentative: 'Ikke bekreftet',
  kindBreak: 'Pause',
  goToSheet: 'Gå til {sheet}',
  offer: 'Arket som vises, er ingen vaktplan. {sheet} ble sjekket i stedet: {shifts:vakt|vakter}.',
  allPlaces: 'Sjekk alle vaktplaner i arbeidsboken',
  allPlacesHint: 'Ark med flere steder eller uker sjekkes sammen; den samme vaktplanen telles bare én gang.',

  // Rules
  rules: 'Regler',
  rulesIntro: 'Alle regler som er kjørt, også de uten funn.',
  ruleClean: 'Kjørt uten funn',
  ruleIdle: 'Hadde ingenting å vurdere i denne vaktplanen',

  // What can be done with the workbook
  actions: 'Arbeidsbok',
  mark: 'Merk i arket',
  unmark: 'Fjern merking',
  export: 'Eksporter brudd',
  prepare: 'Ansatte og steder',
  marking: 'Merker …',
  unmarking: 'Fjerner merking …',
  exporting: 'Skriver arket …',
  preparing: 'Klargjør arkene …',
  marked: 'Funnene er merket i arket. Dine egne farger er urørt.',
  unmarked: '{count:merket celle er|merkede celler er} som før.',
  nothingToUnmark: 'Det var ingen merking å fjerne.',
  exported: 'Funnene står på det nye arket {sheet}.',
  prepared: 'Klar til utfylling: {sheets}. Fyll inn alder og steder, og sjekk igjen.',
  alreadyPrepared: 'Arbeidsboken har allerede ansattliste og steder. Ingenting er endret.',

  // No roster
  notRosterTitle: 'Ingen vaktplan funnet på {sheet}',
  notRoster:
    'Gå til arket med vaktene, og sjekk igjen. Alenevagt leser en liste med én rad per vakt (Navn, Dato, Start, Slutt) eller en tabell med én rad per person og én kolonne per dag.',
  needsInputTitle: '{sheet} kan ikke bedømmes ennå',
  needsInput: 'Det mangler noe som bare du vet. Svar på spørsmålene nedenfor, og sjekk igjen.',
  evidence: 'Dette ble sett',

  // Trouble
  failedTitle: 'Vaktplanen kunne ikke sjekkes',
  failedTask: 'Det lyktes ikke.',
  tryAgain: 'Prøv igjen',

  // Settings and the foot
  settings: 'Innstillinger',
  language: 'Språk',
  country: 'Land som reglene gjelder for',
  countryAuto: 'Etter språket',
  countryDk: 'Danmark',
  countryNo: 'Norge',
  countrySe: 'Sverige',
  help: 'Hjelp',
  notLegalAdvice: 'Ikke juridisk rådgivning. Etterprøv viktige avgjørelser i kilden.',

  // The browser page
  openTitle: 'Åpne vaktplanen din',
  openHint: 'Velg en Excel-arbeidsbok (.xlsx) eller en tekstfil (.csv), eller slipp den her.',
  open: 'Åpne arbeidsbok',
  opening: 'Åpner {file} …',
  stays: 'Ingenting lastes opp: Arbeidsboken leses i denne nettleseren og blir på denne datamaskinen.',
  drop: 'Slipp arbeidsboken for å åpne den',
  download: 'Last ned {file}',
  downloading: 'Lager filen …',
  sheets: 'Ark',
  cells: 'Celler i {sheet}',
  emptySheet: 'Arket er tomt.',
  editCell: 'Innhold i {cell}',
  sheetLocked: 'Arket er beskyttet og kan ikke endres her.',
  formulaLocked: '{cell} har en formel. Endre den i Excel.',
};
