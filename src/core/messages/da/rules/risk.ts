import type { riskRules } from '../../../rules/risk';
import type { TextsOf } from '../../rule-texts';

export const risk: TextsOf<typeof riskRules> = {
  'special-danger': {
    title: 'Særlig fare',
    summary:
      'I Danmark må ingen arbejde alene, hvor det er en særlig fare, der ikke er imødegået; om det er det, skal vurderes.',
    notMet:
      '{person} er alene hos {place}, hvor det er en særlig fare at være alene, og faren ikke er imødegået, {from} til {to} ({length}).',
    notAssessed:
      'Intet viser, om det er en særlig fare at være alene hos {place}; nogen er alene der {count:gang|gange}, første gang {from} til {to} ({person}).',
    unsettled:
      '{person}: måske alene hos {place}, hvor det er en særlig fare at være alene, {from} til {to} ({length}); {count:gang|gange} på vagtplanen. {question}',
    rule: 'Hvis det kan medføre en særlig fare at arbejde alene, skal arbejdet tilrettelægges, så faren imødegås. Kan den ikke imødegås, må man ikke arbejde alene.',
    stated: 'Ifølge tabellen Steder er faren hos {place} ikke imødegået.',
    notStated: 'Tabellen Steder siger det ikke om {place}, og ingen APV om alenearbejde er noteret.',
    ask: 'Er det en særlig fare at være alene hos {place}, og er den imødegået?',
    fixMeet: 'Tilrettelæg arbejdet, så faren imødegås, og angiv det i tabellen Steder.',
    fixSay:
      'Angiv i tabellen Steder, om det er en særlig fare at være alene hos {place}, og om den er imødegået.',
    fixAssess: 'Notér den APV, der omfatter alenearbejde, i tabellen Tiltag.',
  },
  'banned-task-alone': {
    title: 'Opgaver, man ikke må være alene om',
    summary:
      'I Sverige må visse opgaver ikke udføres som alenearbejde, for eksempel røgdykning og arbejde med motorsav.',
    alone:
      '{person} er alene hos {place} med en opgave, man ikke må være alene om ({task}), {from} til {to} ({length}).',
    unsettled:
      '{person}: måske alene hos {place} med en opgave, man ikke må være alene om, {from} til {to} ({length}); {count:gang|gange} på vagtplanen. {question}',
    rule: 'Ni svenske forskrifter forbyder alenearbejde ved visse opgaver: blandt andet motorbrændstof, røgdykning, motorsav, master og stolper, kemisk og mikrobiologisk arbejde.',
    written: 'På vagtplanen står »{task}« ved vagten.',
    fixTask: 'Læg opgaven, når der er en til på arbejde.',
  },
  'violence-risk-alone': {
    title: 'Alene, hvor der er risiko for vold',
    summary:
      'Ingen bør være alene, hvor der er risiko for vold eller trusler; i Sverige, og i Danmark hvor faren ikke er imødegået, må ingen.',
    notMet:
      '{person} er alene hos {place}, hvor der er risiko for vold, og faren ikke er imødegået, {from} til {to} ({length}).',
    obvious: '{person} er alene hos {place}, hvor risikoen for vold er åbenbar, {from} til {to} ({length}).',
    red: '{person} er alene hos {place}, mens risikoen for vold er rød, {from} til {to} ({length}).',
    yellow:
      '{person} er alene hos {place}, hvor der er risiko for vold, og hverken hjælpemiddel eller bagvagt er noteret, {from} til {to} ({length}).',
    expired:
      'Vurderingen af risikoen hos {place} ({level}) gjaldt til {day}; {person} er alene der {from} til {to}.',
    unsettled:
      '{person}: måske alene hos {place}, hvor der er risiko for vold, {from} til {to} ({length}); {count:gang|gange} på vagtplanen. {question}',
    ruleDk:
      'Kan det medføre en særlig fare at arbejde alene, og kan den ikke imødegås, må man ikke arbejde alene; ifølge tabellen Steder er faren hos {place} ikke imødegået.',
    adviceAvoid: 'Undgå så vidt muligt alenearbejde, hvor der er risiko for vold og konflikter.',
    adviceLight: 'Gå efter trafiklyset: rødt betyder ikke alene, gult kun med alarm eller en, der kan komme.',
    ruleNo:
      'Vurderingen af vold og trusler skal tage hensyn til alenearbejde, arbejdstid og bemanding, og arbejdsgiveren skal træffe foranstaltninger.',
    notBanned: 'I Norge er alenearbejde i sig selv ikke forbudt for voksne.',
    ruleSe:
      'Arbejde med åbenbar risiko (påtaglig risk) for vold eller trusler må ikke udføres som alenearbejde.',
    minor: '{person} er under 18: alarm, telefon og bagvagt erstatter ikke en kollega.',
    renew: 'En vurdering af risikoen skal fornyes; uden egen slutdato gælder den i {count:måned|måneder}.',
    fixAlarm: 'Sørg for en alarm, der er afprøvet, og notér den i tabellen Tiltag.',
    fixBackup: 'Sæt en bagvagt på for {place} fra {from} til {to}.',
    fixLevel: 'Vurdér risikoen hos {place} efter dag og klokkeslæt, og notér den i tabellen Risikoniveauer.',
  },
  'alone-without-assessment': {
    title: 'Alene uden risikovurdering',
    summary: 'I Norge skal risikoen ved alenearbejde vurderes, hvor nogen er alene over tid.',
    notAssessed:
      'Ingen risikovurdering af alenearbejde er noteret for {place}, hvor nogen er alene {count:gang|gange}, den første {from} til {to} ({person}).',
    late: 'Risikovurderingen af alenearbejde hos {place} gjaldt til {day}; {person} er alene der {from} til {to}.',
    undated:
      'Risikovurderingen af alenearbejde hos {place} har ingen dato; {person} er alene der {from} til {to}.',
    participants:
      'Risikovurderingen af alenearbejde hos {place} nævner ingen, der deltog, for eksempel arbejdsmiljørepræsentanten (verneombud).',
    violence:
      'Der er risiko for vold hos {place}, men det fremgår ikke, at risikovurderingen af alenearbejde omfatter vold og trusler.',
    rule: 'Arbejdsgiveren skal vurdere, om alenearbejde giver en særlig risiko, og træffe de nødvendige foranstaltninger.',
    overTime:
      'Alene er man, når man over tid er uden for kollegers syns- og hørevidde, og hjælpen ikke er ved hånden; her regnet fra {limit}.',
    ruleViolence:
      'Hvor vold og trusler er en risiko, skal vurderingen tage hensyn til alenearbejde, arbejdstid, bemanding, kompetence og lokaler.',
    document: 'Den, der lader nogen arbejde alene, bør kunne vise vurderingen.',
    together: 'Tillidsrepræsentanten og arbejdsmiljørepræsentanten bør deltage i den.',
    onlyRecord: 'Der ses kun på tabellen Tiltag: det, der ikke står der, vides ikke.',
    fixAssess: 'Vurdér risikoen ved alenearbejde hos {place}, og notér den med dato i tabellen Tiltag.',
    fixParticipants: 'Notér i tabellen Tiltag, hvem der deltog i vurderingen.',
    fixViolence: 'Gennemgå også vold, trusler og chikane, og notér det ved vurderingen.',
  },
  'petrol-at-night': {
    title: 'Tankstationer om natten',
    summary:
      'I Norge bør ingen være alene på en tankstation fra 22:00 til 06:00, medmindre kunderne betjenes gennem en natluge.',
    alone: '{person} er alene hos {place} om natten, og kunderne kommer ind, {from} til {to} ({length}).',
    unsettled:
      '{person}: måske alene med kunder hos {place} om natten, {from} til {to} ({length}); {count:gang|gange} på vagtplanen. {question}',
    order:
      'Én tankstation fik påbud om ikke at være bemandet med én person fra {from} til {until}, undtagen gennem en natluge.',
    noBan:
      'Det er ikke en almindelig regel: alenearbejde i sig selv er ikke forbudt for voksne. Risikoen skal vurderes.',
    ask: 'Betjenes kunderne hos {place} kun gennem en natluge fra {from} til {until}?',
    fixSay: 'Angiv i tabellen Steder, om kunderne hos {place} kun betjenes gennem en natluge.',
    fixHatch: 'Betjen kun kunderne gennem en natluge, og angiv det i tabellen Steder.',
  },
  'alone-in-bar-night': {
    title: 'Alene fredag og lørdag nat',
    summary: 'Ingen bør være alene i grillbar, restaurant, kiosk eller på tankstation fredag og lørdag nat.',
    alone: '{person} er alene hos {place} en fredag eller lørdag nat, {from} til {to} ({length}).',
    unsettled:
      '{person}: måske alene hos {place} en fredag eller lørdag nat, {from} til {to} ({length}); {count:gang|gange} på vagtplanen. {question}',
    rule: 'Den, der er alene i en grillbar, en restaurant eller lignende, kan blive generet af berusede gæster; her regnes fredag og lørdag nat fra {from} til {until}.',
    customers: 'Kunder er ikke selskab: den, der er alene med kunder, er alene på arbejde.',
  },
  'early-morning-alone': {
    title: 'Alene tidligt om morgenen',
    summary: 'Den, der er alene tidligt om morgenen, bør kunne få fat i nogen; kun hvor det er slået til.',
    alone: '{person} er alene hos {place} tidligt om morgenen, {from} til {to} ({length}).',
    unsettled:
      '{person}: måske alene hos {place} tidligt om morgenen, {from} til {to} ({length}); {count:gang|gange} på vagtplanen. {question}',
    rule: 'I de tidlige morgentimer, her fra {from} til {until}, kan det være svært at få fat i kolleger eller ledelse; sørg for, at nogen kan tilkaldes.',
    fixReach: 'Aftal, hvem der kan tilkaldes på det tidspunkt, og sæt dem på som bagvagt.',
  },
};
