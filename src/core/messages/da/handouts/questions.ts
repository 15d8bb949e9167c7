export const questions = {
  employeeQuestions: 'Spørgsmål til dig, der arbejder alene',
  customers: 'Kunder',
  uneasy:
    'Har jeg sagt det til min leder, hvis der er kunder eller tidspunkter, jeg er utryg ved, når jeg er alene?',
  judgeRisk: 'Kan jeg se, hvornår en kunde er ved at blive en fare for mig, mens jeg er alene?',
  stepBack: 'Ved jeg, hvornår jeg skal trække mig væk fra en kunde og kalde på hjælp?',
  agreements: 'Aftaler',
  talkedThrough:
    'Har vi talt sammen, kolleger og leder, om hvad vi gør, hvis der opstår problemer, mens en af os er alene?',
  help: 'Hjælp',
  equipment: 'Har jeg telefon, alarm eller andet på mig, så jeg straks kan få fat i en kollega?',
  gotHelp: 'Har jeg fået hjælp, hver gang jeg havde brug for det? Hvis ikke: hvornår og hvor?',

  managementQuestions: 'Spørgsmål til lederen',
  before: 'Før nogen er alene',
  precautions:
    'Er det aftalt, hvad der beskytter den, der er alene med kunderne: alarm, telefon, en kollega, der kan høre et råb?',
  assess: 'Ved alle, hvordan vi vurderer, om en kunde eller en situation er en risiko?',
  alwaysTwo: 'Er det skrevet ned, hvornår og til hvilke opgaver vi altid er mindst to?',
  isOneEnough: 'Er det for hver vagt vurderet, om én er nok?',
  knowBeforehand: 'Ved alle på forhånd, hvad de skal gøre i de situationer, der kan blive farlige?',
  afterwards: 'Når der sker noget',
  saysUneasy: 'Er det aftalt, hvad vi gør, når nogen siger, at det er utrygt at være alene?',
  afterViolence: 'Er det aftalt, hvem der gør hvad, når nogen har været udsat for vold eller trusler?',
  planning: 'Vagtplanen',
  lessAlone: 'Har vi prøvet at lægge planen, så der er færre timer alene? Timerne står under »Din vagtplan«.',
  newcomers: 'Bliver vores aftaler gennemgået med nye, vikarer og praktikanter, før de er alene første gang?',
};
