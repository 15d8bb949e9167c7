import type { practiceRules } from '../../../rules/practice';
import type { TextsOf } from '../../rule-texts';

export const practice: TextsOf<typeof practiceRules> = {
  'long-alone': {
    title: 'Ensam länge',
    summary: 'Ingen bör vara ensam mycket länge i sträck, minst av allt på natten; kontor är undantagna.',
    tooLong: '{person} är ensam hos {place} i {length} i sträck, {from} till {to}.',
    tooLongAtNight: '{person} är ensam hos {place} i {length} i sträck på natten, {from} till {to}.',
    unsettled:
      '{person}: kanske ensam hos {place} i {length} i sträck, {from} till {to}. {question} {count:pass beror|pass beror} på svaret.',
    rule: 'Ingen bör vara ensam i mer än {limit} i sträck, eller i mer än {nightLimit} av natten.',
    study:
      'En norsk studie fann att de som arbetar på natten ofta är ensamma i fem till åtta timmar. Hur länge som är för länge är en inställning i den här kontrollen, inte en lagregel.',
    fixRelief: 'Låt en kollega komma förbi en stund halvvägs, eller låt två dela på tiden.',
  },
  'break-cover': {
    title: 'Ingen möjlighet till rast',
    summary: 'Den som är ensam länge behöver en kollega som tar över under rasten; kontor är undantagna.',
    noRelief:
      '{person} är ensam hos {place} från {from} till {to} ({length}), utan någon som kan ta över under en rast.',
    unsettled:
      '{person}: kanske ensam hos {place} från {from} till {to} ({length}), utan någon som kan ta över under en rast. {question} {count:pass beror|pass beror} på svaret.',
    rule: 'Den som är ensam i mer än {limit} (under 18: {minorLimit}) har ingen möjlighet till rast, om inte en kollega är där i minst {relief}.',
    study:
      'En norsk studie nämner för få möjligheter att äta och gå på toaletten som en belastning vid ensamarbete; raster för personliga behov ska läggas in. Hur länge som är för länge är en inställning i den här kontrollen.',
    fixRelief: 'Låt en kollega ta över i minst {relief}, omkring kl. {at}.',
    noReliefOften:
      '{person} är ensam länge hos {place} {count:gång|gånger} utan någon som kan ta över under en rast, första gången från {from} till {to} ({length}).',
    also: 'Även från {from} till {to} ({length}).',
  },
  'transit-at-night': {
    title: 'Ensam på väg på natten',
    summary: 'Ingen bör behöva gå ensam från den ena arbetsplatsen till nästa på natten.',
    alone: '{person} är ensam på väg från {place} till {other} på natten, {from} till {to}.',
    rule: 'Att vara ensam på väg från en plats till en annan på natten, här räknad från {from} till {until}, är en risk i sig.',
    nobodyElse: 'Ingen annan i schemat är på väg från {place} till {other} vid den tiden.',
    fixTogether: 'Låt två följas åt, eller låt {person} bli hämtad.',
    fixDay: 'Flytta ett av de två passen ut ur natten.',
  },
  'weekend-alone': {
    title: 'Ensam hela helgen',
    summary: 'Samma person bör inte vara ensam flera dagar i rad under en helg; kontor är undantagna.',
    inARow: '{person} är mest ensam hos {place} på {count:dag|dagar} av helgen i rad, {from} till {to}.',
    rule: 'Ingen bör vara ensam mer än {most:dag|dagar} i rad under en helg eller på helgdagar.',
    example: 'Ett exempel från Norge: på en tjänst där en hade långhelgerna ensam ville man vara två.',
    mostly: 'Ett pass räknas som ensamt när minst hälften av det är det.',
    fixTwo: 'Schemalägg två hos {place} på en av dagarna.',
    fixSwap: 'Låt någon annan ta en av dagarna för {person}.',
  },
  'lone-rotation': {
    title: 'Alltid samma person ensam',
    summary: 'Pass och nätter ensam bör tas i tur och ordning; kontor är undantagna.',
    inARow: '{person} är mest ensam {count:arbetsdag|arbetsdagar} i rad, {from} till {to}.',
    mostNights: '{person} har {count} av de {total} nätterna ensam hos {place}, {from} till {to}.',
    rule: 'Går det inte att undvika ensamarbete kan det avlasta att turas om.',
    ruleInARow: 'Mer än {count} sådana arbetsdagar i rad räknas som för många.',
    ruleNights: 'Mer än hälften av nätterna ensam räknas som för många när även andra arbetar hos {place}.',
    mostly: 'Ett pass räknas som ensamt när minst hälften av det är det.',
    fixSwap: 'Låt {person} byta ett av passen mot ett tillsammans med andra.',
    fixShare: 'Låt andra ta några av nätterna för {person}.',
  },
  'new-starter-alone': {
    title: 'Ny och ensam',
    summary:
      'Den som är ny, vikarie eller praktikant bör inte vara ensam och bör följa en erfaren kollega i början; kontor är undantagna.',
    newAlone: '{person} är ny och ensam hos {place}, {from} till {to} ({length}).',
    tempAlone: '{person} är vikarie eller praktikant och ensam hos {place}, {from} till {to} ({length}).',
    notIntroduced:
      '{person} är ny, och en erfaren kollega är där bara {share} % av passet hos {place}, {from} till {to} ({length}).',
    unsettled:
      '{person} är ny och kanske ensam hos {place}, {from} till {to} ({length}). {question} {count:pass beror|pass beror} på svaret.',
    employedSince: '{person} har varit anställd sedan {day}.',
    ruleNew:
      'Den som är ny behöver någon att fråga: ingen bör vara ensam under de första {count:pass|pass} eller de första {days:dag|dagar} av anställningen.',
    ruleTemp:
      'Vikarier och praktikanter ska introduceras i ensamarbete som nyanställda ska; de räknas som nya om det inte är känt att de har varit anställda i {days:dag|dagar}.',
    ruleIntroduced:
      'Under de första {count:pass|pass} bör en kollega som har varit anställd i minst {days:dag|dagar} vara där {share} % av tiden: studien fann att nyanställda allt oftare lärs upp med snabba program på datorn.',
    fixFollow: 'Låt {person} följa en erfaren kollega först.',
    fixDate: 'Har {person} arbetat här länge, skriv anställningsdatumet i personallistan.',
  },
  'apprentice-alone': {
    title: 'Lärling ensam',
    summary:
      'En lärling bör inte planeras att arbeta ensam eller bara med lärlingar; kontor och pass som inte var planerade är undantagna.',
    alone: '{person} är lärling och ensam hos {place}, {from} till {to} ({length}).',
    onlyApprentices:
      '{person} är lärlingar och utan någon annan kollega hos {place}, {from} till {to} ({length}).',
    unsettled:
      '{person}: kanske en lärling ensam hos {place}, {from} till {to} ({length}). {question} {count:pass beror|pass beror} på svaret.',
    rule: 'Som en planerad ordning ska en lärling inte arbeta ensam eller ha ansvar för andra lärlingar.',
    elsewhere: 'Meningen är från ett norskt avtal; här är den ett gott råd.',
    inCharge: 'Finns det bara lärlingar har en av dem ansvaret för de andra.',
    fixUnplanned: 'Var det inte planerat, skriv ”oplanerat” i passets anteckning.',
  },
  'isolation-share': {
    title: 'Mest ensam',
    summary: 'Ingen bör vara ensam under det mesta av arbetstiden över fyra veckor; kontor är undantagna.',
    isolated: '{person} är ensam {share} % av arbetstiden, {from} till {to} ({alone} av {worked}).',
    rule: 'Den som är ensam det mesta av arbetstiden har sällan kontakt med kollegor eller chefer; kunder är inte sällskap.',
    counted: 'Det som räknas är minuter som säkert är ensamma, över fyra veckor; från {share} % sägs det.',
    nearlyAll:
      'I en norsk undersökning är det klassen ”nästan hela tiden”, där 18 % av de tillfrågade finns.',
    threeQuarters: 'I en norsk undersökning är det klassen ”cirka tre fjärdedelar av tiden”.',
    half: 'I en norsk undersökning är det klassen ”cirka hälften av tiden”.',
    quarter: 'I en norsk undersökning är det klassen ”cirka en fjärdedel av tiden”.',
    little:
      'I en norsk undersökning är det klassen ”en mycket liten del av tiden”, där 44 % av de tillfrågade finns.',
    fixTogether: 'Ge {person} några pass tillsammans med andra.',
    fixMeet: 'Låt {person} komma med på personalmöten och måltider med kollegor.',
  },
  'no-colleague-met': {
    title: 'Träffar inga kollegor',
    summary:
      'Ingen bör arbeta i två veckor utan att träffa en kollega; arbete på kontor räknas som att träffas.',
    noColleague:
      '{person} träffar ingen kollega på jobbet under {days:dag|dagar}, på {count:pass|pass} från {from} till {to}.',
    noManager:
      '{person} är ensam {share} % av arbetstiden och tillsammans med en chef eller skyddsombudet mindre än {least} på fyra veckor, {from} till {to}.',
    rule: 'Den som arbetar ensam behöver information från och tid med kollegor och ledning.',
    counted: 'Att träffas är att vara på jobbet tillsammans i minst {least}.',
    ruleManager: 'Skyddsombud och ledning bör regelbundet ha kontakt med dem som arbetar ensamma.',
    fixOverlap: 'Låt ett pass för {person} överlappa en kollegas med minst {least}.',
    fixLunch: 'Låt {person} äta tillsammans med kollegor en gång i veckan.',
    fixVisit: 'Planera ett besök av en chef eller skyddsombudet under ett pass för {person}.',
  },
};
