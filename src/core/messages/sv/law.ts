import type { Section } from '../catalogue';

export const law: Section<'law'> = {
  'S-0735-00':
    'En 17-åring ensam i en grillbar räckte: faran ligger i att vara ensam, ingenting behöver ha hänt.',
  'S-1163-00':
    'Det hjälpte inte att en vuxen hade lovat att komma, och inte heller att den unga nästan var 18.',
  'S-1239-00': 'En vuxen bakom två dörrar och en korridor var inte sällskap, fast röster kunde höras.',
  'S-0734-00':
    'Den vuxna var borta i 10–15 minuter: det räckte, och två minderåriga var inte sällskap för varandra.',
  'S-3699-06': 'Varje kväll räknas för sig; också några få minuter in i förbudstiden räcker.',
  'S-1236-00': 'Var och en av ägarens lokaler är en överträdelse för sig, också samma dag.',
  'S-1237-00':
    'Två minderåriga var inte sällskap, och den planerade kollegan fyllde 18 först sex dagar senare: det är åldern på dagen som räknas, och ett byte är ingen ursäkt.',
  'S-2579-00':
    'Ägaren i lägenheten en våning upp var inte ”i umiddelbar nærhed”: att snabbt kunna tillkallas är inte att arbeta tillsammans.',
  'S-2990-00': 'Ägaren i lägenheten en våning upp var inte sällskap.',
  'S-0340-01': 'Två minderåriga tillsammans var en överträdelse.',
  'S-3827-00': 'Ett passbyte var ingen ursäkt: den som är där räknas, inte den som var planerad.',
  'S-3041-01': 'Schemat var rätt, men den vuxna var borta den sista timmen: det friade inte.',
  orderParagraph: 'Inte verifierat: att förbudet fortfarande var 14 § i denna danska bekendtgørelse.',
  orderNumber:
    'Inte verifierat: numret på den danska bekendtgørelsen efter reformen 2025, och om dess 14 § ändrades. Läs den gällande på retsinformation.dk.',
  vicinity:
    'Inte verifierat: bekendtgørelsens exakta ord om en vuxen i omedelbar närhet (umiddelbar nærhed).',
  mall: 'Inte verifierat: bekendtgørelsens exakta ord om vad ett köpcentrum (storcenter) är: flera butiker under ett tak med gemensamt namn, ca 8 000 m² eller mer.',
  swedishParagraph: 'Inte verifierat: kapitel och paragraf i AFS 2023:2.',
  appeal: 'Inte verifierat: utgången i överinstansen.',
  apprenticeClause:
    'Inte verifierat: vilket avtal meningen om lärlingar står i; den är bara känd återgiven av en lokal fackförening.',
  newGuidance:
    'Inte verifierat: att den danska vägledningen om psykisk arbetsmiljö från den 15 december 2025 helt ersätter den äldre vägledningen om våld.',
  reducedRest: 'Inte verifierat: på vilka villkor den danska dygnsvilan får vara kortare än 11 timmar.',
  dailyRest: 'Inte verifierat: de 11 timmarna är lästa hos tredje part, inte i den norska lagen.',
  weeklyRest: 'Inte verifierat: om den norska veckovilan är 35 eller 36 timmar; här räknas med 35.',
  singleOrder:
    'Inte verifierat: ett enskilt föreläggande till en norsk bensinstation före 2006, bara känt från en senare rapport. Det är ingen allmän regel.',
  homeCareOrder:
    'Inte verifierat: ett enskilt föreläggande till en hemtjänst före 2006, bara känt från en senare rapport. Det är ingen allmän regel.',
  bannedTasks:
    'Inte verifierat: listan är från en rapport från 2016; läs de föreskrifter (AFS) som nu gäller för uppgiften.',
  eveningLimits:
    'Inte kontrollerat: om reformen 2025 ändrade att unga som är klara med skolplikten får arbeta till kl. 22 i butiker, till kl. 24 på restauranger och från kl. 4 i bagerier. Läs den gällande bekendtgørelsen på retsinformation.dk.',
  oneBlock:
    'Inte kontrollerat: bekendtgørelsens exakta ord om att en lång dags arbetstid ska vara sammanhängande.',
  lightWork:
    'Inte kontrollerat: listan över lättare arbete efter reformen 2025, som gav fler uppgifter från 13 år.',
  youngViolence:
    'Inte kontrollerat: paragraf och exakta ord i regeln om risk för våld i den gällande bekendtgørelsen.',
  oneSource: 'Inte kontrollerat: bara läst på en sida hos tredje part.',
  repealedOrder:
    'Inte kontrollerat: orden i denna upphävda bekendtgørelse, och att den gällde fram till bekendtgørelsen av den 14 december 2023.',
  'new-year': 'nyårsdagen',
  epiphany: 'trettondedag jul',
  'maundy-thursday': 'skärtorsdagen',
  'good-friday': 'långfredagen',
  'easter-sunday': 'påskdagen',
  'easter-monday': 'annandag påsk',
  'great-prayer-day': 'store bededag',
  'ascension-day': 'Kristi himmelsfärdsdag',
  'whit-sunday': 'pingstdagen',
  'whit-monday': 'annandag pingst',
  'labour-day': 'första maj',
  'constitution-day': '17 maj',
  'national-day': 'nationaldagen',
  'midsummer-day': 'midsommardagen',
  'all-saints-day': 'alla helgons dag',
  'christmas-day': 'juldagen',
  'second-christmas-day': 'annandag jul',
};
