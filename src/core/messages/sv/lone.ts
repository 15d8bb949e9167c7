import type { Section } from '../catalogue';

export const lone: Section<'lone'> = {
  green: 'grön',
  yellow: 'gul',
  red: 'röd',
  levelOnRecord: 'Enligt er egen bedömning är risken hos {place} {level} vid den tiden.',
  levelExpired:
    'Enligt er egen bedömning är risken hos {place} {level} vid den tiden, men bedömningen gällde bara till {day}.',
  levelByFlag: 'Enligt tabellen Platser finns det risk för våld hos {place}.',
  levelByIncidents:
    '{count:fall|fall} av rån, våld eller hot hos {place} inom 24 månader: att vara ensam där räknas som rött.',
  levelByScore:
    'Ingen bedömning av risken är noterad. Det som står i tabellen Platser, klockslaget och dagen ger {score:poäng|poäng}: {level} (2 är gult, 3 eller mer är rött).',
  aid: 'Noterat: {measure}. Det gör det tryggare att vara ensam, men ersätter inte en kollega.',
  onCall: '{person} har bakjour hela tiden.',
  atWork: '{person} arbetar också hos {place}, i ett annat rum.',
  danger:
    'Enligt tabellen Platser är faran med att vara ensam hos {place} åtgärdad, eller så finns det ingen.',
  fixSecond: 'Schemalägg en till hos {place} från {from} till {to}.',
  fixMove: 'Flytta arbetet till timmar då andra är där.',
  more: ', {next}{more}',
  last: ' och {next}',
  moreTimes: ' och {count:gång|gånger} till',
};
