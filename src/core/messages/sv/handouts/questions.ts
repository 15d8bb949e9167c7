export const questions = {
  employeeQuestions: 'Frågor till dig som arbetar ensam',
  customers: 'Kunder',
  uneasy: 'Har jag sagt till min chef om det finns kunder eller tider som gör mig otrygg när jag är ensam?',
  judgeRisk: 'Kan jag se när en kund håller på att bli en fara för mig medan jag är ensam?',
  stepBack: 'Vet jag när jag ska dra mig undan en kund och kalla på hjälp?',
  agreements: 'Samtal',
  talkedThrough:
    'Har vi talat om, kolleger och chef, vad vi gör om det blir problem medan en av oss är ensam?',
  help: 'Hjälp',
  equipment: 'Har jag telefon, larm eller något annat på mig som genast når en kollega?',
  gotHelp: 'Har jag fått hjälp varje gång jag behövde det? Om inte: när och var?',

  managementQuestions: 'Frågor till chefen',
  before: 'Innan någon är ensam',
  precautions:
    'Är det bestämt vad som skyddar den som är ensam med kunderna: larm, telefon, en kollega som hör ett rop?',
  assess: 'Vet alla hur vi bedömer om en kund eller en situation är en risk?',
  alwaysTwo: 'Är det nedskrivet när, och för vilka uppgifter, vi alltid är minst två?',
  isOneEnough: 'Är det bedömt för varje pass om en räcker?',
  knowBeforehand: 'Vet alla i förväg vad de ska göra i situationer som kan bli farliga?',
  afterwards: 'När något händer',
  saysUneasy: 'Är det bestämt vad vi gör när någon säger att det känns otryggt att vara ensam?',
  afterViolence: 'Är det bestämt vem som gör vad när någon har utsatts för våld eller hot?',
  planning: 'Schemat',
  lessAlone:
    'Har vi försökt lägga schemat så att det blir färre timmar ensam? Timmarna står under ”Ditt schema”.',
  newcomers:
    'Går vi igenom det vi kommit överens om med nya, vikarier och praktikanter innan de är ensamma första gången?',
};
