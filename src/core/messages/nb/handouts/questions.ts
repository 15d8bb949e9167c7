export const questions = {
  employeeQuestions: 'Spørsmål til deg som jobber alene',
  customers: 'Kunder',
  uneasy:
    'Har jeg sagt fra til lederen min hvis det er kunder eller tidspunkter jeg er utrygg på når jeg er alene?',
  judgeRisk: 'Kan jeg se når en kunde er i ferd med å bli en fare for meg mens jeg er alene?',
  stepBack: 'Vet jeg når jeg skal trekke meg unna en kunde og tilkalle hjelp?',
  agreements: 'Avtaler',
  talkedThrough:
    'Har vi snakket sammen, kolleger og leder, om hva vi gjør hvis det oppstår problemer mens en av oss er alene?',
  help: 'Hjelp',
  equipment: 'Har jeg telefon, alarm eller noe annet på meg som når en kollega med en gang?',
  gotHelp: 'Har jeg fått hjelp hver gang jeg trengte det? Hvis ikke: når og hvor?',

  managementQuestions: 'Spørsmål til lederen',
  before: 'Før noen er alene',
  precautions:
    'Er det avtalt hva som verner den som er alene med kundene: alarm, telefon, en kollega som kan høre et rop?',
  assess: 'Vet alle hvordan vi vurderer om en kunde eller en situasjon er en risiko?',
  alwaysTwo: 'Er det skrevet ned når, og til hvilke oppgaver, vi alltid er minst to?',
  isOneEnough: 'Er det vurdert for hver vakt om én er nok?',
  knowBeforehand: 'Vet alle på forhånd hva de skal gjøre i situasjoner som kan bli farlige?',
  afterwards: 'Når noe skjer',
  saysUneasy: 'Er det avtalt hva vi gjør når noen sier at det er utrygt å være alene?',
  afterViolence: 'Er det avtalt hvem som gjør hva når noen har vært utsatt for vold eller trusler?',
  planning: 'Vaktplanen',
  lessAlone:
    'Har vi prøvd å legge planen slik at det blir færre timer alene? Timene står under «Din vaktplan».',
  newcomers: 'Blir avtalene våre gjennomgått med nye, vikarer og praktikanter før de er alene første gang?',
};
