export const law = {
  roles: 'Hvem har ansvar for hva',
  role: 'Skriv navnet',
  owner: 'Eieren eller øverste leder: det finnes rutiner for alenearbeid, og de blir fulgt.',
  planner:
    'Den som setter opp vaktplanen: vurderer hver vakt alene og går gjennom rutinene med dem som har den.',
  everybody: 'Alle: følger rutinene og sier fra når de ikke virker.',

  theLaw: 'Dette sier loven',
  duty: 'Arbeidsgiveren',
  minors: 'Under 18',
  right: 'Å stanse',
  dkDanger:
    'Danmark: Kan det være en særlig fare å gå alene, skal arbeidet legges opp slik at faren møtes. Kan den ikke møtes, må ingen arbeide alene.',
  dkMinors:
    'Danmark: I kiosker, bakeriutsalg, grillbarer, bensinstasjoner og lignende arbeider ingen under 18 alene i åpningstiden fra kl. 18 til 6, og på lørdager, søndager og helligdager fra kl. 14. En voksen skal arbeide sammen med den unge. Bevoktede storsentre har et unntak.',
  noAssess:
    'Arbeidsgiveren vurderer om alenearbeid er en særlig risiko, og setter i verk de tiltakene som trengs.',
  noContact: 'Arbeidet skal gi mulighet for kontakt med andre i virksomheten.',
  noViolence: 'Arbeidstakere skal så langt det er mulig vernes mot vold og trusler.',
  noViolenceRules:
    'Der det kan være vold eller trusler: alenearbeid, arbeidstid, bemanning, kompetanse og lokaler er med i risikovurderingen, alle får opplæring, og man kan tilkalle hjelp.',
  noStop:
    'Verneombudet kan stanse arbeid som er en umiddelbar fare for liv eller helse, når faren ikke straks kan avverges på annen måte.',
  seHeed: 'Sverige: Arbeidsgiveren tar hensyn til den særlige risikoen ved å arbeide alene.',
  seViolence: 'Sverige: Er risikoen for vold eller trusler «påtaglig», utføres arbeidet ikke alene.',
  seStop: 'Sverige: Verneombudet (skyddsombud) kan stanse alenearbeid når sikkerheten krever det.',
  seOwnStop:
    'Sverige: Ved umiddelbar og alvorlig fare for liv eller helse kan du vente med arbeidet. Si det straks til arbeidsgiveren eller verneombudet.',

  facts: 'Dette vet vi',
  accidents: 'Ulykker',
  worse: 'Alene er en ulykke mer sannsynlig, og den kan ende verre fordi ingen er der og kan hjelpe.',
  deaths:
    'Norge 2011–2014: 42 % av arbeidsskadedødsfallene skjedde under alenearbeid, blant dem der det er registrert. Av ulykker med alvorlig skade: ca. 25 %.',
  violence: 'Vold og trusler',
  moreStaff: 'Sett i norske fengsler: jo flere ansatte sammen, jo færre trusler og jo mindre vold.',
  shops: 'Svensk LO, 2008: butikkansatte som er alene, er utsatt for ran, trusler og vold.',
  kiosk:
    'Det har skjedd at en ung som var alene i en kiosk sent på kvelden, ble utsatt for et grovt overgrep.',
};
