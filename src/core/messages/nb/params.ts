import type { ParamTexts } from '../param-texts';

const night = {
  nightFrom:
    'Når natten begynner, for eksempel 22:00; uten innstilling 21:00 i Norge og ellers 22:00. Det minuttet er natt.',
  nightUntil:
    'Når natten slutter, for eksempel 06:00; uten innstilling 06:00. Det minuttet er ikke lenger natt.',
};

/** What each parameter of a rule means; in English it stands beside the parameter. */
export const params: ParamTexts = {
  'minor-alone': {
    evesAsHolidays:
      'Strengere enn loven: 1. mai, 5. juni, 24. og 31. desember begynner forbudet kl. 14:00 som på en helligdag, ikke kl. 18:00.',
    weekdayFrom:
      'Når forbudet begynner på hverdager, for eksempel 17:00; det minuttet er forbudt. Uten innstilling 18:00; et senere klokkeslett teller ikke.',
    weekendFrom:
      'Når forbudet begynner på lørdager, søndager og helligdager, for eksempel 12:00; det minuttet er forbudt. Uten innstilling 14:00; et senere klokkeslett teller ikke.',
    until:
      'Når forbudet slutter om morgenen, for eksempel 07:00; det minuttet er ikke lenger forbudt. Uten innstilling 06:00; et tidligere klokkeslett teller ikke.',
    guardedCentreFrom:
      'Når forbudet begynner i et kjøpesenter med vektere, for eksempel 19:00; det minuttet er forbudt. Uten innstilling 20:00; et senere klokkeslett teller ikke.',
  },
  'night-alone': {
    ...night,
  },
  'missing-backup': {
    atNight: 'Spør etter en bakvakt hver gang noen er alene om natten.',
    longerThan:
      'Spør etter en bakvakt for den som er alene i mer enn så mange minutter i strekk, uansett når; nøyaktig så lenge er tillatt. Uten innstilling har lengden ikke noe å si.',
    ...night,
  },
  'young-violence-risk': {
    experiencedAfter:
      'Hvor mange dager en voksen må ha vært ansatt for å regnes som erfaren; nøyaktig så mange er nok.',
  },
  'minimum-age': {
    minimumAge:
      'Den laveste alderen i hele år; fra den fødselsdagen er det tillatt. Uten innstilling det loven sier (13); en lavere alder teller ikke.',
  },
  'young-hours-of-day': {
    pastSchoolUntil:
      'Det seneste sluttidspunktet for unge som ikke lenger er skolepliktige, for eksempel 21:00; det minuttet arbeides det ikke. Uten innstilling det loven sier; et senere klokkeslett teller ikke.',
  },
  'young-day-hours': {
    schoolDay:
      'Det meste på en skoledag for skolepliktige, i minutter; nøyaktig så lenge er tillatt. Uten innstilling det loven sier (120); mer teller ikke.',
    otherDay:
      'Det meste på alle andre dager, i minutter; nøyaktig så lenge er tillatt. Uten innstilling det loven sier (420 eller 480); mer teller ikke.',
  },
  'young-week-hours': {
    schoolWeek:
      'Det meste i en uke med en skoledag for skolepliktige, i minutter; nøyaktig så lenge er tillatt. Uten innstilling det loven sier (720); mer teller ikke.',
    otherWeek:
      'Det meste i alle andre uker, i minutter; nøyaktig så lenge er tillatt. Uten innstilling det loven sier (2100 eller 2400); mer teller ikke.',
  },
  'young-daily-rest': {
    inSchool:
      'Den korteste hvilen for skolepliktige, i minutter; nøyaktig så lenge er nok. Uten innstilling det loven sier (840); en kortere teller ikke.',
    pastSchool:
      'Den korteste hvilen for unge som ikke lenger er skolepliktige, i minutter; nøyaktig så lenge er nok. Uten innstilling det loven sier (720); en kortere teller ikke.',
  },
  'young-weekly-rest': {
    inARow:
      'Den korteste sammenhengende hvilen innen 7 dager, i minutter; nøyaktig så lenge er nok. Uten innstilling det loven sier (2880, i Sverige 2160); en kortere teller ikke.',
  },
  'young-breaks': {
    after:
      'Den lengste arbeidstiden uten pause, i minutter; nøyaktig så lenge er tillatt. Uten innstilling det loven sier (270); mer teller ikke.',
    length:
      'Den korteste pausen, i minutter; nøyaktig så lenge er nok. Uten innstilling det loven sier (30); mindre teller ikke.',
    longestGap:
      'Den lengste tiden mellom to deler av en dag på 8 timer som fortsatt er en pause, i minutter; nøyaktig så lenge er en pause (Danmark).',
  },
  'norwegian-minor-alone': {
    lateFrom:
      'Når det å være alene regnes som sent, for eksempel 18:00; det minuttet er sent. Uten innstilling 20:00.',
    atLeast: 'Fra hvor mange minutter alene andre tider teller med; nøyaktig så mange teller.',
  },
  'young-supervision': {
    share:
      'Den andelen av vakten til hver mindreårig der en voksen skal være der, i prosent; nøyaktig så mye er nok.',
  },
  'special-danger': {
    atLeast:
      'Fra hvor mange minutter alene det spørres etter en vurdering; nøyaktig så mange teller med. Der faren ikke er forebygd, teller hvert minutt.',
  },
  'violence-risk-alone': {
    alarmMonths: 'Hvor mange måneder etter testen en alarm teller med; samme dato er den siste dagen.',
  },
  'alone-without-assessment': {
    atLeast: 'Fra hvor mange minutter alene det er «over tid»; nøyaktig så mange teller med.',
    months: 'Hvor mange måneder en vurdering gjelder; samme dato er den siste dagen.',
  },
  'alone-in-bar-night': {
    from: 'Når disse nettene begynner, for eksempel 22:00; uten innstilling 22:00. Det minuttet teller med.',
    until:
      'Når disse nettene slutter, for eksempel 05:00; uten innstilling 05:00. Det minuttet teller ikke lenger med.',
  },
  'early-morning-alone': {
    on: 'Om det skal vises at noen er alene tidlig om morgenen; de fleste arbeidsplasser åpner slik.',
    from: 'Når den tidlige morgenen begynner, for eksempel 05:00; uten innstilling 05:00. Det minuttet teller med.',
    until:
      'Når den slutter, for eksempel 07:00; uten innstilling 07:00. Det minuttet teller ikke lenger med.',
  },
  'daily-rest': {
    rest: 'Den korteste sammenhengende hvilen, i minutter; nøyaktig så lenge er nok. Uten innstilling det loven sier (660); en kortere teller ikke.',
  },
  'weekly-rest': {
    rest: 'Den korteste sammenhengende fritiden, i minutter; nøyaktig så lenge er nok. Uten innstilling det loven sier (2100); en kortere teller ikke.',
    days: 'Det største antallet dager mellom to slike fridøgn; nøyaktig så mange ganger 24 timer er tillatt. Uten innstilling det loven sier (6); flere teller ikke.',
  },
  'age-to-work-alone': {
    minAge:
      'Den laveste alderen i år for å være alene, uansett når; nøyaktig så gammel er nok, fra fødselsdagen. Uten innstilling teller bare avtaler.',
    trainedFrom:
      'Alderen i år der en registrert opplæring i alenearbeid er nok i stedet; nøyaktig så gammel er nok. Uten innstilling har opplæring ikke noe å si.',
  },
  'late-notice': {
    atLeast: 'Den korteste tiden alene som skal varsles, i minutter; nøyaktig så lenge skal varsles.',
  },
  'apprentice-alone': {
    atLeast: 'Den korteste tiden uten en annen kollega som teller med, i minutter; nøyaktig så lenge teller.',
  },
  'new-starter-alone': {
    shifts: 'Hvor mange vakter fra ansettelsens begynnelse man er ny; den neste teller ikke lenger.',
    days: 'Hvor mange dager fra ansettelsens begynnelse man er ny; den neste teller ikke lenger.',
    experienced: 'Etter hvor mange dagers ansettelse man er erfaren; den dagen teller allerede.',
    together:
      'Hvor stor del av hver av de første vaktene en erfaren kollega skal være der, i prosent; nøyaktig så mye er nok.',
    atLeast: 'Den korteste tiden alene som teller med, i minutter; nøyaktig så lenge teller.',
  },
  'long-alone': {
    limit: 'Den lengste tiden alene i strekk, i minutter, uansett når; nøyaktig så lenge er tillatt.',
    nightLimit: 'Den lengste tiden alene i strekk på én natt, i minutter; nøyaktig så lenge er tillatt.',
    ...night,
  },
  'break-cover': {
    limit: 'Den lengste tiden alene uten avløsning, i minutter, fra 18 år; nøyaktig så lenge er tillatt.',
    minorLimit: 'Den lengste tiden alene uten avløsning, i minutter, under 18; nøyaktig så lenge er tillatt.',
    relief:
      'Hvor mange minutter en kollega må være der, eller vaktplanen må gi pause, for at det er avløsning; nøyaktig så lenge er nok.',
  },
  'transit-at-night': {
    longest:
      'Den lengste tiden mellom to vakter, i minutter, som regnes som vei fra den ene til den andre; nøyaktig så lenge er det fortsatt.',
    ...night,
  },
  'weekend-alone': {
    most: 'Det største antallet dager i strekk (lørdager, søndager og helligdager, etter den dagen vakten begynner) der den samme for det meste er alene; nøyaktig så mange er tillatt.',
  },
  'lone-rotation': {
    inARow:
      'Det største antallet arbeidsdager i strekk der noen for det meste er alene; nøyaktig så mange er tillatt.',
    ...night,
  },
  'isolation-share': {
    share:
      'Den andelen av arbeidstiden alene som det advares om, i prosent; nøyaktig så mye er allerede for mye.',
  },
  'no-colleague-met': {
    days: 'Hvor mange dager uten å møte en kollega som er for mange; nøyaktig så mange er det allerede.',
    least: 'Hvor mange minutter sammen på jobb som regnes som å møtes; nøyaktig så mange gjør det.',
    managerLeast:
      'Hvor mange minutter på fire uker den som er mye alene, bør være på jobb sammen med en leder eller verneombudet; nøyaktig så mange er nok.',
    managerShare:
      'Den andelen av arbeidstiden alene, i prosent, der man bør møte en leder eller verneombudet; nøyaktig så mye teller allerede.',
  },
  'missing-measures': {
    atLeast: 'Fra hvor mange minutter alene det skal være tiltak; nøyaktig så mange teller med.',
  },
  'missing-training': {
    atLeast: 'Fra hvor mange minutter alene det skal være opplæring; nøyaktig så mange teller med.',
  },
  'incident-follow-up': {
    followUpDays: 'Innen hvor mange dager en hendelse følges opp; den siste av dem er i tide.',
    aloneDays:
      'Hvor mange dager etter en hendelse det vises at noen er alene der; den siste av dem teller med.',
  },
};
