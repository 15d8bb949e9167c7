export const law = {
  roles: 'Vem ansvarar för vad',
  role: 'Skriv namnet',
  owner: 'Ägaren eller högsta chefen: det finns rutiner för ensamarbete, och de följs.',
  planner: 'Den som lägger schemat: bedömer varje pass ensam och går igenom rutinerna med dem som har det.',
  everybody: 'Alla: följer rutinerna och säger till när de inte fungerar.',

  theLaw: 'Det säger lagen',
  duty: 'Arbetsgivaren',
  minors: 'Under 18',
  right: 'Att stoppa',
  dkDanger:
    'Danmark: Kan det vara en särskild fara att vara ensam ska arbetet läggas upp så att faran åtgärdas. Kan den inte åtgärdas får ingen arbeta ensam.',
  dkMinors:
    'Danmark: I kiosker, bageributiker, grillbarer, bensinstationer och liknande arbetar ingen under 18 ensam under öppettiden från kl. 18 till 6, och på lördagar, söndagar och helgdagar från kl. 14. En vuxen ska arbeta tillsammans med den unga. Bevakade köpcentrum har ett undantag.',
  noAssess:
    'Norge: Arbetsgivaren bedömer om ensamarbete är en särskild risk och vidtar de åtgärder som behövs.',
  noContact: 'Norge: Arbetet ska ge möjlighet till kontakt med andra i verksamheten.',
  noViolence: 'Norge: Arbetstagare ska så långt det är möjligt skyddas mot våld och hot.',
  noViolenceRules:
    'Norge, där det kan finnas våld eller hot: ensamarbete, arbetstid, bemanning, kompetens och lokaler ingår i riskbedömningen, alla får utbildning, och man kan kalla på hjälp.',
  noStop:
    'Norge: Skyddsombudet (verneombud) kan stoppa arbete som är en omedelbar fara för liv eller hälsa, när faran inte genast kan avvärjas på annat sätt.',
  seHeed: 'Arbetsgivaren beaktar den särskilda risken med att arbeta ensam.',
  seViolence: 'Är risken för våld eller hot påtaglig utförs arbetet inte som ensamarbete.',
  seStop: 'Skyddsombudet kan stoppa ensamarbete när säkerheten kräver det.',
  seOwnStop:
    'Vid omedelbar och allvarlig fara för liv eller hälsa får du vänta med arbetet. Säg det genast till arbetsgivaren eller skyddsombudet.',

  facts: 'Det här vet man',
  accidents: 'Olyckor',
  worse: 'Ensam är en olycka mer sannolik, och den kan sluta värre eftersom ingen är där och kan hjälpa.',
  deaths:
    'Norge 2011–2014: 42 % av dödsfallen i arbetet skedde under ensamarbete, bland dem där det är registrerat. Av olyckor med allvarlig skada: ungefär 25 %.',
  violence: 'Våld och hot',
  moreStaff: 'Sett i norska fängelser: ju fler anställda tillsammans, desto färre hot och desto mindre våld.',
  shops: 'Svenska LO, 2008: butiksanställda som är ensamma är utsatta för rån, hot och våld.',
  kiosk:
    'Det har hänt att en ung person som var ensam i en kiosk sent på kvällen utsattes för ett grovt övergrepp.',
};
