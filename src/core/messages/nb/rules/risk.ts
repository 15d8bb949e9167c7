import type { riskRules } from '../../../rules/risk';
import type { TextsOf } from '../../rule-texts';

export const risk: TextsOf<typeof riskRules> = {
  'special-danger': {
    title: 'Særlig fare',
    summary:
      'I Danmark får ingen arbeide alene der det er en særlig fare som ikke er møtt; om det er det, skal vurderes.',
    notMet:
      '{person} er alene hos {place}, der det er en særlig fare å være alene og faren ikke er møtt, {from} til {to} ({length}).',
    notAssessed:
      'Ingenting viser om det er en særlig fare å være alene hos {place}; noen er alene der {count:gang|ganger}, første gang {from} til {to} ({person}).',
    unsettled:
      '{person}: kanskje alene hos {place}, der det er en særlig fare å være alene, {from} til {to} ({length}); {count:gang|ganger} på vaktplanen. {question}',
    rule: 'Kan det medføre en særlig fare å arbeide alene, skal arbeidet tilrettelegges slik at faren møtes. Kan den ikke møtes, får ingen arbeide alene.',
    stated: 'Ifølge tabellen Steder er faren hos {place} ikke møtt.',
    notStated:
      'Tabellen Steder sier det ikke om {place}, og ingen risikovurdering (APV) av alenearbeid er notert.',
    ask: 'Er det en særlig fare å være alene hos {place}, og er den møtt?',
    fixMeet: 'Tilrettelegg arbeidet slik at faren møtes, og oppgi det i tabellen Steder.',
    fixSay: 'Oppgi i tabellen Steder om det er en særlig fare å være alene hos {place}, og om den er møtt.',
    fixAssess: 'Noter risikovurderingen (APV) som omfatter alenearbeid, i tabellen Tiltak.',
  },
  'banned-task-alone': {
    title: 'Oppgaver som ikke skal gjøres alene',
    summary:
      'I Sverige får visse oppgaver ikke utføres som alenearbeid, for eksempel røykdykking og arbeid med motorsag.',
    alone:
      '{person} er alene hos {place} med en oppgave som ikke får gjøres alene ({task}), {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje alene hos {place} med en oppgave som ikke får gjøres alene, {from} til {to} ({length}); {count:gang|ganger} på vaktplanen. {question}',
    rule: 'Ni svenske forskrifter forbyr alenearbeid ved visse oppgaver: blant annet motordrivstoff, røykdykking, motorsag, master og stolper, kjemisk og mikrobiologisk arbeid.',
    written: 'På vaktplanen står «{task}» ved vakten.',
    fixTask: 'Legg oppgaven til en tid da det er en til på jobb.',
  },
  'violence-risk-alone': {
    title: 'Alene der det er risiko for vold',
    summary:
      'Ingen bør være alene der det er risiko for vold eller trusler; i Sverige, og i Danmark der faren ikke er møtt, får ingen.',
    notMet:
      '{person} er alene hos {place}, der det er risiko for vold og faren ikke er møtt, {from} til {to} ({length}).',
    obvious: '{person} er alene hos {place}, der risikoen for vold er åpenbar, {from} til {to} ({length}).',
    red: '{person} er alene hos {place} mens risikoen for vold er rød, {from} til {to} ({length}).',
    yellow:
      '{person} er alene hos {place}, der det er risiko for vold, og verken hjelpemiddel eller bakvakt er notert, {from} til {to} ({length}).',
    expired:
      'Vurderingen av risikoen hos {place} ({level}) gjaldt til {day}; {person} er alene der {from} til {to}.',
    unsettled:
      '{person}: kanskje alene hos {place}, der det er risiko for vold, {from} til {to} ({length}); {count:gang|ganger} på vaktplanen. {question}',
    ruleDk:
      'Kan det medføre en særlig fare å arbeide alene, og kan den ikke møtes, får ingen arbeide alene; ifølge tabellen Steder er faren hos {place} ikke møtt.',
    adviceAvoid: 'Unngå så langt det er mulig alenearbeid der det er risiko for vold og konflikter.',
    adviceLight:
      'Gå etter trafikklyset: rødt betyr ikke alene, gult bare med alarm eller noen som kan komme.',
    ruleNo:
      'Vurderingen av vold og trusler skal ta hensyn til alenearbeid, plassering av arbeidstiden og bemanning, og arbeidsgiveren skal iverksette tiltak.',
    notBanned: 'I Norge er alenearbeid i seg selv ikke forbudt for voksne.',
    ruleSe:
      'Arbeid med åpenbar risiko (påtaglig risk) for vold eller trusler får ikke utføres som alenearbeid.',
    minor: '{person} er under 18: alarm, telefon og bakvakt erstatter ikke en kollega.',
    renew: 'En vurdering av risikoen må fornyes; uten egen sluttdato gjelder den i {count:måned|måneder}.',
    fixAlarm: 'Sørg for en alarm som er prøvd, og noter den i tabellen Tiltak.',
    fixBackup: 'Sett opp en bakvakt for {place} fra {from} til {to}.',
    fixLevel: 'Vurder risikoen hos {place} etter dag og klokkeslett, og noter den i tabellen Risikonivåer.',
  },
  'alone-without-assessment': {
    title: 'Alene uten risikovurdering',
    summary: 'I Norge skal risikoen ved alenearbeid vurderes der noen er alene over tid.',
    notAssessed:
      'Ingen risikovurdering av alenearbeid er notert for {place}, der noen er alene {count:gang|ganger}, den første {from} til {to} ({person}).',
    late: 'Risikovurderingen av alenearbeid hos {place} gjaldt til {day}; {person} er alene der {from} til {to}.',
    undated:
      'Risikovurderingen av alenearbeid hos {place} har ingen dato; {person} er alene der {from} til {to}.',
    participants:
      'Risikovurderingen av alenearbeid hos {place} nevner ingen som deltok, for eksempel verneombudet.',
    violence:
      'Det er risiko for vold hos {place}, men det går ikke fram at risikovurderingen av alenearbeid omfatter vold og trusler.',
    rule: 'Det skal vurderes om det er særlig risiko knyttet til alenearbeid, og nødvendige tiltak skal iverksettes.',
    overTime:
      'Alene er den som over tid er utenfor syns- og hørselsrekkevidde for kollegaer, uten hjelp umiddelbart til stede; her regnet fra {limit}.',
    ruleViolence:
      'Der vold og trusler er en risiko, skal vurderingen ta hensyn til alenearbeid, plassering av arbeidstiden, bemanning, kompetanse og lokaler.',
    document: 'Den som lar noen arbeide alene, bør kunne vise vurderingen.',
    together: 'Tillitsvalgte og verneombud bør delta i den.',
    onlyRecord: 'Det ses bare på tabellen Tiltak: det som ikke står der, er ikke kjent.',
    fixAssess: 'Vurder risikoen ved alenearbeid hos {place}, og noter den med dato i tabellen Tiltak.',
    fixParticipants: 'Noter i tabellen Tiltak hvem som deltok i vurderingen.',
    fixViolence: 'Gå også gjennom vold, trusler og trakassering, og noter det ved vurderingen.',
  },
  'petrol-at-night': {
    title: 'Bensinstasjoner om natten',
    summary:
      'I Norge bør ingen være alene på en bensinstasjon fra 22:00 til 06:00, med mindre kundene betjenes gjennom en nattluke.',
    alone: '{person} er alene hos {place} om natten, og kundene kommer inn, {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje alene med kunder hos {place} om natten, {from} til {to} ({length}); {count:gang|ganger} på vaktplanen. {question}',
    order:
      'Én bensinstasjon fikk pålegg om ikke å være enmannsbetjent fra {from} til {until}, annet enn via nattluke.',
    noBan:
      'Det er ingen generell regel: alenearbeid i seg selv er ikke forbudt for voksne. Risikoen skal vurderes.',
    ask: 'Betjenes kundene hos {place} bare gjennom en nattluke fra {from} til {until}?',
    fixSay: 'Oppgi i tabellen Steder om kundene hos {place} bare betjenes gjennom en nattluke.',
    fixHatch: 'Betjen kundene bare gjennom en nattluke, og oppgi det i tabellen Steder.',
  },
  'alone-in-bar-night': {
    title: 'Alene fredag og lørdag natt',
    summary:
      'Ingen bør være alene i grillbar, restaurant, kiosk eller på bensinstasjon fredag og lørdag natt.',
    alone: '{person} er alene hos {place} en fredag eller lørdag natt, {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje alene hos {place} en fredag eller lørdag natt, {from} til {to} ({length}); {count:gang|ganger} på vaktplanen. {question}',
    rule: 'Den som er alene i en grillbar, en restaurant eller lignende, kan bli plaget av berusede gjester; her regnes fredag og lørdag natt fra {from} til {until}.',
    customers: 'Er du alene sammen med kunder, er du fortsatt alene på jobb.',
  },
  'early-morning-alone': {
    title: 'Alene tidlig om morgenen',
    summary: 'Den som er alene tidlig om morgenen, bør kunne få tak i noen; bare der det er slått på.',
    alone: '{person} er alene hos {place} tidlig om morgenen, {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje alene hos {place} tidlig om morgenen, {from} til {to} ({length}); {count:gang|ganger} på vaktplanen. {question}',
    rule: 'I de tidlige morgentimene, her fra {from} til {until}, kan det være vanskelig å få tak i kolleger eller ledelse; sørg for at noen kan tilkalles.',
    fixReach: 'Avtal hvem som kan tilkalles på den tiden, og sett dem opp som bakvakt.',
  },
};
