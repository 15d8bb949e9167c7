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
};
