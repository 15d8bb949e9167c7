import type { Section } from '../catalogue';

export const tables: Section<'tables'> = {
  unknownMeasure:
    '”{text}” är ingen åtgärd. Skriv något av detta: riskbedömning av ensamarbete; riskbedömning för minderåriga; rutiner vid hot; beredskapsplan; plan för krisstöd; utrymningsplan; kamratstöd; telefonlista; avtal med kunden; larmrutin; rutin vid rån; förebyggande av rån; stöd efter rån; säkerhetsplan; skyddsombud; skyddsombud underrättat; ansvarig för ensamarbete; personalmöte; regelbunden kontakt; kontakt med kollegor; snabb hjälp; väktare; telefon; larm; snabbtelefon; kamera; skyltning; central övervakning; lite kontanter; belysning genomgången; hund; säkerhetsutrustning.',
  unknownTopic:
    '”{text}” är inget ämne för utbildning. Skriv något av detta: instruktion i ensamarbete; olyckor och överfall; hotfulla situationer; konflikter; ensam hos en kund; larm och nödutgångar; rundvandring; kontroll av ålder.',
  unknownIncident:
    '”{text}” är inget slags händelse. Skriv något av detta: rån; inbrott; våld; hot; olycka; annat.',
  unknownLevel: '”{text}” är ingen risknivå. Skriv något av detta: grön; gul; röd.',
  unknownTerm:
    '”{text}” är inget avtal som kan kontrolleras. Skriv något av detta: minst så många på jobbet; ingen ensam; anmäls i förväg; lägsta ålder ensam; högst så många minuter; uppgiften inte då.',
  notDone:
    '”{text}” säger inte när det är gjort. Skriv ett datum med årtal, till exempel 2026-02-01, eller ja; låt cellen vara tom om det inte är gjort.',
  notANumber: '”{text}” är inget heltal. Skriv till exempel 2.',
  dateOutOfRange: '”{text}” kan inte stämma. Skriv ett datum från {from} till {to}.',
  numberOutOfRange: '”{text}” är inte rimligt här. Skriv ett tal från {least} till {most}.',
  notHoursADay: '”{text}” är inget antal timmar om dagen. Skriv till exempel 7,5 eller 7:24.',
  notATime: '”{text}” är inget klockslag. Skriv det så här: 18:05.',
  notDays:
    '”{text}” säger inte vilka dagar. Skriv till exempel mån-fre; lör, sön; vardagar; helg; helgdagar; alla dagar.',
  notABand: '”{text}” är ingen tid från och till. Skriv till exempel 18:00-22:00, 22-06 eller hela dygnet.',
  endsFirst: 'Den sista dagen kommer före den första. Rätta ett av datumen.',
  incomplete: 'Något saknas i raden: fyll i ”{column}”, eller töm raden.',
  incompleteTable:
    'Något saknas i raden som tabellen inte har någon kolumn för. Lägg till kolumnen, eller töm raden.',
  unknownPlace: 'Ingen plats heter ”{text}”. Skriv som i tabellen över platser, eller ”alla platser”.',
  unknownPerson:
    'Ingen heter ”{text}”, varken på personallistan eller i schemat. Skriv namnet som det står där.',
  severalPeople: 'Vem är ”{text}”? Det kan vara {candidates}. Skriv hela namnet.',
  staffSchooling: 'Skolpliktig: ja för dem under 18 som ännu går i grundskolan; de får arbeta färre timmar.',
  staffLanguages:
    'Språk: vilka språk personen förstår, till exempel svenska, polska; instruktionen ska vara på ett av dem.',
  placesDanger:
    'Särskild fara vid ensamarbete: ingen, åtgärdad (något har gjorts så att det är säkert att vara ensam) eller inte åtgärdad. Skriv ett frågetecken, eller inget, där du inte vet.',
  placesFacts:
    'Kolumnerna med ja och nej säger vad som gör det farligare att vara ensam där. Skriv ett frågetecken, eller inget, där du inte vet.',
  placesCentre: 'Köpcentrumets öppettider: hela centrumets, till exempel mån-fre 10-20; lör-sön 10-18.',
  safetyTitle: 'Säkerhet',
  safetyWhy:
    'Vad som har gjorts för att någon ska kunna vara ensam. Skriv datumet då det gjordes eller senast gicks igenom, och vem som är ansvarig. En rad utan datum räknas som inte gjord än.',
  safetyMeasures:
    'Åtgärder: de rader som står där är vad ensamarbetet på platsen kräver. En tom plats betyder alla platser. Antal eller minuter: hur många larm, hur ofta någon ringer, hur snabbt hjälpen kommer.',
  safetyMore: 'Andra åtgärder som är kända: {names}.',
  safetyTraining:
    'Utbildning: en rad för varje anställd som arbetar ensam. Skriv datumet under det som de har fått visat eller lärt sig.',
  safetyUntil: 'Gäller till: bara där papperet självt säger det. Annars vet kontrollen hur länge det gäller.',
  risksTitle: 'Risker och avtal',
  risksName: 'Risker & avtal',
  risksLevels:
    'Risknivåer: trafikljuset från er egen bedömning, för en plats, dagar och tider. Det som är tomt begränsar inte.',
  risksSlots:
    'Dagar: till exempel mån-fre; helg; helgdagar. Vardagar är måndag till fredag. Tid på dygnet: till exempel 22:00-06:00.',
  risksIncidents:
    'Händelser: rån, våld, hot och olyckor, och när de följdes upp. Skriv inte mer om personer än ni behöver.',
  risksAgreements:
    'Avtal: ”{staff}” kräver ett antal personer, ”{age}” ett antal år, ”{longest}” ett antal minuter. En uppgift söks i passens roll, rum och anteckning.',
  risksNotices:
    'Anmält ensamarbete: vem som är ensam på kvällen eller helgen, var och hur länge, och om arbetet avslutades efteråt.',
  risksSchool: 'Skollov: de dagar då de unga inte har skola. Alla andra veckor räknas som skolveckor.',
};
