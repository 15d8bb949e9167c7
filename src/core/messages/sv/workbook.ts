import type { Section } from '../catalogue';

export const workbook: Section<'workbook'> = {
  'not-a-workbook':
    'Filen är ingen Excel-arbetsbok. Öppna den i Excel eller i programmet den kommer från och spara den som .xlsx.',
  unreadable:
    'Arbetsboken är skadad eller skriven på ett sätt som inte kan läsas ({detail}). Öppna den i Excel och spara den igen som .xlsx.',
  'old-xls':
    'Det här är en arbetsbok av den typ som fanns före 2007 (.xls). Öppna den i Excel och spara den som .xlsx.',
  'password-protected': 'Arbetsboken är låst med ett lösenord. Öppna den i Excel och spara en kopia utan.',
  'too-large':
    'Arbetsboken är för stor för att läsas här. Spara en kopia med bara de veckor som ska kontrolleras; celler långt till höger eller långt ned som ser tomma ut kan tas bort.',
  'no-such-sheet':
    'Det finns inget blad ”{detail}” i arbetsboken. Kontrollera namnet eller välj ett annat blad.',
  'no-such-table': 'Tabellen {detail} finns inte längre. Kontrollera igen.',
  'no-room': 'Det finns ingen plats under tabellen: {detail} står i vägen. Flytta det och försök igen.',
  'sheet-protected':
    'Bladet ”{detail}” är skyddat, så inget har markerats någonstans. Ta bort skyddet (Granska > Ta bort bladets skydd) eller exportera fynden till ett eget blad.',
  'workbook-protected':
    'Arbetsboken är skyddad, så inget blad kan läggas till. Ta bort skyddet (Granska > Skydda arbetsbok) och försök igen.',
  'sheet-hidden': 'Bladet ”{detail}” är dolt. Högerklicka på en bladflik och välj Ta fram.',
  'editing-cell': 'En cell redigeras. Tryck på Retur eller Esc i Excel och försök igen.',
  busy: 'Excel är upptaget, eller så ändras bladet just nu. Vänta ett ögonblick och försök igen.',
  'request-too-large':
    'Det här är mer än Excel kan lämna ut på en gång. Öppna arbetsboken i Excel på datorn eller kontrollera färre veckor åt gången.',
  'session-lost': 'Kontakten med arbetsboken har brutits. Stäng rutan och öppna den igen.',
  'excel-too-old':
    'Den här Excel-versionen är för gammal för att markera celler utan att röra dina färger. Exportera fynden till ett eget blad; markering kräver Excel 2019, Microsoft 365 eller Excel på webben.',
  unexpected: 'Något gick fel. Försök igen, och berätta vad du gjorde om det händer igen.',
};
