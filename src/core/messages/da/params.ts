import type { ParamTexts } from '../param-texts';

const night = {
  nightFrom:
    'Hvornår natten begynder, f.eks. 22:00; uden indstilling 21:00 i Norge og ellers 22:00. Det minut er nat.',
  nightUntil: 'Hvornår natten slutter, f.eks. 06:00; uden indstilling 06:00. Det minut er ikke længere nat.',
};

/** What each parameter of a rule means; in English it stands beside the parameter. */
export const params: ParamTexts = {
  'minor-alone': {
    evesAsHolidays:
      'Strengere end loven: 1. maj, 5. juni, 24. og 31. december begynder forbuddet kl. 14:00 som på en helligdag, ikke kl. 18:00.',
    weekdayFrom:
      'Hvornår forbuddet begynder på hverdage, f.eks. 17:00; det minut er forbudt. Uden indstilling 18:00; et senere klokkeslæt tæller ikke.',
    weekendFrom:
      'Hvornår forbuddet begynder på lørdage, søndage og helligdage, f.eks. 12:00; det minut er forbudt. Uden indstilling 14:00; et senere klokkeslæt tæller ikke.',
    until:
      'Hvornår forbuddet slutter om morgenen, f.eks. 07:00; det minut er ikke længere forbudt. Uden indstilling 06:00; et tidligere klokkeslæt tæller ikke.',
    guardedCentreFrom:
      'Hvornår forbuddet begynder i et storcenter med vægtere, f.eks. 19:00; det minut er forbudt. Uden indstilling 20:00; et senere klokkeslæt tæller ikke.',
  },
  'night-alone': {
    ...night,
  },
  'missing-backup': {
    atNight: 'Spørg efter en bagvagt, hver gang nogen er alene om natten.',
    longerThan:
      'Spørg efter en bagvagt til den, der er alene i mere end så mange minutter i træk, uanset hvornår; præcis så længe er tilladt. Uden indstilling betyder længden ikke noget.',
    ...night,
  },
  'young-violence-risk': {
    experiencedAfter:
      'Hvor mange dage en voksen skal have været ansat for at regnes for erfaren; præcis så mange er nok.',
  },
  'minimum-age': {
    minimumAge:
      'Den laveste alder i hele år; fra den fødselsdag er det tilladt. Uden indstilling det, loven siger (13); en lavere alder tæller ikke.',
  },
  'young-hours-of-day': {
    pastSchoolUntil:
      'Det seneste sluttidspunkt for unge, der ikke længere er omfattet af undervisningspligten, f.eks. 21:00; det minut arbejdes der ikke. Uden indstilling det, loven siger; et senere klokkeslæt tæller ikke.',
  },
  'young-day-hours': {
    schoolDay:
      'Det meste på en skoledag under undervisningspligten, i minutter; præcis så længe er tilladt. Uden indstilling det, loven siger (120); mere tæller ikke.',
    otherDay:
      'Det meste på alle andre dage, i minutter; præcis så længe er tilladt. Uden indstilling det, loven siger (420 eller 480); mere tæller ikke.',
  },
  'young-week-hours': {
    schoolWeek:
      'Det meste i en uge med en skoledag under undervisningspligten, i minutter; præcis så længe er tilladt. Uden indstilling det, loven siger (720); mere tæller ikke.',
    otherWeek:
      'Det meste i alle andre uger, i minutter; præcis så længe er tilladt. Uden indstilling det, loven siger (2100 eller 2400); mere tæller ikke.',
  },
  'young-daily-rest': {
    inSchool:
      'Den korteste hvile under undervisningspligten, i minutter; præcis så længe er nok. Uden indstilling det, loven siger (840); en kortere tæller ikke.',
    pastSchool:
      'Den korteste hvile, når undervisningspligten er opfyldt, i minutter; præcis så længe er nok. Uden indstilling det, loven siger (720); en kortere tæller ikke.',
  },
  'young-weekly-rest': {
    inARow:
      'Den korteste sammenhængende hvile inden for 7 dage, i minutter; præcis så længe er nok. Uden indstilling det, loven siger (2880, i Sverige 2160); en kortere tæller ikke.',
  },
  'young-breaks': {
    after:
      'Den længste arbejdstid uden pause, i minutter; præcis så længe er tilladt. Uden indstilling det, loven siger (270); mere tæller ikke.',
    length:
      'Den korteste pause, i minutter; præcis så længe er nok. Uden indstilling det, loven siger (30); mindre tæller ikke.',
    longestGap:
      'Den længste tid mellem to dele af en dag på 8 timer, der stadig er en pause, i minutter; præcis så længe er en pause (Danmark).',
  },
  'norwegian-minor-alone': {
    lateFrom:
      'Hvornår det at være alene regnes for sent, f.eks. 18:00; det minut er sent. Uden indstilling 20:00.',
    atLeast: 'Fra hvor mange minutter alene andre tider tæller med; præcis så mange tæller.',
  },
  'young-supervision': {
    share:
      'Den andel af hver ung medarbejders vagt, hvor en voksen skal være der, i procent; præcis så meget er nok.',
  },
  'special-danger': {
    atLeast:
      'Fra hvor mange minutter alene der spørges efter en vurdering; præcis så mange tæller med. Hvor faren ikke er imødegået, tæller hvert minut.',
  },
  'violence-risk-alone': {
    alarmMonths: 'Hvor mange måneder efter afprøvningen en alarm tæller med; samme dato er den sidste dag.',
  },
  'alone-without-assessment': {
    atLeast: 'Fra hvor mange minutter alene det er «over tid»; præcis så mange tæller med.',
    months: 'Hvor mange måneder en vurdering gælder; samme dato er den sidste dag.',
  },
  'alone-in-bar-night': {
    from: 'Hvornår disse nætter begynder, f.eks. 22:00; uden indstilling 22:00. Det minut tæller med.',
    until:
      'Hvornår disse nætter slutter, f.eks. 05:00; uden indstilling 05:00. Det minut tæller ikke længere med.',
  },
  'early-morning-alone': {
    on: 'Om det skal vises, at nogen er alene tidligt om morgenen; de fleste arbejdspladser åbner sådan.',
    from: 'Hvornår den tidlige morgen begynder, f.eks. 05:00; uden indstilling 05:00. Det minut tæller med.',
    until: 'Hvornår den slutter, f.eks. 07:00; uden indstilling 07:00. Det minut tæller ikke længere med.',
  },
  'daily-rest': {
    rest: 'Den korteste sammenhængende hvile, i minutter; præcis så længe er nok. Uden indstilling det, loven siger (660); en kortere tæller ikke.',
  },
  'weekly-rest': {
    rest: 'Den korteste sammenhængende frihed, i minutter; præcis så længe er nok. Uden indstilling det, loven siger (2100); en kortere tæller ikke.',
    days: 'Det største antal dage mellem to sådanne fridøgn; præcis så mange gange 24 timer er tilladt. Uden indstilling det, loven siger (6); flere tæller ikke.',
  },
  'age-to-work-alone': {
    minAge:
      'Den laveste alder i år for at være alene, uanset hvornår; præcis så gammel er nok, fra fødselsdagen. Uden indstilling tæller kun aftaler.',
    trainedFrom:
      'Alderen i år, hvor en registreret oplæring i alenearbejde er nok i stedet; præcis så gammel er nok. Uden indstilling betyder oplæring ikke noget.',
  },
  'late-notice': {
    atLeast: 'Den korteste tid alene, der skal varsles, i minutter; præcis så længe skal varsles.',
  },
  'apprentice-alone': {
    atLeast: 'Den korteste tid uden en anden kollega, der tæller med, i minutter; præcis så længe tæller.',
  },
  'new-starter-alone': {
    shifts: 'Hvor mange vagter fra ansættelsens begyndelse man er ny; den næste tæller ikke længere.',
    days: 'Hvor mange dage fra ansættelsens begyndelse man er ny; den næste tæller ikke længere.',
    experienced: 'Efter hvor mange dages ansættelse man er erfaren; den dag tæller allerede.',
    together:
      'Hvor stor en del af hver af de første vagter en erfaren kollega skal være der, i procent; præcis så meget er nok.',
    atLeast: 'Den korteste tid alene, der tæller med, i minutter; præcis så længe tæller.',
  },
  'long-alone': {
    limit: 'Den længste tid alene i træk, i minutter, uanset hvornår; præcis så længe er tilladt.',
    nightLimit: 'Den længste tid alene i træk på én nat, i minutter; præcis så længe er tilladt.',
    ...night,
  },
  'break-cover': {
    limit: 'Den længste tid alene uden afløsning, i minutter, fra 18 år; præcis så længe er tilladt.',
    minorLimit: 'Den længste tid alene uden afløsning, i minutter, under 18; præcis så længe er tilladt.',
    relief:
      'Hvor mange minutter en kollega skal være der, eller vagtplanen skal give pause, for at det er afløsning; præcis så længe er nok.',
  },
  'transit-at-night': {
    longest:
      'Den længste tid mellem to vagter, i minutter, der regnes for vej fra den ene til den anden; præcis så længe er det stadig.',
    ...night,
  },
  'weekend-alone': {
    most: 'Det største antal dage i træk (lørdage, søndage og helligdage, efter den dag vagten begynder), hvor den samme mest er alene; præcis så mange er tilladt.',
  },
  'lone-rotation': {
    inARow: 'Det største antal arbejdsdage i træk, hvor nogen mest er alene; præcis så mange er tilladt.',
    ...night,
  },
  'isolation-share': {
    share:
      'Den andel af arbejdstiden alene, der advares om, i procent; præcis så meget er allerede for meget.',
  },
  'no-colleague-met': {
    days: 'Hvor mange dage uden at møde en kollega der er for mange; præcis så mange er det allerede.',
    least: 'Hvor mange minutter sammen på arbejde der regnes for at mødes; præcis så mange gør.',
    managerLeast:
      'Hvor mange minutter på fire uger den, der er meget alene, bør være på arbejde sammen med en leder eller arbejdsmiljørepræsentanten; præcis så mange er nok.',
    managerShare:
      'Den andel af arbejdstiden alene, i procent, hvorfra man bør møde en leder eller arbejdsmiljørepræsentanten; præcis så meget tæller allerede.',
  },
  'missing-measures': {
    atLeast: 'Fra hvor mange minutter alene der skal være tiltag; præcis så mange tæller med.',
  },
  'missing-training': {
    atLeast: 'Fra hvor mange minutter alene der skal være oplæring; præcis så mange tæller med.',
  },
  'incident-follow-up': {
    followUpDays: 'Inden for hvor mange dage en hændelse følges op; den sidste af dem er i tide.',
    aloneDays:
      'Hvor mange dage efter en hændelse det vises, at nogen er alene der; den sidste af dem tæller med.',
  },
};
