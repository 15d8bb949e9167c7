import ExcelJS from 'exceljs';

/** A list of shifts whose names are as hostile as a cell can be. */
export async function hostileWorkbook(): Promise<Uint8Array> {
  const names = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x.example","klik")',
    '<script>alert(1)</script>',
  ];
  return workbook(names.map((name, i) => [name, new Date(Date.UTC(2026, 2, 2 + i)), '22:00', '06:00']));
}

/** As many nights, each worked by one person alone. */
export async function nightWorkbook(nights: number): Promise<Uint8Array> {
  const first = Date.UTC(2000, 0, 3);
  return workbook(
    Array.from({ length: nights }, (_, i) => [
      `Medarbejder ${String((i % 40) + 1)}`,
      new Date(first + i * 86_400_000),
      '22:00',
      '06:00',
    ]),
  );
}

/** A sheet for each of two kiosks; in each somebody is alone for a night. */
export async function twoKiosks(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const rows = {
    'Kiosk Nord': ['Mette Lund', '22-06', '14-20'],
    'Kiosk Syd': ['Jonas Friis', '14-20', '22-06'],
  };
  for (const [name, row] of Object.entries(rows))
    book.addWorksheet(name).addRows([['Navn', '02-03-2026', '03-03-2026'], row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A text file of people by dates, as another program exports it. */
export function textRoster(people: number, days: number): Uint8Array {
  const shifts = ['08-16', '16-23', '7:30-15:00', '22-06'];
  const date = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
  const across = Array.from({ length: days }, (_, day) => day);
  const rows = Array.from({ length: people }, (_, i) => [
    `Medarbejder ${String(i + 1)}`,
    ...across.map((day) => ((i + day) % 3 === 2 ? '' : shifts[(i * 7 + day) % 4])),
  ]);
  const lines = [['Navn', ...across.map(date)], ...rows].map((cells) => cells.join(';'));
  return new TextEncoder().encode(lines.join('\n'));
}

/** A night worked alone whose end Excel calculates. */
export async function formulaWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Vagter');
  sheet.addRows([
    ['Navn', 'Dato', 'Start', 'Slut'],
    ['Storm Berg', new Date(Date.UTC(2026, 2, 2)), '22:00', { formula: '"06"&":00"', result: '06:00' }],
  ]);
  sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function workbook(rows: readonly (readonly [string, Date, string, string])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Vagter');
  sheet.addRow(['Navn', 'Dato', 'Start', 'Slut']);
  for (const row of rows) sheet.addRow([...row]).getCell(2).numFmt = 'yyyy-mm-dd';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
