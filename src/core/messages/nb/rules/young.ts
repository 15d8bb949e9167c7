import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-hours-of-day': {
    title: 'Unge: tider på døgnet',
    summary:
      'Skolepliktige får ikke arbeide fra kl. 20 til 6; etter det og under 18 kommer kvelden an på land og bransje.',
    forbidden:
      '{person} arbeider hos {place} på et tidspunkt som ikke er tillatt under 18: {from} til {to} ({length}).',
    unlessExempt:
      '{person} arbeider hos {place} på et tidspunkt som under 18 bare er tillatt som unntak: {from} til {to} ({length}).',
    unsettled:
      '{person} arbeider kanskje på et tidspunkt som ikke er tillatt under 18, {count:gang|ganger}, først hos {place}, {from} til {to} ({length}). {question}',
    ruleChildren: 'Den som er under 15 år eller skolepliktig, får bare arbeide fra {from} til {until}.',
    ruleDk:
      'I Danmark får man under 18 bare arbeide fra kl. 6 til 20. For unge som er ferdige med undervisningsplikten, er det unntak: til kl. 22 i kontorer, butikker og på bensinstasjoner, til kl. 24 i hoteller, restauranter, grillbarer, teatre og kinoer, fra kl. 4 i bakerier.',
    ruleNo:
      'Ungdom under 18 som ikke er skolepliktig, skal ha fri fra kl. 23 til 6, og arbeid fra kl. 21 til 23 er bare tillatt der arbeidets art eller et særlig og tidsavgrenset behov gjør det nødvendig.',
    exceptNo:
      'Unntak: lærlinger i hotell og restaurant, lett vakthold, noe rengjøring og to skift utenfor industrien til kl. 24; salg av aviser fra kl. 4.',
    ruleSe:
      'I Sverige skal en ungdom ha fri fra kl. 22 til 6 eller fra kl. 23 til 7 og arbeider aldri fra kl. 0 til 5; noen bransjer får til kl. 24.',
    within: 'Hos {place} vil det si fra {from} til {until}.',
    openKind: 'Hoteller, teatre, kinoer, staller og avisbud har andre tider; {place} kan være et av dem.',
    fixWithin: 'La {person} bare arbeide mellom {from} og {until}.',
    fixAdult: 'Gi disse timene til en på 18 eller eldre.',
  },
  'young-day-hours': {
    title: 'Unge: timer om dagen',
    summary:
      'Ingen under 18 får arbeide mer enn 8 timer om dagen; skolepliktige 2 timer på en skoledag og 7 eller 8 på andre dager.',
    tooLong: '{person} arbeider {worked} {day}; høyst {most} er tillatt.',
    unsettled:
      '{person} arbeider kanskje for lenge på {count:dag|dager}, første gang {worked} {day}. {question}',
  },
  'young-week-hours': {
    title: 'Unge: timer i uken',
    summary:
      'Ingen under 18 får arbeide mer enn 40 timer i uken; skolepliktige 12 timer i en uke med undervisning og 35 eller 40 i en annen.',
    tooLong: '{person} arbeider {worked} i uken med {day}; høyst {most} er tillatt.',
    unsettled:
      '{person} arbeider kanskje for lenge i {count:uke|uker}, første gang {worked} i uken med {day}. {question}',
  },
  'young-daily-rest': {
    title: 'Unge: daglig hvile',
    summary: 'Den som er under 18, skal ha 12 timer fri i sammenheng i hver 24 timer, og skolepliktige 14.',
    short:
      '{person} har høyst {rest} fri i sammenheng i de 24 timene før {at} ({place}); det skal være minst {due}.',
    unsettled:
      '{person} har kanskje for lite fri, {count:gang|ganger}, først {rest} i sammenheng i de 24 timene før {at} ({place}). {question}',
    rule: 'Regnet tilbake fra ethvert tidspunkt på jobb skal det være {due} fri i sammenheng i de foregående 24 timene.',
    begun: 'Den siste så lange hvilen sluttet {at}; timer etter {until} ligger for langt fra den.',
    clockChange: 'Klokken stilles om i disse 24 timene; det regnes med timene som faktisk går.',
    fixLater: 'La {person} møte kl. {at}.',
    fixLeave: 'La {person} gå kl. {at}.',
    fixOther: 'Gi disse timene til en som er uthvilt.',
  },
  'young-weekly-rest': {
    title: 'Unge: ukentlig fri',
    summary: 'Den som er under 18, skal ha to døgn fri i løpet av hver sju dager, som regel i sammenheng.',
    noRest:
      '{person} har ikke {due} fri i sammenheng i uken med {day}; den lengste fritiden er {rest} i sammenheng.',
    fewDays: '{person} har {count:helt fridøgn|hele fridøgn} i uken med {day}; det skal være {least}.',
    rolling:
      '{person} arbeider fra {from} til {to} uten {due} fri i sammenheng: hver uke har dem, men det ligger mer enn {most} imellom.',
    unsettled:
      '{person} har kanskje for lite ukentlig fri i {count:uke|uker}, først i uken med {day}. {question}',
    ruleDk: 'I Danmark skal det innenfor hver periode på 7 døgn være to sammenhengende fridøgn.',
    ruleDkApart:
      'I Danmark, under 18 og ferdig med undervisningsplikten: to fridøgn i uken, som får ligge hver for seg der de ikke kan legges i sammenheng.',
    ruleNo: 'Den som er under 18, skal ha 48 timer sammenhengende fri i løpet av sju dager.',
    ruleSe:
      'I Sverige skal den som er under 18, ha minst to dager ukehvile i hver periode på sju dager, aldri mindre enn 36 timer i sammenheng.',
    sunday: 'Så vidt mulig er det en søn- eller helgedag i den.',
    both: 'Det er for lite hvordan man enn teller: fra mandag til søndag, og fra den ene slike hvilen til den neste, der det høyst får ligge {most} imellom.',
    swedishDays:
      'Det er 36 timer i sammenheng, men ikke to hele dager: om det er nok, kommer an på arbeidets egne grunner.',
    fixFree: 'Gi noen av timene til en annen, slik at {due} i sammenheng er fri.',
    fixDays: 'Gi noen av timene til en annen, slik at {least} døgn er fri.',
  },
  'young-breaks': {
    title: 'Unge: pauser',
    summary: 'Den som er under 18 og arbeider mer enn 4½ time, skal ha en pause på 30 minutter.',
    noBreak: '{person} arbeider {worked} hos {place} uten en pause på {length}, {from} til {to}.',
    notWritten:
      'Det er ikke skrevet noen pause på {length} for {people} hos {place}: {count:gang|ganger} mer enn {after} arbeid, første gang {day}.',
    unplaced:
      '{person}: kanskje for lenge på jobb uten en pause på {length}, {count:gang|ganger}, første gang hos {place} {from} til {to} ({worked}). {question}',
    split: '{person} arbeider {worked} {day} med {gap} imellom; en så lang dag skal ligge samlet.',
    ruleDay:
      'Under 18 skal den som har en daglig arbeidstid på mer enn {after}, ha en hvilepause på minst {length}, om mulig sammenhengende; den er ikke arbeidstid.',
    ruleRow:
      'I Sverige skal det under 18 være en sammenhengende pause på minst {length} senest etter {after} arbeid.',
    ruleBlock: 'En daglig arbeidstid på 8 timer skal ligge samlet, bortsett fra pauser.',
    lengthOnly:
      'En pause som bare har en lengde, oppfyller denne regelen når lengden er nok, uansett når på dagen den er.',
    lengthOnlyRow:
      'En pause som bare har en lengde, oppfyller bare sikkert denne regelen når arbeidet ved siden av varer høyst {after}; ellers må det være kjent når pausen er, og at den er i ett stykke.',
    written: 'Det er skrevet pauser i denne vaktplanen, så at det ikke står noen her, regnes som ingen.',
    nowhere: 'Det er ikke skrevet noen pauser i denne vaktplanen, så den viser ikke om det er pauser.',
    shortBreaks: 'Pausene som er skrevet, er til sammen {total}.',
    fixBreak: 'Gi {person} en pause på {length} mellom {from} og {to}.',
    fixWrite: 'Skriv pausene med klokkeslett, for eksempel 12:00–12:30.',
    fixTogether: 'Legg timene til {person} samlet {day}.',
  },
  'minimum-age': {
    title: 'Minstealder',
    summary:
      'Ingen under 13 får arbeide for en arbeidsgiver, og 13- og 14-åringer får bare ha lett arbeid; i Norge og Sverige også senere, så lenge man er i skolepliktig alder.',
    tooYoung: '{person} er under {least} år og arbeider hos {place}, {count:gang|ganger}, første gang {day}.',
    lightWork:
      '{person} får bare ha lett arbeid og arbeider hos {place}, {count:gang|ganger}, første gang {day}. {heavy}',
    kindUnknown:
      '{person} får bare ha lett arbeid og arbeider hos {place}, {count:gang|ganger}, første gang {day}. {question}',
    unsettled:
      '{person} får kanskje bare ha lett arbeid og arbeider hos {place}, {count:gang|ganger}, første gang {day}. {question}',
    howOld:
      '{person} er merket som under 18 og arbeider hos {place}, {count:gang|ganger}, første gang {day}: kanskje under {least} år, eller så ung at bare lett arbeid er tillatt. {question}',
    agesUnknown:
      'Alderen til {count:person|personer} hos {place} er ikke kjent ({people}), så reglene om unges arbeidstid, hvile og selskap er ikke sjekket. {question}',
    ruleDk:
      'I Danmark får ingen under 13 år arbeide for en arbeidsgiver; unntatt er kulturelt arbeid med tillatelse og noe arbeid i familien.',
    ruleNo:
      'Ingen under 15 år eller i skolepliktig alder skal arbeide, unntatt lett arbeid fra 13 år, kulturelt arbeid og arbeid som ledd i skolegangen fra 14 år.',
    ruleSe:
      'I Sverige får barn under 13 år (yngre barn) ikke arbeide for en arbeidsgiver, unntatt svært lett arbeid i familiens virksomhet eller med tillatelse.',
    ruleLight:
      'Fra {least} til 15 år er bare lett arbeid tillatt: enkelt og oversiktlig, uten konflikter med kunder.',
    ruleLightNo:
      'Under 15 år, og så lenge man er i skolepliktig alder, er bare lett arbeid tillatt: enkelt og oversiktlig, uten konflikter med kunder.',
    ruleLightSe:
      'I Sverige er bare lett arbeid tillatt til grunnskolen er fullført og kalenderåret for 16-årsdagen begynner: enkelt og oversiktlig, uten konflikter med kunder.',
    alcohol: 'Her serveres det alkohol: å servere er ikke lett arbeid.',
    ageLimit: 'Her selges varer med aldersgrense: å kontrollere legitimasjon er ikke lett arbeid.',
    violence: 'Her er det risiko for vold.',
    kind: 'På et slikt sted kan det være arbeid som ikke er lett.',
    parents:
      'Foreldrene skal ha beskjed om arbeidet, risikoen og arbeidstiden når man ansetter en under 15 år eller en undervisningspliktig.',
    municipality: 'Kommunen skal ha beskjed når en under 18 år har arbeidet på full tid i 3 måneder.',
    askAges:
      'Hvor gamle er de som arbeider hos {place}? Skriv fødselsdatoene, eller at de har fylt 18, i ansattlisten.',
    fixAges: 'Skriv fødselsdatoene, eller at de har fylt 18, i ansattlisten.',
    fixGive: 'Gi arbeidet til en som er eldre.',
    fixLight: 'Sørg for at {person} bare har lett arbeid og en voksen i nærheten.',
  },
  'young-supervision': {
    title: 'Unge: tilsyn',
    summary:
      'En på 18 eller eldre bør være sammen med en ung i minst halvparten av hver vakt (Danmark); timer der den unge ikke får være alene i det hele tatt, står som det.',
    wholeShift:
      '{person} er under 18 og arbeider en hel vakt hos {place} uten en på 18 eller eldre, {from} til {to} ({length}){more}.',
    unsupervised:
      '{person} er under 18 og arbeider hos {place} uten en på 18 eller eldre i {length} av en vakt på {worked}, {from} til {to}{more}.',
    unsettled:
      '{person} arbeider kanskje for mye hos {place} uten en på 18 eller eldre, {from} til {to} ({length}){more}. {question}',
    rule: 'I Danmark skal unge under 18 arbeide under effektivt tilsyn av en på 18 eller eldre som har innsikt i arbeidet: fra å stå ved siden av til å se innom av og til, alt etter oppgaven.',
    share: 'Regelen sier ikke hvor stor del av tiden; {share} % er en innstilling i denne sjekken.',
    without: 'Uten en på 18 eller eldre: {from} til {to}.',
    banned:
      'Timer der ingen under 18 får være alene her, har en linje for seg; de regnes som om en voksen var der.',
    fixAdult: 'Sett en på 18 eller eldre som kjenner arbeidet, på vakt hos {place}, {from} til {to}.',
    fixName: 'Avtal hvem på 18 eller eldre som fører tilsyn med {person} i disse timene, og hvor ofte.',
  },
  'swedish-minor-alone': {
    title: 'Unge alene (Sverige)',
    summary:
      'I Sverige får barn ikke arbeide alene, og unge ikke der det er risiko for skade, vold eller sterk psykisk belastning.',
    childAlone: '{person} er barn og alene hos {place}, {from} til {to} ({length}).',
    youthAlone:
      '{person} er under 18 og alene hos {place}, der det er en risiko, {from} til {to} ({length}).',
    riskUnknown:
      '{people} er under 18 og alene hos {place}, {count:gang|ganger}, først {from} til {to} ({length}); det er ikke kjent om det er risiko for skade, vold eller sterk psykisk belastning.',
    unsettled:
      '{person}: kanskje alenearbeid som ikke er tillatt under 18, hos {place}, {from} til {to} ({length}){more}. {question}',
    ruleChild: 'Barn får ikke settes til alenearbeid (ensamarbete).',
    ruleYouth:
      'Mindreårige får ikke settes til alenearbeid (ensamarbete) med risiko for skade, eller der det er en sterk psykisk belastning.',
    injuryRisk: 'Ifølge tabellen Steder er det risiko for skade hos {place}.',
    mentalStrain: 'Ifølge tabellen Steder er det en sterk psykisk belastning å være alene hos {place}.',
    violenceRisk: 'Ifølge tabellen Steder er det risiko for vold hos {place}.',
    fixSecond: 'Sett en til på vakt hos {place}, {from} til {to}.',
    fixAdult: 'Gi disse timene til en på 18 eller eldre.',
    fixPlace:
      'Oppgi i tabellen Steder om {place} har risiko for skade, for vold eller sterk psykisk belastning.',
  },
  'young-violence-risk': {
    title: 'Unge og vold',
    summary:
      'Der det er risiko for vold, får ingen under 18 arbeide uten en erfaren voksen, uansett tidspunkt (Danmark).',
    noAdult:
      '{person} er under 18 og uten en voksen hos {place}, der det er risiko for vold, {from} til {to} ({length}).',
    newAdults:
      '{person} er under 18 og bare sammen med voksne som er nye hos {place}, der det er risiko for vold, {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje en ung uten en erfaren voksen der det er risiko for vold, {count:gang|ganger}, først hos {place}, {from} til {to} ({length}). {question}',
    rule: 'I Danmark får arbeid med risiko for vold, trakassering eller trusler under 18 bare utføres sammen med en på 18 eller eldre med erfaring på området, uansett tidspunkt.',
    flagged: 'Ifølge tabellen Steder er det risiko for vold hos {place}.',
    red: 'Arbeidsplassens egen vurdering sier rødt for {place} på det tidspunktet.',
    since: '{adult} har vært ansatt i {count:dag|dager}.',
    sinceUnknown: 'Det er ikke kjent hvor lenge {adult} har vært ansatt.',
    experience:
      'Den som har vært ansatt i {count:dag|dager}, regnes som erfaren; det er en innstilling i denne sjekken.',
    askEmployed: 'Siden når har {adult} vært ansatt? Skriv det i ansattlisten.',
    fixEmployed: 'Skriv i ansattlisten siden når {adult} har vært ansatt.',
    fixAdult: 'Sett en på 18 eller eldre med erfaring på vakt hos {place}, {from} til {to}.',
    fixGive: 'Gi disse timene til en på 18 eller eldre.',
  },
  'norwegian-minor-alone': {
    title: 'Unge alene',
    summary:
      'Der en under 18 er alene sent, til stengetid eller lenge, bør det være en særskilt risikovurdering for unge (Norge).',
    notAssessed:
      '{people} er under 18 og uten en voksen sent eller til stengetid hos {place}, {count:gang|ganger}, først {from} til {to} ({length}); ingen gyldig risikovurdering for unge er notert.',
    aloneForLong:
      '{people} er under 18 og alene hos {place}, {count:gang|ganger}, først {from} til {to} ({length}); ingen gyldig risikovurdering for unge er notert.',
    unsettled:
      '{people}: kanskje under 18 og uten en voksen sent eller til stengetid hos {place}, {count:gang|ganger}, først {from} til {to} ({length}). {question}',
    rule: 'Ingen under 18 må utføre arbeid som kan være til skade for sikkerhet, helse, utvikling eller skolegang.',
    noBan: 'I Norge er det ingen regel som i seg selv forbyr at en under 18 er alene.',
    advice:
      'Arbeidstilsynet advarer om unge som er alene på jobb til det stenger: arbeidsgiver må gjøre en særskilt risikovurdering for dem og følge den opp, for eksempel med voksne på jobb.',
    late: 'Fra kl. {from} regnes her som sent; det er en innstilling i denne sjekken.',
    long: 'På andre tider teller det her å være alene i {limit} eller mer; det er en innstilling i denne sjekken.',
    fixAssess: 'Lag en risikovurdering for unge hos {place} og skriv den i tabellen Tiltak.',
    fixAdult: 'Sett en på 18 eller eldre på vakt hos {place}, {from} til {to}.',
  },
  'age-restricted-sales': {
    title: 'Unge og aldersgrenser',
    summary:
      'Der det selges varer med aldersgrense, bør en på 18 eller eldre være på jobb (Norge; i Sverige for barn).',
    noSeller:
      '{person} er under 18 og uten en voksen hos {place}, der det selges varer med aldersgrense, {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje ingen hos {place} som får selge varer med aldersgrense, {count:gang|ganger}, først {from} til {to} ({length}). {question}',
    ruleNo: 'Det er begrensninger på hva en under 18 får selge av tobakk og alkohol.',
    ruleSe: 'I Sverige får barn ikke selge varer med aldersgrense.',
    sells: 'Ifølge tabellen Steder selges det varer med aldersgrense hos {place}.',
    notShown: 'Om noen av dem selges i disse timene, viser vaktplanen ikke.',
    fixAdult: 'Sett en på 18 eller eldre på vakt hos {place}, {from} til {to}.',
    fixClose: 'Ikke selg varer med aldersgrense i disse timene.',
  },
  'cash-transport': {
    title: 'Unge og penger',
    summary: 'Ingen under 18 bør transportere penger (Danmark og Sverige).',
    transport: '{person} er under 18 og satt på en pengetransport hos {place}, {from} til {to}.',
    ruleDk: 'I Danmark får ingen under 18 delta i egentlige pengetransporter.',
    ruleSe: 'I Sverige får ingen under 18 transportere penger utenfor arbeidsstedet.',
    written: 'I vaktplanen står det: {written}.',
    fixGive: 'Gi oppgaven til en på 18 eller eldre.',
  },
};
