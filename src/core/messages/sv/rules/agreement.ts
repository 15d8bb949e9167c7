import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {
  'agreed-not-alone': {
    title: 'Avtalat: inte ensam',
    summary:
      'Där tabellen Avtal säger det är ingen ensam på vissa tider eller med vissa uppgifter, eller utför dem inte alls då.',
    alone: '{person} är ensam hos {place}, {from} till {to} ({length}); det är avtalat att ingen är det då.',
    aloneAtTask:
      '{person} är ensam med ”{task}” hos {place}, {from} till {to} ({length}); det är avtalat att ingen är det.',
    notThen:
      '{person} är schemalagd för ”{task}” hos {place}, {from} till {to} ({length}); det är avtalat att inte göra det då.',
    noWork: '{person} arbetar hos {place}, {from} till {to} ({length}); det är avtalat att ingen arbetar då.',
    unsettled:
      '{person}: kanske ensam hos {place}, {from} till {to} ({length}), fast det är avtalat att ingen är det. {question} {count:pass beror|pass beror} på svaret.',
    examples:
      'En arbetsplats kan avtala att ingen är ensam i vissa situationer eller på vissa tider, och att vissa uppgifter inte utförs då.',
    fixMove: 'Flytta det till en annan tid.',
  },
  'minimum-staffing': {
    title: 'För få på jobbet',
    summary: 'Där tabellen Avtal säger hur många som ska vara på jobbet är det så många när någon är där.',
    tooFew: 'Färre än {least:person|personer} på jobbet hos {place}, {from} till {to} ({length}): {person}.',
    unsettled:
      'Kanske färre än {least:person|personer} på jobbet hos {place}, {from} till {to} ({length}): {person}. {question} {count:pass beror|pass beror} på svaret.',
    counted: 'De som arbetar hos {place} räknas, i alla rum, utan dem som har rast eller bakjour.',
    task: 'Det gäller pass med ”{task}”.',
    overtime: 'Det gäller det som någon arbetar utöver {beyond} på en dag.',
    examples:
      'Det finns kända avtal om hur många som ska vara på plats vid övertid och på natten, på helger, vid vissa maskiner och en tid efter att något har hänt.',
  },
  'longest-at-task': {
    title: 'För länge vid en uppgift',
    summary:
      'Där tabellen Avtal säger hur länge någon får vara vid en uppgift, eller ensam, i sträck är ingen det längre.',
    tooLongAtTask:
      '{person} är schemalagd för ”{task}” hos {place} i {length} i sträck, {from} till {to}; högst {most} är avtalat.',
    tooLongAlone:
      '{person} är ensam hos {place} i {length} i sträck, {from} till {to}; högst {most} är avtalat.',
    unsettled:
      '{person}: kanske ensam hos {place} i {length} i sträck, {from} till {to}; högst {most} är avtalat. {question} {count:pass beror|pass beror} på svaret.',
    unsettledTask:
      '{person}: kanske vid ”{task}” hos {place} i {length} i sträck, {from} till {to}; högst {most} är avtalat. {question} {count:pass beror|pass beror} på svaret.',
    example: 'Ett exempel: hur länge någon får vistas i ett kylrum.',
    fixShare: 'Låt två turas om.',
  },
  'age-to-work-alone': {
    title: 'För ung för att vara ensam',
    summary:
      'Där arbetsplatsen kräver en ålder för att vara ensam, genom en inställning eller i tabellen Avtal, är ingen yngre det.',
    tooYoung:
      '{person} är {age} och ensam hos {place}, {from} till {to} ({length}); arbetsplatsen kräver {least}.',
    under18:
      '{person} är under 18 och ensam hos {place}, {from} till {to} ({length}); arbetsplatsen kräver {least}.',
    unsettled:
      '{person}: kanske yngre än {least} och ensam hos {place}, {from} till {to} ({length}). {question} {count:pass beror|pass beror} på svaret.',
    setting: 'Den lägsta åldern för att vara ensam är en inställning i den här kontrollen.',
    proposal:
      'Det har föreslagits att ingen ska vara ensam på jobbet före 20, eller bara med utbildning och skyddsåtgärder.',
    trained: 'Den som är {trainedFrom} och har utbildning i ensamarbete antecknad får vara ensam ändå.',
    own: 'Det som lagen säger om minderåriga gäller vid sidan av.',
    fixTrain: 'Utbilda {person} i ensamarbete och skriv det i tabellen Utbildning.',
  },
  'late-notice': {
    title: 'Ensamarbete utan besked',
    summary:
      'Där tabellen Avtal kräver besked lämnas besked om ensamarbete på kvällen och helgen i förväg, och det anmäls när det är slut.',
    noNotice: '{person} är ensam hos {place}, {from} till {to} ({length}), och ingen har fått besked.',
    incomplete:
      'Beskedet om att {person} är ensam hos {place}, {from} till {to} ({length}), är inte fullständigt.',
    noTable:
      'Ensamarbete hos {place} kräver besked i förväg {count:gång|gånger}, och det finns ingen tabell ”Anmält ensamarbete”; det första: {person}, {from} till {to} ({length}).',
    usual:
      'Besked lämnas i förväg om ensamarbete efter {from} från måndag till fredag, och alla tider på lördagar, söndagar och helgdagar.',
    contents: 'Beskedet säger namn, mobilnummer, plats och hur länge; när arbetet avslutas anmäls det också.',
    noMobile: 'Mobilnumret saknas.',
    noPlace: 'Platsen saknas.',
    noUntil: 'Det saknas hur länge.',
    endsEarly: 'Det slutar före ensamarbetet.',
    notSignedOff: 'Det är inte anmält att arbetet avslutades.',
    fixTell: 'Skriv i tabellen Anmält ensamarbete: {person}, mobilnummer, {place}, till {to}.',
    fixComplete: 'Gör {cell} fullständigt.',
    fixTable:
      'Lägg till en tabell ”Anmält ensamarbete” med anställd, plats, datum, till, mobilnummer och avanmälan.',
  },
};
