export const law = {
  roles: 'Hvem har ansvar for hvad',
  role: 'Skriv navnet',
  owner: 'Ejeren eller den øverste leder: der er regler for alenearbejde, og de bliver fulgt.',
  planner: 'Den, der lægger vagtplanen: vurderer hver vagt alene og gennemgår reglerne med dem, der har den.',
  everybody: 'Alle: følger reglerne og siger til, når de ikke virker.',

  theLaw: 'Det siger loven',
  duty: 'Arbejdsgiveren',
  minors: 'Under 18',
  right: 'At standse',
  dkDanger:
    'Kan det være en særlig fare at gå alene, skal arbejdet lægges til rette, så faren imødegås. Kan den ikke imødegås, må ingen arbejde alene.',
  dkMinors:
    'I kiosker, bagerbutikker, grillbarer, tankstationer og lignende arbejder ingen under 18 alene i åbningstiden fra kl. 18 til 6, og på lørdage, søndage og helligdage fra kl. 14. En voksen skal arbejde sammen med den unge. Bevogtede storcentre har en undtagelse.',
  noAssess:
    'Norge: Arbejdsgiveren vurderer, om alenearbejde er en særlig risiko, og gør det, der er nødvendigt.',
  noContact: 'Norge: Arbejdet skal give mulighed for kontakt med andre i virksomheden.',
  noViolence: 'Norge: Ansatte skal så vidt muligt beskyttes mod vold og trusler.',
  noViolenceRules:
    'Norge, hvor der kan være vold eller trusler: alenearbejde, arbejdstid, bemanding, kompetence og lokaler indgår i risikovurderingen, alle får oplæring, og man kan kalde på hjælp.',
  noStop:
    'Norge: Verneombudet kan standse arbejde, der er en umiddelbar fare for liv eller helbred, når faren ikke straks kan afværges på anden måde.',
  seHeed: 'Sverige: Arbejdsgiveren tager hensyn til den særlige risiko ved at arbejde alene.',
  seViolence: 'Sverige: Er risikoen for vold eller trusler »påtaglig«, udføres arbejdet ikke alene.',
  seStop: 'Sverige: Skyddsombudet kan standse alenearbejde, når sikkerheden kræver det.',
  seOwnStop:
    'Sverige: Ved umiddelbar og alvorlig fare for liv eller helbred må du vente med arbejdet. Sig det straks til arbejdsgiveren eller skyddsombudet.',

  facts: 'Det ved man',
  accidents: 'Ulykker',
  worse: 'Alene er en ulykke mere sandsynlig, og den kan ende værre, fordi ingen er der til at hjælpe.',
  deaths:
    'Norge 2011–2014: 42 % af dødsfaldene på arbejde skete under alenearbejde, blandt dem hvor det er registreret. Af ulykker med alvorlig skade: ca. 25 %.',
  violence: 'Vold og trusler',
  moreStaff: 'Set i norske fængsler: jo flere ansatte sammen, jo færre trusler og jo mindre vold.',
  shops: 'Det svenske LO, 2008: butiksansatte, der er alene, er udsat for røveri, trusler og vold.',
  kiosk:
    'Det er sket, at en ung, der var alene i en kiosk sent om aftenen, blev udsat for et groft overgreb.',
};
