import type { riskRules } from '../../../rules/risk';
import type { TextsOf } from '../../rule-texts';

export const risk: TextsOf<typeof riskRules> = {
  'special-danger': {
    title: 'Särskild fara',
    summary:
      'I Danmark får ingen arbeta ensam där det är en särskild fara som inte är åtgärdad; om det är det ska bedömas.',
    notMet:
      '{person} är ensam hos {place}, där det är en särskild fara att vara ensam och faran inte är åtgärdad, {from} till {to} ({length}).',
    notAssessed:
      'Inget visar om det är en särskild fara att vara ensam hos {place}; någon är ensam där {count:gång|gånger}, första gången {from} till {to} ({person}).',
    unsettled:
      '{person}: kanske ensam hos {place}, där det är en särskild fara att vara ensam, {from} till {to} ({length}); {count:gång|gånger} i schemat. {question}',
    rule: 'Kan det medföra en särskild fara att arbeta ensam ska arbetet ordnas så att faran åtgärdas. Kan den inte åtgärdas får ingen arbeta ensam.',
    stated: 'Enligt tabellen Platser är faran hos {place} inte åtgärdad.',
    notStated:
      'Tabellen Platser säger det inte om {place}, och ingen riskbedömning (APV) av ensamarbete är noterad.',
    ask: 'Är det en särskild fara att vara ensam hos {place}, och är den åtgärdad?',
    fixMeet: 'Ordna arbetet så att faran åtgärdas, och ange det i tabellen Platser.',
    fixSay:
      'Ange i tabellen Platser om det är en särskild fara att vara ensam hos {place}, och om den är åtgärdad.',
    fixAssess: 'Notera riskbedömningen (APV) som omfattar ensamarbete i tabellen Åtgärder.',
  },
  'banned-task-alone': {
    title: 'Uppgifter som inte får göras ensam',
    summary:
      'I Sverige får vissa uppgifter inte utföras som ensamarbete, till exempel rökdykning och arbete med motorsåg.',
    alone:
      '{person} är ensam hos {place} med en uppgift som inte får göras ensam ({task}), {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske ensam hos {place} med en uppgift som inte får göras ensam, {from} till {to} ({length}); {count:gång|gånger} i schemat. {question}',
    rule: 'Nio svenska föreskrifter förbjuder ensamarbete vid vissa uppgifter: bland annat motorbränsle, rökdykning, motorsåg, master och stolpar, kemiskt och mikrobiologiskt arbete.',
    written: 'I schemat står ”{task}” vid passet.',
    fixTask: 'Lägg uppgiften när det finns en till på jobbet.',
  },
  'violence-risk-alone': {
    title: 'Ensam där det finns risk för våld',
    summary:
      'Ingen bör vara ensam där det finns risk för våld eller hot; i Sverige, och i Danmark där faran inte är åtgärdad, får ingen.',
    notMet:
      '{person} är ensam hos {place}, där det finns risk för våld och faran inte är åtgärdad, {from} till {to} ({length}).',
    obvious:
      '{person} är ensam hos {place}, där det finns påtaglig risk för våld, {from} till {to} ({length}).',
    red: '{person} är ensam hos {place} medan risken för våld är röd, {from} till {to} ({length}).',
    yellow:
      '{person} är ensam hos {place}, där det finns risk för våld, och varken hjälpmedel eller bakjour är noterade, {from} till {to} ({length}).',
    expired:
      'Bedömningen av risken hos {place} ({level}) gällde till {day}; {person} är ensam där {from} till {to}.',
    unsettled:
      '{person}: kanske ensam hos {place}, där det finns risk för våld, {from} till {to} ({length}); {count:gång|gånger} i schemat. {question}',
    ruleDk:
      'Kan det medföra en särskild fara att arbeta ensam, och kan den inte åtgärdas, får ingen arbeta ensam; enligt tabellen Platser är faran hos {place} inte åtgärdad.',
    adviceAvoid: 'Undvik så långt det går ensamarbete där det finns risk för våld och konflikter.',
    adviceLight:
      'Gå efter trafikljuset: rött betyder inte ensam, gult bara med larm eller någon som kan komma.',
    ruleNo:
      'Bedömningen av våld och hot ska beakta ensamarbete, arbetstidens förläggning och bemanning, och arbetsgivaren ska vidta åtgärder.',
    notBanned: 'I Norge är ensamarbete i sig inte förbjudet för vuxna.',
    ruleSe: 'Innebär en arbetsuppgift påtaglig risk för våld eller hot får den inte utföras som ensamarbete.',
    minor: '{person} är under 18: larm, telefon och bakjour ersätter inte en arbetskamrat.',
    renew: 'En bedömning av risken måste förnyas; utan eget slutdatum gäller den i {count:månad|månader}.',
    fixAlarm: 'Se till att det finns ett larm som är provat, och notera det i tabellen Åtgärder.',
    fixBackup: 'Schemalägg en bakjour för {place} från {from} till {to}.',
    fixLevel: 'Bedöm risken hos {place} efter dag och klockslag, och notera den i tabellen Risknivåer.',
  },
  'alone-without-assessment': {
    title: 'Ensam utan riskbedömning',
    summary: 'I Norge ska risken med ensamarbete bedömas där någon är ensam över tid.',
    notAssessed:
      'Ingen riskbedömning av ensamarbete är noterad för {place}, där någon är ensam {count:gång|gånger}, den första {from} till {to} ({person}).',
    late: 'Riskbedömningen av ensamarbete hos {place} gällde till {day}; {person} är ensam där {from} till {to}.',
    undated:
      'Riskbedömningen av ensamarbete hos {place} har inget datum; {person} är ensam där {from} till {to}.',
    participants:
      'Riskbedömningen av ensamarbete hos {place} nämner ingen som deltog, till exempel skyddsombudet (verneombud).',
    violence:
      'Det finns risk för våld hos {place}, men det framgår inte att riskbedömningen av ensamarbete omfattar våld och hot.',
    rule: 'Arbetsgivaren ska bedöma om ensamarbete ger en särskild risk och vidta de åtgärder som behövs.',
    overTime:
      'Ensam är den som över tid är utom syn- och hörhåll för arbetskamrater, utan hjälp till hands; här räknat från {limit}.',
    ruleViolence:
      'Där våld och hot är en risk ska bedömningen beakta ensamarbete, arbetstidens förläggning, bemanning, kompetens och lokaler.',
    document: 'Den som låter någon arbeta ensam bör kunna visa bedömningen.',
    together: 'Fackliga företrädare och skyddsombud bör delta i den.',
    onlyRecord: 'Bara tabellen Åtgärder läses: det som inte står där är inte känt.',
    fixAssess: 'Bedöm risken med ensamarbete hos {place}, och notera den med datum i tabellen Åtgärder.',
    fixParticipants: 'Notera i tabellen Åtgärder vilka som deltog i bedömningen.',
    fixViolence: 'Gå också igenom våld, hot och trakasserier, och notera det vid bedömningen.',
  },
  'petrol-at-night': {
    title: 'Bensinstationer på natten',
    summary:
      'I Norge bör ingen vara ensam på en bensinstation från 22:00 till 06:00, om inte kunderna betjänas genom en nattlucka.',
    alone: '{person} är ensam hos {place} på natten, och kunderna kommer in, {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske ensam med kunder hos {place} på natten, {from} till {to} ({length}); {count:gång|gånger} i schemat. {question}',
    order:
      'En norsk bensinstation förbjöds att vara bemannad med en person från {from} till {until}, annat än genom en nattlucka.',
    noBan: 'Det är ingen allmän regel: ensamarbete i sig är inte förbjudet för vuxna. Risken ska bedömas.',
    ask: 'Betjänas kunderna hos {place} bara genom en nattlucka från {from} till {until}?',
    fixSay: 'Ange i tabellen Platser om kunderna hos {place} bara betjänas genom en nattlucka.',
    fixHatch: 'Betjäna kunderna bara genom en nattlucka, och ange det i tabellen Platser.',
  },
  'alone-in-bar-night': {
    title: 'Ensam fredag- och lördagnatt',
    summary:
      'Ingen bör vara ensam i grillbar, restaurang, kiosk eller på bensinstation på fredag- och lördagnätter.',
    alone: '{person} är ensam hos {place} en fredag- eller lördagnatt, {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske ensam hos {place} en fredag- eller lördagnatt, {from} till {to} ({length}); {count:gång|gånger} i schemat. {question}',
    rule: 'Den som är ensam i en grillbar, en restaurang eller liknande kan bli trakasserad av berusade gäster; här räknas fredag- och lördagnätter från {from} till {until}.',
    customers: 'Gäster är inget sällskap: den som är ensam med gäster är ensam på jobbet.',
  },
  'early-morning-alone': {
    title: 'Ensam tidigt på morgonen',
    summary: 'Den som är ensam tidigt på morgonen bör kunna nå någon; bara där det är påslaget.',
    alone: '{person} är ensam hos {place} tidigt på morgonen, {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske ensam hos {place} tidigt på morgonen, {from} till {to} ({length}); {count:gång|gånger} i schemat. {question}',
    rule: 'I de tidiga morgontimmarna, här från {from} till {until}, kan det vara svårt att nå arbetskamrater eller chefer; se till att någon kan nås.',
    fixReach: 'Kom överens om vem som kan nås vid den tiden, och schemalägg dem som bakjour.',
  },
};
