import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-hours-of-day': {
    title: 'Unge: tider på døgnet',
    summary:
      'Undervisningspligtige må ikke arbejde fra kl. 20 til 6; for andre under 18 afhænger aftenen af land og branche.',
    forbidden:
      '{person} arbejder hos {place} på et tidspunkt, der ikke er tilladt under 18: {from} til {to} ({length}).',
    unlessExempt:
      '{person} arbejder hos {place} på et tidspunkt, der under 18 kun er tilladt som undtagelse: {from} til {to} ({length}).',
    unsettled:
      '{person} arbejder måske på et tidspunkt, der ikke er tilladt under 18, {count:gang|gange}, først hos {place}, {from} til {to} ({length}). {question}',
    ruleChildren:
      'Den, der er under 15 år eller undervisningspligtig, må kun arbejde fra {from} til {until}.',
    ruleDk:
      'Under 18 må man kun arbejde fra kl. 6 til 20. For unge, der ikke længere er omfattet af undervisningspligten, er der undtagelser: til kl. 22 i kontorer, butikker og på servicestationer, til kl. 24 i hoteller, restauranter, grillbarer, teatre og biografer, fra kl. 4 i bagerier.',
    ruleNo:
      'I Norge har unge under 18, som ikke er skolepligtige, fri fra kl. 23 til 6, og arbejde fra kl. 21 til 23 kun, hvor arbejdets art eller et særligt, tidsbegrænset behov gør det nødvendigt.',
    exceptNo:
      'Undtagelser: lærlinge i hoteller og restauranter, let vagtarbejde, noget rengøring og to skift uden for industrien til kl. 24; salg af aviser fra kl. 4.',
    ruleSe:
      'I Sverige har en ung (ungdom) fri fra kl. 22 til 6 eller fra kl. 23 til 7 og arbejder aldrig fra kl. 0 til 5; nogle brancher må til kl. 24.',
    within: 'Hos {place} vil det sige fra {from} til {until}.',
    openKind: 'Hoteller, teatre, biografer, stalde og avisbude har andre tider; {place} kan være et af dem.',
    fixWithin: 'Lad {person} kun arbejde mellem {from} og {until}.',
    fixAdult: 'Giv de timer til en på 18 eller derover.',
  },
  'young-day-hours': {
    title: 'Unge: timer om dagen',
    summary:
      'Ingen under 18 må arbejde mere end 8 timer om dagen; undervisningspligtige højst 2 timer på en skoledag og 7 eller 8 på andre dage.',
    tooLong: '{person} arbejder {worked} {day}; højst {most} er tilladt.',
    unsettled:
      '{person} arbejder måske for længe på {count:dag|dage}, første gang {worked} {day}. {question}',
  },
  'young-week-hours': {
    title: 'Unge: timer om ugen',
    summary:
      'Ingen under 18 må arbejde mere end 40 timer om ugen; undervisningspligtige højst 12 timer i en skoleuge og 35 eller 40 i en anden.',
    tooLong: '{person} arbejder {worked} i ugen med {day}; højst {most} er tilladt.',
    unsettled:
      '{person} arbejder måske for længe i {count:uge|uger}, første gang {worked} i ugen med {day}. {question}',
  },
  'young-daily-rest': {
    title: 'Unge: daglig hvile',
    summary:
      'Unge under 18 skal have 12 timers hvile i træk i hvert døgn, og undervisningspligtige 14 timer.',
    short:
      '{person} har højst {rest} hvile i træk i de 24 timer før {at} ({place}); der skal være mindst {due}.',
    unsettled:
      '{person} har måske for lidt hvile, {count:gang|gange}, først {rest} i træk i de 24 timer før {at} ({place}). {question}',
    rule: 'Regnet tilbage fra ethvert tidspunkt på arbejde skal der være {due} hvile i træk i de foregående 24 timer.',
    begun: 'Den sidste så lange hvile sluttede {at}; timer efter {until} ligger for langt fra den.',
    clockChange: 'Uret stilles om i de 24 timer; der regnes med de timer, der faktisk går.',
    fixLater: 'Lad {person} møde kl. {at}.',
    fixLeave: 'Lad {person} gå kl. {at}.',
    fixOther: 'Giv de timer til en, der er udhvilet.',
  },
  'young-weekly-rest': {
    title: 'Unge: ugentlige fridøgn',
    summary: 'Unge under 18 skal have to fridøgn inden for hver syv døgn, i reglen i sammenhæng.',
    noRest: '{person} har ikke {due} fri i træk i ugen med {day}; den længste fritid er {rest} i træk.',
    fewDays: '{person} har {count:helt fridøgn|hele fridøgn} i ugen med {day}; der skal være {least}.',
    rolling:
      '{person} arbejder fra {from} til {to} uden {due} fri i træk: hver uge har dem, men der ligger mere end {most} imellem.',
    unsettled:
      '{person} har måske for lidt ugentlig fritid i {count:uge|uger}, først i ugen med {day}. {question}',
    ruleDk: 'Inden for hver periode på 7 døgn skal der være to sammenhængende fridøgn.',
    ruleDkApart:
      'Under 18 og ikke længere omfattet af undervisningspligten: to fridøgn om ugen, som må ligge hver for sig, hvor de ikke kan lægges i sammenhæng.',
    ruleNo: 'I Norge skal der under 18 være 48 timer fri i træk inden for 7 dage.',
    ruleSe:
      'I Sverige skal der under 18 være mindst to dages ugehvile i hver periode på syv dage, aldrig mindre end 36 timer i træk.',
    sunday: 'Så vidt muligt er der en søndag i den.',
    both: 'Der er for lidt, hvordan man end tæller: fra mandag til søndag, og fra den ene sådan hvile til den næste, hvor der højst må ligge {most} imellem.',
    swedishDays:
      'Der er 36 timer i træk, men ikke to hele dage: om det er nok, kommer an på arbejdets egne grunde.',
    fixFree: 'Giv nogle af timerne til en anden, så {due} i træk er fri.',
    fixDays: 'Giv nogle af timerne til en anden, så {least} døgn er fri.',
  },
  'young-breaks': {
    title: 'Unge: pauser',
    summary: 'Unge under 18, der arbejder mere end 4½ time, skal have en pause på 30 minutter.',
    noBreak: '{person} arbejder {worked} hos {place} uden en pause på {length}, {from} til {to}.',
    notWritten:
      'Der er ikke skrevet nogen pause på {length} for {people} hos {place}: {count:gang|gange} mere end {after} arbejde, første gang {day}.',
    unplaced:
      '{person}: måske for lang tid på arbejde uden en pause på {length}, {count:gang|gange}, første gang hos {place} {from} til {to} ({worked}). {question}',
    split: '{person} arbejder {worked} {day} med {gap} imellem; så lang en dag skal ligge samlet.',
    ruleDay:
      'Under 18 skal den, hvis daglige arbejdstid er mere end {after}, have en pause på mindst {length}, om muligt sammenhængende; den er ikke arbejdstid.',
    ruleRow:
      'I Sverige skal der under 18 være en sammenhængende pause på mindst {length} senest efter {after} arbejde.',
    ruleBlock: 'En daglig arbejdstid på 8 timer skal ligge samlet, bortset fra pauser.',
    lengthOnly:
      'En pause, der kun har en længde, opfylder denne regel, når længden er nok, uanset hvornår på dagen den ligger.',
    lengthOnlyRow:
      'En pause, der kun har en længde, opfylder kun sikkert denne regel, når arbejdet ved siden af højst varer {after}; ellers skal det vides, hvornår pausen ligger, og at den er i ét stykke.',
    written: 'Der er skrevet pauser i denne vagtplan, så at der ingen står her, regnes som ingen.',
    nowhere: 'Der er ikke skrevet nogen pauser i denne vagtplan, så den viser ikke, om der er pauser.',
    shortBreaks: 'De pauser, der er skrevet, er i alt {total}.',
    fixBreak: 'Giv {person} en pause på {length} mellem {from} og {to}.',
    fixWrite: 'Skriv pauserne med klokkeslæt, f.eks. 12:00–12:30.',
    fixTogether: 'Læg timerne for {person} samlet {day}.',
  },
  'minimum-age': {
    title: 'Mindstealder',
    summary:
      'Ingen under 13 må arbejde for en arbejdsgiver, og 13- og 14-årige må kun have lettere arbejde; i Norge og Sverige også senere, så længe man er undervisningspligtig.',
    tooYoung: '{person} er under {least} år og arbejder hos {place}, {count:gang|gange}, første gang {day}.',
    lightWork:
      '{person} må kun have lettere arbejde og arbejder hos {place}, {count:gang|gange}, første gang {day}. {heavy}',
    kindUnknown:
      '{person} må kun have lettere arbejde og arbejder hos {place}, {count:gang|gange}, første gang {day}. {question}',
    unsettled:
      '{person} må måske kun have lettere arbejde og arbejder hos {place}, {count:gang|gange}, første gang {day}. {question}',
    howOld:
      '{person} er markeret som under 18 og arbejder hos {place}, {count:gang|gange}, første gang {day}: måske under {least} år, eller så ung, at kun lettere arbejde er tilladt. {question}',
    agesUnknown:
      'Alderen på {count:person|personer} hos {place} er ikke kendt ({people}), så reglerne om unges arbejdstid, hvile og selskab er ikke tjekket. {question}',
    ruleDk:
      'Ingen under 13 år må arbejde for en arbejdsgiver; undtaget er kulturelt arbejde med tilladelse og noget arbejde i familien.',
    ruleNo:
      'I Norge må ingen under 15 år eller i skolepligtig alder arbejde, bortset fra let arbejde fra 13 år, kulturelt arbejde og arbejde som led i skolen fra 14 år.',
    ruleSe:
      'I Sverige må børn under 13 år (yngre barn) ikke arbejde for en arbejdsgiver, bortset fra meget let arbejde i familiens virksomhed eller med tilladelse.',
    ruleLight:
      'Fra {least} til 15 år er kun lettere arbejde tilladt: enkelt og overskueligt, uden konflikter med kunder.',
    ruleLightNo:
      'I Norge er kun let arbejde tilladt under 15 år, og indtil den skolepligtige alder er forbi: enkelt og overskueligt, uden konflikter med kunder.',
    ruleLightSe:
      'I Sverige er kun let arbejde tilladt, indtil grundskolen er afsluttet og kalenderåret for 16-årsdagen begynder: enkelt og overskueligt, uden konflikter med kunder.',
    alcohol: 'Her serveres alkohol: at servere er ikke lettere arbejde.',
    ageLimit: 'Her sælges varer med aldersgrænse: at kontrollere legitimation er ikke lettere arbejde.',
    violence: 'Her er der risiko for vold.',
    kind: 'På et sted af den slags kan der være arbejde, som ikke er lettere.',
    parents:
      'Forældrene skal have besked om arbejdet, dets risici og arbejdstiden, når man ansætter en under 15 år eller en undervisningspligtig.',
    municipality: 'Kommunen skal have besked, når en under 18 år har arbejdet på fuld tid i 3 måneder.',
    askAges:
      'Hvor gamle er de, der arbejder hos {place}? Skriv fødselsdatoerne, eller at de er fyldt 18, i medarbejderlisten.',
    fixAges: 'Skriv fødselsdatoerne, eller at de er fyldt 18, i medarbejderlisten.',
    fixGive: 'Giv arbejdet til en, der er ældre.',
    fixLight: 'Sørg for, at {person} kun har lettere arbejde og en voksen i nærheden.',
  },
  'young-supervision': {
    title: 'Unge: tilsyn',
    summary:
      'En på 18 eller derover bør være sammen med en ung i mindst halvdelen af hver vagt (Danmark); timer, hvor den unge slet ikke må være alene, står som det.',
    wholeShift:
      '{person} er under 18 og arbejder en hel vagt hos {place} uden en på 18 eller derover, {from} til {to} ({length}){more}.',
    unsupervised:
      '{person} er under 18 og arbejder hos {place} uden en på 18 eller derover i {length} af en vagt på {worked}, {from} til {to}{more}.',
    unsettled:
      '{person} arbejder måske for meget hos {place} uden en på 18 eller derover, {from} til {to} ({length}){more}. {question}',
    rule: 'Unge under 18 skal arbejde under effektivt tilsyn af en på 18 eller derover, der har indsigt i arbejdet: fra at stå ved siden af til at kigge forbi af og til, alt efter opgaven.',
    share: 'Reglen siger ikke, hvor stor en del af tiden; {share} % er en indstilling i dette tjek.',
    without: 'Uden en på 18 eller derover: {from} til {to}.',
    banned:
      'Timer, hvor ingen under 18 må være alene her, har en linje for sig; de tæller, som om en voksen var der.',
    fixAdult: 'Sæt en på 18 eller derover, der kender arbejdet, på vagt hos {place}, {from} til {to}.',
    fixName: 'Aftal, hvem på 18 eller derover der fører tilsyn med {person} i de timer, og hvor tit.',
  },
  'swedish-minor-alone': {
    title: 'Unge alene (Sverige)',
    summary:
      'I Sverige må børn ikke arbejde alene, og unge ikke, hvor der er risiko for skade, vold eller stærk psykisk belastning.',
    childAlone: '{person} er barn og alene hos {place}, {from} til {to} ({length}).',
    youthAlone:
      '{person} er under 18 og alene hos {place}, hvor der er en risiko, {from} til {to} ({length}).',
    riskUnknown:
      '{people} er under 18 og alene hos {place}, {count:gang|gange}, først {from} til {to} ({length}); det vides ikke, om der er risiko for skade, vold eller stærk psykisk belastning.',
    unsettled:
      '{person}: måske alenearbejde, der ikke er tilladt under 18, hos {place}, {from} til {to} ({length}){more}. {question}',
    ruleChild: 'Børn må ikke sættes til alenearbejde (ensamarbete).',
    ruleYouth:
      'Unge under 18 må ikke sættes til alenearbejde (ensamarbete) med risiko for skade, eller hvor det er en stærk psykisk belastning.',
    injuryRisk: 'Ifølge tabellen Steder er der risiko for skade hos {place}.',
    mentalStrain: 'Ifølge tabellen Steder er det en stærk psykisk belastning at være alene hos {place}.',
    violenceRisk: 'Ifølge tabellen Steder er der risiko for vold hos {place}.',
    fixSecond: 'Sæt en mere på vagt hos {place}, {from} til {to}.',
    fixAdult: 'Giv de timer til en på 18 eller derover.',
    fixPlace:
      'Angiv i tabellen Steder, om {place} har risiko for skade, for vold eller stærk psykisk belastning.',
  },
  'young-violence-risk': {
    title: 'Unge og vold',
    summary:
      'Hvor der er risiko for vold, må ingen under 18 arbejde uden en erfaren voksen, uanset tidspunktet (Danmark).',
    noAdult:
      '{person} er under 18 og uden en voksen hos {place}, hvor der er risiko for vold, {from} til {to} ({length}).',
    newAdults:
      '{person} er under 18 og kun sammen med voksne, der er nye hos {place}, hvor der er risiko for vold, {from} til {to} ({length}).',
    unsettled:
      '{person}: måske en ung uden en erfaren voksen, hvor der er risiko for vold, {count:gang|gange}, først hos {place}, {from} til {to} ({length}). {question}',
    rule: 'Under 18 må arbejde med risiko for vold, chikane eller trusler kun udføres sammen med en på 18 eller derover med erfaring på området, uanset tidspunktet.',
    flagged: 'Ifølge tabellen Steder er der risiko for vold hos {place}.',
    red: 'Arbejdspladsens egen vurdering siger rød for {place} på det tidspunkt.',
    since: '{adult} har været ansat i {count:dag|dage}.',
    sinceUnknown: 'Det vides ikke, hvor længe {adult} har været ansat.',
    experience:
      'Den, der har været ansat i {count:dag|dage}, regnes som erfaren; det er en indstilling i dette tjek.',
    askEmployed: 'Siden hvornår har {adult} været ansat? Skriv det i medarbejderlisten.',
    fixEmployed: 'Skriv i medarbejderlisten, siden hvornår {adult} har været ansat.',
    fixAdult: 'Sæt en på 18 eller derover med erfaring på vagt hos {place}, {from} til {to}.',
    fixGive: 'Giv de timer til en på 18 eller derover.',
  },
  'norwegian-minor-alone': {
    title: 'Unge alene (Norge)',
    summary:
      'Hvor en under 18 er alene sent, til lukketid eller længe, bør der være en særskilt risikovurdering for unge (Norge).',
    notAssessed:
      '{people} er under 18 og uden en voksen sent eller til lukketid hos {place}, {count:gang|gange}, først {from} til {to} ({length}); der er ikke noteret nogen gældende risikovurdering for unge.',
    aloneForLong:
      '{people} er under 18 og alene hos {place}, {count:gang|gange}, først {from} til {to} ({length}); der er ikke noteret nogen gældende risikovurdering for unge.',
    unsettled:
      '{people}: måske under 18 og uden en voksen sent eller til lukketid hos {place}, {count:gang|gange}, først {from} til {to} ({length}). {question}',
    rule: 'Ingen under 18 må udføre arbejde, der kan skade sikkerhed, sundhed, udvikling eller skolegang.',
    noBan: 'I Norge forbyder ingen regel i sig selv, at en under 18 er alene.',
    advice:
      'Arbeidstilsynet advarer om unge, der er alene til lukketid: arbejdsgiveren skal lave en særskilt risikovurdering for dem og følge den op, f.eks. med voksne på arbejde.',
    late: 'Fra kl. {from} regnes her som sent; det er en indstilling i dette tjek.',
    long: 'På andre tider tæller det her at være alene i {limit} eller mere; det er en indstilling i dette tjek.',
    fixAssess: 'Lav en risikovurdering for unge hos {place}, og skriv den i tabellen Tiltag.',
    fixAdult: 'Sæt en på 18 eller derover på vagt hos {place}, {from} til {to}.',
  },
  'age-restricted-sales': {
    title: 'Unge og aldersgrænser',
    summary:
      'Hvor der sælges varer med aldersgrænse, bør en på 18 eller derover være på arbejde (Norge; i Sverige for børn).',
    noSeller:
      '{person} er under 18 og uden en voksen hos {place}, hvor der sælges varer med aldersgrænse, {from} til {to} ({length}).',
    unsettled:
      '{person}: måske ingen hos {place}, der må sælge varer med aldersgrænse, {count:gang|gange}, først {from} til {to} ({length}). {question}',
    ruleNo: 'I Norge er der grænser for, hvad en under 18 må sælge af tobak og alkohol.',
    ruleSe: 'I Sverige må børn ikke sælge varer med aldersgrænse.',
    sells: 'Ifølge tabellen Steder sælges der varer med aldersgrænse hos {place}.',
    notShown: 'Om der sælges nogen af dem i de timer, viser vagtplanen ikke.',
    fixAdult: 'Sæt en på 18 eller derover på vagt hos {place}, {from} til {to}.',
    fixClose: 'Sælg ikke varer med aldersgrænse i de timer.',
  },
  'cash-transport': {
    title: 'Unge og penge',
    summary: 'Ingen under 18 bør transportere penge (Danmark og Sverige).',
    transport: '{person} er under 18 og sat på en pengetransport hos {place}, {from} til {to}.',
    ruleDk: 'Ingen under 18 må deltage i egentlige pengetransporter.',
    ruleSe: 'I Sverige må ingen under 18 transportere penge uden for arbejdsstedet.',
    written: 'I vagtplanen står: {written}.',
    fixGive: 'Giv opgaven til en på 18 eller derover.',
  },
};
