import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {
  'agreed-not-alone': {
    title: 'Avtalat: inte ensam',
    summary:
      'Där tabellen Avtal säger det är ingen ensam på vissa tider eller med vissa uppgifter, eller utför dem inte alls då.',
    alone: '{person} är ensam i {place}, {from} till {to} ({length}); det är avtalat att ingen är det då.',
    aloneAtTask:
      '{person} är ensam med ”{task}” i {place}, {from} till {to} ({length}); det är avtalat att ingen är det.',
    notThen:
      '{person} är schemalagd för ”{task}” i {place}, {from} till {to} ({length}); det är avtalat att inte göra det då.',
    noWork: '{person} arbetar i {place}, {from} till {to} ({length}); det är avtalat att ingen arbetar då.',
    unsettled:
      '{person}: kanske ensam i {place}, {from} till {to} ({length}), fast det är avtalat att ingen är det. {question} {count:pass beror|pass beror} på svaret.',
    examples:
      'En arbetsplats kan avtala att ingen är ensam i vissa situationer eller på vissa tider, och att vissa uppgifter inte utförs då.',
    fixMove: 'Flytta det till en annan tid.',
  },
  'minimum-staffing': {
    title: 'För få på arbetet',
    summary: 'Där tabellen Avtal säger hur många som ska vara på arbetet är det så många när någon är där.',
    tooFew: 'Färre än {least:person|personer} på arbetet i {place}, {from} till {to} ({length}): {person}.',
    unsettled:
      'Kanske färre än {least:person|personer} på arbetet i {place}, {from} till {to} ({length}): {person}. {question} {count:pass beror|pass beror} på svaret.',
    counted: 'De som arbetar i {place} räknas, i alla rum, utan dem som har rast eller bakjour.',
    task: 'Det gäller pass med ”{task}”.',
    overtime: 'Det gäller det som någon arbetar utöver {beyond} på en dag.',
    examples:
      'Det finns kända avtal om hur många som ska vara på plats vid övertid och på natten, på helger, vid vissa maskiner och en tid efter att något har hänt.',
  },
};
