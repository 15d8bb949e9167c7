import type { ParamTexts } from '../param-texts';

const night = {
  nightFrom:
    'När natten börjar, till exempel 22:00; utan inställning 21:00 i Norge och annars 22:00. Den minuten är natt.',
  nightUntil:
    'När natten slutar, till exempel 06:00; utan inställning 06:00. Den minuten är inte längre natt.',
};

/** What each parameter of a rule means; in English it stands beside the parameter. */
export const params: ParamTexts = {
  'minor-alone': {
    evesAsHolidays:
      'Strängare än lagen: den 1 maj, 5 juni, 24 och 31 december börjar förbudet kl. 14:00 som på en helgdag, inte kl. 18:00.',
    weekdayFrom:
      'När förbudet börjar på vardagar, till exempel 17:00; den minuten är förbjuden. Utan inställning 18:00; ett senare klockslag räknas inte.',
    weekendFrom:
      'När förbudet börjar på lördagar, söndagar och helgdagar, till exempel 12:00; den minuten är förbjuden. Utan inställning 14:00; ett senare klockslag räknas inte.',
    until:
      'När förbudet slutar på morgonen, till exempel 07:00; den minuten är inte längre förbjuden. Utan inställning 06:00; ett tidigare klockslag räknas inte.',
    guardedCentreFrom:
      'När förbudet börjar i ett köpcentrum med väktare, till exempel 19:00; den minuten är förbjuden. Utan inställning 20:00; ett senare klockslag räknas inte.',
  },
  'night-alone': {
    ...night,
  },
  'missing-backup': {
    atNight: 'Fråga efter en bakjour varje gång någon är ensam på natten.',
    longerThan:
      'Fråga efter en bakjour för den som är ensam i mer än så många minuter i sträck, oavsett när; exakt så länge är tillåtet. Utan inställning spelar längden ingen roll.',
    ...night,
  },
  'young-violence-risk': {
    experiencedAfter:
      'Hur många dagar en vuxen ska ha varit anställd för att räknas som erfaren; exakt så många räcker.',
  },
  'minimum-age': {
    minimumAge:
      'Den lägsta åldern i hela år; från den födelsedagen är det tillåtet. Utan inställning det som lagen säger (13); en lägre ålder räknas inte.',
  },
  'young-hours-of-day': {
    pastSchoolUntil:
      'Den senaste sluttiden för den vars skolplikt har upphört, till exempel 21:00; den minuten arbetas inte. Utan inställning det som lagen säger; ett senare klockslag räknas inte.',
  },
  'young-day-hours': {
    schoolDay:
      'Det mesta på en skoldag för den som har skolplikt, i minuter; exakt så länge är tillåtet. Utan inställning det som lagen säger (120); mer räknas inte.',
    otherDay:
      'Det mesta på alla andra dagar, i minuter; exakt så länge är tillåtet. Utan inställning det som lagen säger (420 eller 480); mer räknas inte.',
  },
  'young-week-hours': {
    schoolWeek:
      'Det mesta i en vecka med en skoldag för den som har skolplikt, i minuter; exakt så länge är tillåtet. Utan inställning det som lagen säger (720); mer räknas inte.',
    otherWeek:
      'Det mesta i alla andra veckor, i minuter; exakt så länge är tillåtet. Utan inställning det som lagen säger (2100 eller 2400); mer räknas inte.',
  },
  'young-daily-rest': {
    inSchool:
      'Den kortaste vilan för den som har skolplikt, i minuter; exakt så länge räcker. Utan inställning det som lagen säger (840); en kortare räknas inte.',
    pastSchool:
      'Den kortaste vilan för den vars skolplikt har upphört, i minuter; exakt så länge räcker. Utan inställning det som lagen säger (720); en kortare räknas inte.',
  },
  'young-weekly-rest': {
    inARow:
      'Den kortaste sammanhängande vilan inom 7 dagar, i minuter; exakt så länge räcker. Utan inställning det som lagen säger (2880, i Sverige 2160); en kortare räknas inte.',
  },
  'young-breaks': {
    after:
      'Den längsta arbetstiden utan rast, i minuter; exakt så länge är tillåtet. Utan inställning det som lagen säger (270); mer räknas inte.',
    length:
      'Den kortaste rasten, i minuter; exakt så länge räcker. Utan inställning det som lagen säger (30); mindre räknas inte.',
    longestGap:
      'Den längsta tiden mellan två delar av en dag på 8 timmar som fortfarande är en rast, i minuter; exakt så länge är en rast (Danmark).',
  },
  'norwegian-minor-alone': {
    lateFrom:
      'När ensamarbete räknas som sent, till exempel 18:00; den minuten är sen. Utan inställning 20:00.',
    atLeast: 'Från hur många minuters ensamarbete andra tider räknas med; exakt så många räknas.',
  },
  'young-supervision': {
    share: 'Den andel av varje minderårigs pass då en vuxen ska vara där, i procent; exakt så mycket räcker.',
  },
  'special-danger': {
    atLeast:
      'Från hur många minuters ensamarbete det frågas efter en bedömning; exakt så många räknas. Där risken inte är åtgärdad räknas varje minut.',
  },
  'violence-risk-alone': {
    alarmMonths: 'Hur många månader efter provet ett larm räknas; samma datum är den sista dagen.',
  },
  'alone-without-assessment': {
    atLeast: 'Från hur många minuters ensamarbete det är ”over tid”; exakt så många räknas.',
    months: 'Hur många månader en bedömning gäller; samma datum är den sista dagen.',
  },
  'alone-in-bar-night': {
    from: 'När dessa nätter börjar, till exempel 22:00; utan inställning 22:00. Den minuten räknas.',
    until:
      'När dessa nätter slutar, till exempel 05:00; utan inställning 05:00. Den minuten räknas inte längre.',
  },
  'early-morning-alone': {
    on: 'Om det ska visas att någon är ensam tidigt på morgonen; de flesta arbetsplatser öppnar så.',
    from: 'När den tidiga morgonen börjar, till exempel 05:00; utan inställning 05:00. Den minuten räknas.',
    until: 'När den slutar, till exempel 07:00; utan inställning 07:00. Den minuten räknas inte längre.',
  },
  'daily-rest': {
    rest: 'Den kortaste sammanhängande vilan, i minuter; exakt så länge räcker. Utan inställning det som lagen säger (660); en kortare räknas inte.',
  },
  'weekly-rest': {
    rest: 'Den kortaste sammanhängande ledigheten, i minuter; exakt så länge räcker. Utan inställning det som lagen säger (2100); en kortare räknas inte.',
    days: 'Det största antalet dagar mellan två sådana ledigheter; exakt så många gånger 24 timmar är tillåtet. Utan inställning det som lagen säger (6); fler räknas inte.',
  },
  'age-to-work-alone': {
    minAge:
      'Den lägsta åldern i år för att vara ensam, oavsett när; exakt så gammal räcker, från födelsedagen. Utan inställning räknas bara avtal.',
    trainedFrom:
      'Åldern i år då en registrerad utbildning i ensamarbete räcker i stället; exakt så gammal räcker. Utan inställning spelar utbildning ingen roll.',
  },
  'late-notice': {
    atLeast: 'Den kortaste tid ensam som ska meddelas, i minuter; exakt så länge ska meddelas.',
  },
  'apprentice-alone': {
    atLeast: 'Den kortaste tid utan annan kollega som räknas, i minuter; exakt så länge räknas.',
  },
  'new-starter-alone': {
    shifts: 'Hur många pass från anställningens början någon är ny; nästa räknas inte längre.',
    days: 'Hur många dagar från anställningens början någon är ny; nästa räknas inte längre.',
    experienced: 'Efter hur många dagars anställning någon är erfaren; den dagen räknas redan.',
    together:
      'Hur stor del av vart och ett av de första passen en erfaren kollega ska vara där, i procent; exakt så mycket räcker.',
    atLeast: 'Den kortaste tid ensam som räknas, i minuter; exakt så länge räknas.',
  },
  'long-alone': {
    limit: 'Den längsta tiden ensam i sträck, i minuter, oavsett när; exakt så länge är tillåtet.',
    nightLimit: 'Den längsta tiden ensam i sträck på en natt, i minuter; exakt så länge är tillåtet.',
    ...night,
  },
  'break-cover': {
    limit: 'Den längsta tiden ensam utan avlösning, i minuter, från 18 år; exakt så länge är tillåtet.',
    minorLimit: 'Den längsta tiden ensam utan avlösning, i minuter, under 18; exakt så länge är tillåtet.',
    relief:
      'Hur många minuter en kollega ska vara där, eller schemat ge rast, för att det är avlösning; exakt så länge räcker.',
  },
  'transit-at-night': {
    longest:
      'Den längsta tiden mellan två pass, i minuter, som räknas som väg från det ena till det andra; exakt så länge är det fortfarande.',
    ...night,
  },
  'weekend-alone': {
    most: 'Det största antalet dagar i rad (lördagar, söndagar och helgdagar, efter den dag då passet börjar) då samma person mest är ensam; exakt så många är tillåtet.',
  },
  'lone-rotation': {
    inARow: 'Det största antalet arbetsdagar i rad då någon mest är ensam; exakt så många är tillåtet.',
    ...night,
  },
  'isolation-share': {
    share:
      'Den andel av arbetstiden ensam som det varnas för, i procent; exakt så mycket är redan för mycket.',
  },
  'no-colleague-met': {
    days: 'Hur många dagar utan att träffa en kollega som är för många; exakt så många är det redan.',
    least: 'Hur många minuter tillsammans på jobbet som räknas som att träffas; exakt så många gör det.',
    managerLeast:
      'Hur många minuter på fyra veckor den som är mycket ensam bör vara på jobbet tillsammans med en chef eller skyddsombudet; exakt så många räcker.',
    managerShare:
      'Den andel av arbetstiden ensam, i procent, från vilken man bör träffa en chef eller skyddsombudet; exakt så mycket räknas redan.',
  },
  'missing-measures': {
    atLeast: 'Från hur många minuters ensamarbete det ska finnas åtgärder; exakt så många räknas.',
  },
  'missing-training': {
    atLeast: 'Från hur många minuters ensamarbete det ska finnas utbildning; exakt så många räknas.',
  },
  'incident-follow-up': {
    followUpDays: 'Inom hur många dagar en händelse följs upp; den sista av dem är i tid.',
    aloneDays: 'Hur många dagar efter en händelse det visas att någon är ensam där; den sista av dem räknas.',
  },
};
