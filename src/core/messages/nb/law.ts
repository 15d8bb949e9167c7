import type { Section } from '../catalogue';

export const law: Section<'law'> = {
  'S-0735-00':
    'En 17-åring alene i en grillbar var nok: faren ligger i å være alene, ingenting trenger å ha skjedd.',
  'S-1163-00': 'Det hjalp ikke at en voksen hadde lovet å komme, og heller ikke at den unge var nesten 18.',
  'S-1239-00': 'En voksen bak to dører og en gang var ikke selskap, selv om stemmer kunne høres.',
  'S-0734-00':
    'Den voksne var borte i 10–15 minutter: det var nok, og to mindreårige var ikke selskap for hverandre.',
  'S-3699-06': 'Hver kveld teller for seg; også noen få minutter inne i forbudstiden er nok.',
  'S-1236-00': 'Hvert av eierens steder er en overtredelse for seg, også samme dag.',
  'S-1237-00':
    'To mindreårige var ikke selskap, og den planlagte kollegaen fylte først 18 seks dager senere: det er alderen på dagen som teller, og et bytte er ingen unnskyldning.',
  'S-2579-00':
    'Eieren i leiligheten i etasjen over var ikke «i umiddelbar nærhed»: raskt å kunne tilkalles er ikke å arbeide sammen.',
  'S-2990-00': 'Eieren i leiligheten i etasjen over var ikke selskap.',
  'S-0340-01': 'To mindreårige sammen var én overtredelse.',
  'S-3827-00':
    'Et vaktbytte var ingen unnskyldning: det er den som er der, som teller, ikke den som var planlagt.',
  'S-3041-01': 'Planen var i orden, men den voksne var borte den siste timen: det fritok ikke.',
  orderParagraph: 'Ikke etterprøvd: at forbudet fortsatt var § 14 i denne danske bekendtgørelsen.',
  orderNumber:
    'Ikke etterprøvd: nummeret på den danske bekendtgørelsen etter reformen i 2025, og om § 14 ble endret. Les den gjeldende på retsinformation.dk.',
  vicinity:
    'Ikke etterprøvd: bekendtgørelsens nøyaktige ord om en voksen i umiddelbar nærhet (umiddelbar nærhed).',
  mall: 'Ikke etterprøvd: bekendtgørelsens nøyaktige ord om hva et kjøpesenter (storcenter) er: flere butikker under ett tak med felles navn, ca. 8 000 m² eller mer.',
  swedishParagraph: 'Ikke etterprøvd: kapittel og paragraf i AFS 2023:2.',
  appeal: 'Ikke etterprøvd: utfallet av anken.',
  apprenticeClause:
    'Ikke etterprøvd: hvilken avtale setningen om lærlinger står i; den er bare kjent gjengitt av én lokal fagforening.',
  newGuidance:
    'Ikke etterprøvd: at den danske veiledningen om psykisk arbeidsmiljø fra 15. desember 2025 helt erstatter den eldre veiledningen om vold.',
  reducedRest:
    'Ikke etterprøvd: på hvilke vilkår den danske daglige hviletiden kan være kortere enn 11 timer.',
  dailyRest: 'Ikke etterprøvd: de 11 timene er lest hos en tredjepart, ikke i loven.',
  weeklyRest: 'Ikke etterprøvd: om den ukentlige hvilen er 35 eller 36 timer; her regnes det med 35.',
  singleOrder:
    'Ikke etterprøvd: et enkelt pålegg til én bensinstasjon før 2006, bare kjent fra en senere rapport. Det er ingen generell regel.',
  homeCareOrder:
    'Ikke etterprøvd: et enkelt pålegg til en hjemmetjeneste før 2006, bare kjent fra en senere rapport. Det er ingen alminnelig regel.',
  bannedTasks:
    'Ikke etterprøvd: listen er fra en rapport fra 2016; les de svenske forskriftene (AFS) som nå gjelder for oppgaven.',
  eveningLimits:
    'Ikke etterprøvd: om reformen i 2025 endret at unge som er ferdige med undervisningsplikten, kan arbeide til kl. 22 i butikker, til kl. 24 i restauranter og fra kl. 4 i bakerier. Les den gjeldende bekendtgørelsen på retsinformation.dk.',
  oneBlock:
    'Ikke etterprøvd: bekendtgørelsens nøyaktige ord om at en lang dags arbeidstid skal ligge samlet.',
  lightWork:
    'Ikke etterprøvd: listen over lettere arbeid etter reformen i 2025, som ga flere oppgaver fra 13 år.',
  youngViolence:
    'Ikke etterprøvd: paragraf og nøyaktige ord i regelen om risiko for vold i den gjeldende bekendtgørelsen.',
  oneSource: 'Ikke etterprøvd: bare lest på én side hos en tredjepart.',
  repealedOrder:
    'Ikke etterprøvd: ordene i denne opphevede bekendtgørelsen, og at den gjaldt til bekendtgørelsen av 14. desember 2023.',
  'new-year': 'nyttårsdag',
  epiphany: 'helligtrekongersdag',
  'maundy-thursday': 'skjærtorsdag',
  'good-friday': 'langfredag',
  'easter-sunday': '1. påskedag',
  'easter-monday': '2. påskedag',
  'great-prayer-day': 'store bededag',
  'ascension-day': 'Kristi himmelfartsdag',
  'whit-sunday': '1. pinsedag',
  'whit-monday': '2. pinsedag',
  'labour-day': '1. mai',
  'constitution-day': '17. mai',
  'national-day': 'Sveriges nasjonaldag',
  'midsummer-day': 'midtsommerdagen',
  'all-saints-day': 'allehelgensdag',
  'christmas-day': '1. juledag',
  'second-christmas-day': '2. juledag',
};
