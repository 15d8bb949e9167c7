import type { practiceRules } from '../../../rules/practice';
import type { TextsOf } from '../../rule-texts';

export const practice: TextsOf<typeof practiceRules> = {
  'long-alone': {
    title: 'Alene længe',
    summary: 'Ingen bør være alene meget længe i træk, mindst af alt om natten; kontorer er undtaget.',
    tooLong: '{person} er alene hos {place} i {length} i træk, {from} til {to}.',
    tooLongAtNight: '{person} er alene hos {place} i {length} i træk om natten, {from} til {to}.',
    unsettled:
      '{person}: måske alene hos {place} i {length} i træk, {from} til {to}. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    rule: 'Ingen bør være alene i mere end {limit} i træk, eller i mere end {nightLimit} af natten.',
    study:
      'En undersøgelse fandt, at folk, der arbejder om natten, ofte er alene i fem til otte timer. Hvor længe der er for længe, er en indstilling i dette tjek, ikke en lovregel.',
    fixRelief: 'Lad en kollega komme forbi et stykke tid halvvejs, eller lad to dele tiden.',
  },
  'break-cover': {
    title: 'Ingen mulighed for pause',
    summary:
      'Den, der er alene længe, har brug for en kollega, der tager over under pausen; kontorer er undtaget.',
    noRelief:
      '{person} er alene hos {place} fra {from} til {to} ({length}), uden nogen til at tage over under en pause.',
    unsettled:
      '{person}: måske alene hos {place} fra {from} til {to} ({length}), uden nogen til at tage over under en pause. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    rule: 'Den, der er alene i mere end {limit} (under 18: {minorLimit}), har ingen mulighed for pause, medmindre en kollega er der i mindst {relief}.',
    study:
      'En undersøgelse nævner for få muligheder for at spise og gå på toilettet som en belastning ved alenearbejde; pauser til personlige behov skal lægges ind. Hvor længe der er for længe, er en indstilling i dette tjek.',
    fixRelief: 'Lad en kollega tage over i mindst {relief}, omkring kl. {at}.',
    noReliefOften:
      '{person} er alene længe hos {place} {count:gang|gange} uden nogen til at tage over under en pause, første gang fra {from} til {to} ({length}).',
    also: 'Også fra {from} til {to} ({length}).',
  },
  'transit-at-night': {
    title: 'Alene på vej om natten',
    summary: 'Ingen bør skulle gå alene fra det ene arbejdssted til det næste om natten.',
    alone: '{person} er alene på vej fra {place} til {other} om natten, {from} til {to}.',
    rule: 'At være alene på vej fra et sted til et andet om natten, her regnet fra {from} til {until}, er en risiko for sig.',
    nobodyElse: 'Ingen anden på vagtplanen er på vej fra {place} til {other} på det tidspunkt.',
    fixTogether: 'Lad to følges ad, eller lad {person} blive hentet.',
    fixDay: 'Flyt en af de to vagter ud af natten.',
  },
  'weekend-alone': {
    title: 'Alene hele weekenden',
    summary: 'Den samme bør ikke være alene flere dage i træk i en weekend; kontorer er undtaget.',
    inARow: '{person} er mest alene hos {place} på {count:dag|dage} af weekenden i træk, {from} til {to}.',
    rule: 'Ingen bør være alene mere end {most:dag|dage} i træk i en weekend eller på helligdage.',
    example: 'Et eksempel fra Norge: på en tjeneste, hvor én havde langweekenderne alene, ville de være to.',
    mostly: 'En vagt regnes som alene, når mindst halvdelen af den er det.',
    fixTwo: 'Sæt to på vagt hos {place} på en af dagene.',
    fixSwap: 'Lad en anden tage en af dagene for {person}.',
  },
  'lone-rotation': {
    title: 'Altid den samme alene',
    summary: 'Vagter og nætter alene bør gå på skift; kontorer er undtaget.',
    inARow: '{person} er mest alene {count:arbejdsdag|arbejdsdage} i træk, {from} til {to}.',
    mostNights: '{person} har {count} af de {total} nætter alene hos {place}, {from} til {to}.',
    rule: 'Kan alenearbejde ikke undgås, kan det virke aflastende at skiftes.',
    ruleInARow: 'Mere end {count} sådanne arbejdsdage i træk regnes for mange.',
    ruleNights: 'Mere end halvdelen af nætterne alene regnes for mange, når også andre arbejder hos {place}.',
    mostly: 'En vagt regnes som alene, når mindst halvdelen af den er det.',
    fixSwap: 'Lad {person} bytte en af vagterne til en sammen med andre.',
    fixShare: 'Lad andre tage nogle af nætterne for {person}.',
  },
  'new-starter-alone': {
    title: 'Ny og alene',
    summary:
      'Den, der er ny, vikar eller praktikant, bør ikke være alene og bør følge en erfaren kollega i begyndelsen; kontorer er undtaget.',
    newAlone: '{person} er ny og alene hos {place}, {from} til {to} ({length}).',
    tempAlone: '{person} er vikar eller praktikant og alene hos {place}, {from} til {to} ({length}).',
    notIntroduced:
      '{person} er ny, og en erfaren kollega er der kun i {share} % af vagten hos {place}, {from} til {to} ({length}).',
    unsettled:
      '{person} er ny og måske alene hos {place}, {from} til {to} ({length}). {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    employedSince: '{person} har været ansat siden {day}.',
    ruleNew:
      'Den, der er ny, har brug for nogen at spørge til råds: ingen bør være alene i de første {count:vagt|vagter} eller de første {days:dag|dage} af ansættelsen.',
    ruleTemp:
      'Vikarer og praktikanter skal introduceres til alenearbejde, som nye medarbejdere skal; de regnes for nye, medmindre de vides at have været ansat i {days:dag|dage}.',
    ruleIntroduced:
      'I de første {count:vagt|vagter} bør en kollega, der har været ansat i mindst {days:dag|dage}, være der i {share} % af tiden: undersøgelsen fandt, at nye mere og mere læres op med hurtige programmer på en computer.',
    fixFollow: 'Lad {person} følge en erfaren kollega først.',
    fixDate: 'Har {person} arbejdet her længe, så skriv ansættelsesdatoen i medarbejderlisten.',
  },
  'apprentice-alone': {
    title: 'Lærling alene',
    summary:
      'En lærling bør ikke efter planen arbejde alene eller kun sammen med lærlinge; kontorer og vagter, der ikke var planlagt, er undtaget.',
    alone: '{person} er lærling og alene hos {place}, {from} til {to} ({length}).',
    onlyApprentices:
      '{person} er lærlinge og uden nogen anden kollega hos {place}, {from} til {to} ({length}).',
    unsettled:
      '{person}: måske en lærling alene hos {place}, {from} til {to} ({length}). {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    rule: 'Som en planlagt ordning skal en lærling ikke arbejde alene eller have ansvar for andre lærlinge.',
    elsewhere: 'Sætningen er fra en norsk aftale; her er den et godt råd.',
    inCharge: 'Er der kun lærlinge, har en af dem ansvaret for de andre.',
    fixUnplanned: 'Var det ikke planlagt, så skriv »ikke planlagt« i vagtens bemærkning.',
  },
  'isolation-share': {
    title: 'Mest alene',
    summary: 'Ingen bør være alene i det meste af arbejdstiden over fire uger; kontorer er undtaget.',
    isolated: '{person} er alene i {share} % af arbejdstiden, {from} til {to} ({alone} af {worked}).',
    rule: 'Den, der er alene det meste af arbejdstiden, har sjældent kontakt med kolleger eller ledere; kunder er ikke selskab.',
    counted:
      'Der tælles minutter, der med sikkerhed er alene, over fire uger; fra {share} % bliver det sagt.',
    nearlyAll:
      'I en norsk levekårsundersøgelse er det klassen »næsten hele tiden«, som 18 % af de adspurgte er i.',
    threeQuarters: 'I en norsk levekårsundersøgelse er det klassen »cirka tre fjerdedele af tiden«.',
    half: 'I en norsk levekårsundersøgelse er det klassen »cirka halvdelen af tiden«.',
    quarter: 'I en norsk levekårsundersøgelse er det klassen »cirka en fjerdedel af tiden«.',
    little:
      'I en norsk levekårsundersøgelse er det klassen »en meget lille del af tiden«, som 44 % af de adspurgte er i.',
    fixTogether: 'Giv {person} nogle vagter sammen med andre.',
    fixMeet: 'Lad {person} komme med til personalemøder og måltider med kolleger.',
  },
  'no-colleague-met': {
    title: 'Møder ingen kolleger',
    summary: 'Ingen bør arbejde i to uger uden at møde en kollega; arbejde på kontor regnes som at mødes.',
    noColleague:
      '{person} møder ingen kollega på arbejde i {days:dag|dage}, på {count:vagt|vagter} fra {from} til {to}.',
    noManager:
      '{person} er alene i {share} % af arbejdstiden og sammen med en leder eller arbejdsmiljørepræsentanten i mindre end {least} på fire uger, {from} til {to}.',
    rule: 'Den, der arbejder alene, har brug for information fra og samvær med kolleger og ledelse.',
    counted: 'At mødes er at være på arbejde sammen i mindst {least}.',
    ruleManager: 'Arbejdsmiljøgruppen bør jævnligt kunne komme i kontakt med dem, der arbejder alene.',
    fixOverlap: 'Lad en vagt for {person} overlappe en kollegas med mindst {least}.',
    fixLunch: 'Lad {person} spise sammen med kolleger en gang om ugen.',
    fixVisit: 'Planlæg et besøg af en leder eller arbejdsmiljørepræsentanten på en vagt for {person}.',
  },
};
