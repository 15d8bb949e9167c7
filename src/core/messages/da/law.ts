import type { Section } from '../catalogue';

export const law: Section<'law'> = {
  'S-0735-00':
    'En 17-årig alene i en grillbar var nok: faren ligger i at være alene, der behøver ikke at være sket noget.',
  'S-1163-00': 'Det hjalp ikke, at en voksen havde lovet at komme, og heller ikke at den unge var næsten 18.',
  'S-1239-00': 'En voksen bag to døre og en gang var ikke selskab, selv om man kunne høre stemmer.',
  'S-0734-00':
    'Den voksne var væk i 10–15 minutter: det var nok, og to unge under 18 var ikke selskab for hinanden.',
  'S-3699-06': 'Hver aften tæller for sig; også få minutter inde i forbudstiden er nok.',
  'S-1236-00': 'Hvert af ejerens steder er en overtrædelse for sig, også samme dag.',
  'S-1237-00':
    'To unge under 18 var ikke selskab, og den planlagte kollega fyldte først 18 seks dage senere: det er alderen på dagen, der tæller, og et bytte er ingen undskyldning.',
  'S-2579-00':
    'Ejeren i lejligheden ovenpå var ikke i »et lokale i umiddelbar nærhed«: hurtigt at kunne kaldes er ikke at arbejde sammen.',
  'S-2990-00': 'Ejeren i lejligheden ovenpå var ikke selskab.',
  'S-0340-01': 'To unge sammen var én overtrædelse.',
  'S-3827-00':
    'Et vagtbytte var ingen undskyldning: det er den, der er der, som tæller, ikke den, der var planlagt.',
  'S-3041-01': 'Planen var i orden, men den voksne var væk den sidste time: det fritog ikke.',
  orderParagraph: 'Ikke efterprøvet: at forbuddet stadig var § 14 i denne bekendtgørelse.',
  orderNumber:
    'Ikke efterprøvet: bekendtgørelsens nummer efter reformen i 2025, og om § 14 blev ændret. Læs den gældende bekendtgørelse på retsinformation.dk.',
  vicinity: 'Ikke efterprøvet: bekendtgørelsens præcise ord om en voksen i umiddelbar nærhed.',
  mall: 'Ikke efterprøvet: bekendtgørelsens præcise ord om, hvad et storcenter er: flere butikker under ét tag med fælles navn, ca. 8.000 m² eller mere.',
  swedishParagraph: 'Ikke efterprøvet: kapitel og paragraf i AFS 2023:2.',
  appeal: 'Ikke efterprøvet: udfaldet af anken.',
  apprenticeClause:
    'Ikke efterprøvet: hvilken overenskomst sætningen om lærlinge står i; den kendes kun gengivet af én lokal fagforening.',
  newGuidance:
    'Ikke efterprøvet: at vejledningen om psykisk arbejdsmiljø fra 15. december 2025 helt afløser den ældre vejledning om vold.',
  reducedRest: 'Ikke efterprøvet: på hvilke betingelser den daglige hviletid må være kortere end 11 timer.',
  dailyRest: 'Ikke efterprøvet: de 11 timer er læst hos tredjepart, ikke i loven.',
  weeklyRest: 'Ikke efterprøvet: om den ugentlige hvile er 35 eller 36 timer; her regnes med 35.',
  singleOrder:
    'Ikke efterprøvet: et enkelt påbud til én tankstation før 2006, kun kendt fra en senere rapport. Det er ikke en almindelig regel.',
  homeCareOrder:
    'Ikke efterprøvet: et enkelt påbud til en hjemmepleje før 2006, kun kendt fra en senere rapport. Det er ingen almindelig regel.',
  bannedTasks:
    'Ikke efterprøvet: listen er fra en rapport fra 2016; læs de forskrifter (AFS), der nu gælder for opgaven.',
  eveningLimits:
    'Ikke efterprøvet: om reformen i 2025 ændrede, at unge, der er færdige med undervisningspligten, må arbejde til kl. 22 i butikker, til kl. 24 i restauranter og fra kl. 4 i bagerier. Læs den gældende bekendtgørelse på retsinformation.dk.',
  oneBlock:
    'Ikke efterprøvet: bekendtgørelsens præcise ord om, at en lang dags arbejdstid skal ligge samlet.',
  lightWork:
    'Ikke efterprøvet: listen over lettere arbejde efter reformen i 2025, som gav flere opgaver fra 13 år.',
  youngViolence:
    'Ikke efterprøvet: paragraf og præcise ord i reglen om risiko for vold i den gældende bekendtgørelse.',
  oneSource: 'Ikke efterprøvet: kun læst på én side hos tredjepart.',
  repealedOrder:
    'Ikke efterprøvet: den ophævede bekendtgørelses ord, og at den gjaldt indtil bekendtgørelsen af 14. december 2023.',
  'new-year': 'nytårsdag',
  epiphany: 'helligtrekonger',
  'maundy-thursday': 'skærtorsdag',
  'good-friday': 'langfredag',
  'easter-sunday': 'påskedag',
  'easter-monday': '2. påskedag',
  'great-prayer-day': 'store bededag',
  'ascension-day': 'Kristi himmelfartsdag',
  'whit-sunday': 'pinsedag',
  'whit-monday': '2. pinsedag',
  'labour-day': '1. maj',
  'constitution-day': '17. maj',
  'national-day': 'Sveriges nationaldag',
  'midsummer-day': 'midsommerdag',
  'all-saints-day': 'allehelgensdag',
  'christmas-day': 'juledag',
  'second-christmas-day': '2. juledag',
};
