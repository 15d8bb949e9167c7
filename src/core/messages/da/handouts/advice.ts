export const advice = {
  employerAdvice: 'Gode råd til arbejdsgiveren',
  threats: 'Trusler og hjælp',
  threatPlan: 'Skriv ned, hvad man gør, når en situation bliver truende, og hvor papiret ligger.',
  quickHelp: 'Aftal, hvem der kommer, når der er brug for hurtig hjælp, og hvor hurtigt de kan være der.',
  crisisHelp:
    'Aftal, hvem der tager sig af en medarbejder efter en voldsom oplevelse: samme dag og i ugerne efter.',
  together: 'Sammen med andre',
  contact: 'Sørg for, at den, der arbejder alene, jævnligt mødes med kolleger og leder og har noget at sige.',
  sameNews:
    'Giv dem, der arbejder alene eller om natten, de samme oplysninger som alle andre, lige så hurtigt.',
  ownList: 'Lav jeres egen korte liste over det, der hjælper, når man er alene. Spørg dem, der er det.',
  tasks: 'Arbejdet',
  moveTasks: 'Flyt det, der kan vente, som rengøring og varer, til tider, hvor I er flere.',
  thePlace: 'Stedet',
  lights:
    'Hold døre, baggård og parkering oplyst og adgangsvejene ryddede. Gå dem efter med faste mellemrum.',
  escapePlan: 'Hæng en plan op over adgangsveje, flugtveje og alarmer.',
  plainWords: 'Sig det, så alle forstår det: enkle ord, tegninger, symboler eller deres eget sprog.',

  training: 'Oplæring: de fem emner',
  trained: 'Lært',
  accident: 'Ulykke eller overfald: hvad man gør, mens det sker, og lige bagefter.',
  threatening: 'Truende situationer: hold afstand, giv efter, kom væk.',
  conflict: 'Konflikter: hvordan man dæmper et skænderi, også med kunder, der har drukket.',
  atCustomers: 'Alene hos en kunde: hvad der er aftalt, før man går ind.',
  waysOut: 'Alarmer, nødudgange og andre veje ud: hvor de er, og hvordan de virker.',
  firstOfAll: 'Først og fremmest',
  noChances: 'Tag ingen chancer: kald på hjælp i stedet for at gribe ind alene.',

  employeeAdvice: 'Gode råd til dig, der arbejder alene',
  yourself: 'Det kan du gøre',
  knowPlans: 'Læs planerne for stedet: flugtveje, alarmer, hvem der ringes til.',
  report: 'Sig til med det samme, når noget ikke virker: lys, lås, alarm, telefon.',
  meetings: 'Kom til møderne, mest af alt når du som regel arbejder alene: dér er du sammen med de andre.',
  learn: 'Bliv ved med at lære, og spørg efter kurser.',
  ideas: 'Sig til, når arbejdet kan lægges til rette, så færre er alene.',
  knowReps: 'Kend navn og nummer på din tillidsrepræsentant og din arbejdsmiljørepræsentant.',
};
