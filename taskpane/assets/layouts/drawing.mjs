// Draws an example sheet as an SVG of 320 pixels: dark text on white in every colour scheme, as a sheet of paper.

const WIDTH = 320;
const ROW = 24;
const NUMBERS = 22;
const FONT = `font-family="'Segoe UI', system-ui, sans-serif" font-size="12.5"`;
export const tints = { name: '#dbe9fb', day: '#dff1dc', time: '#fdf0cc' };

/** `about` is read aloud in place of the picture. */
export function drawing({ title, about, layout, words }) {
  const body = layout.lines ? textFile(layout, words) : sheet(layout, words);
  const { height } = body;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="about">${escaped(about)}</desc>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" fill="#ffffff" stroke="#8a8a8a"/>`,
    ...body.parts,
    '</svg>',
    '',
  ].join('\n');
}

/** What stands in the picture, row by row, for those who do not see it. */
export function spoken({ layout, words }) {
  const rows = layout.lines ? layout.lines(words) : layout.rows(words);
  const texts = rows.map((row) => row.map(textOf).filter(Boolean).join(', ')).filter(Boolean);
  return `${texts.join('; ')}.`;
}

function sheet(layout, words) {
  const rows = layout.rows(words);
  const parts = [box(0, 0, WIDTH, ROW, '#f0f0f0'), box(0, 0, NUMBERS, ROW * (rows.length + 1), '#f0f0f0')];
  const lefts = leftsOf(layout);
  for (let at = 0; at < layout.columns; at += 1)
    parts.push(text((lefts[at] + lefts[at + 1]) / 2, 0, String.fromCharCode(65 + at), '#424242', 'middle'));
  rows.forEach((row, r) => {
    const top = ROW * (r + 1);
    parts.push(text(NUMBERS / 2, top, String(r + 1), '#424242', 'middle'));
    let column = 0;
    for (const cell of row) {
      const covers = Array.isArray(cell) ? (cell[2] ?? 1) : 1;
      const [left, end] = [lefts[column], lefts[column + covers]];
      const tint = Array.isArray(cell) && cell[0] !== '' ? tints[cell[1]] : '#ffffff';
      parts.push(box(left, top, end - left, ROW, tint));
      const centred = column > 0;
      const x = centred ? (left + end) / 2 : left + 5;
      if (textOf(cell)) parts.push(text(x, top, textOf(cell), '#1b1b1b', centred ? 'middle' : 'start'));
      column += covers;
    }
  });
  return { parts, height: ROW * (rows.length + 1) };
}

/** Where each column begins, and where the last one ends. */
function leftsOf({ columns, first }) {
  const width = (WIDTH - NUMBERS - first) / (columns - 1);
  return [NUMBERS, ...Array.from({ length: columns }, (_, at) => Math.round(NUMBERS + first + at * width))];
}

function textFile(layout, words) {
  const lines = layout.lines(words);
  const parts = [box(0, 0, WIDTH, ROW, '#f0f0f0'), text(8, 0, layout.file(words), '#424242', 'start')];
  lines.forEach((line, at) => {
    const top = ROW * (at + 1);
    let x = 8;
    line.forEach((cell, index) => {
      const width = textOf(cell).length * 7.2 + 6;
      if (Array.isArray(cell)) parts.push(box(x - 3, top + 3, width, ROW - 6, tints[cell[1]], 'none'));
      parts.push(mono(x, top, textOf(cell)));
      x += width;
      if (index < line.length - 1) parts.push(mono(x - 2, top, ';'));
      x += 8;
    });
  });
  return { parts, height: ROW * (lines.length + 1) };
}

function box(x, y, width, height, fill, stroke = '#c7c7c7') {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${stroke}"/>`;
}

function text(x, top, content, fill, anchor) {
  return `<text x="${x}" y="${top + 16.5}" ${FONT} fill="${fill}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

/** Each letter 7.2 wide, whatever fonts there are. */
function mono(x, top, content) {
  const length = (content.length * 7.2).toFixed(1);
  return `<text x="${x.toFixed(1)}" y="${top + 16.5}" font-family="ui-monospace, Consolas, monospace" font-size="12" fill="#1b1b1b" textLength="${length}">${escaped(content)}</text>`;
}

function textOf(cell) {
  return Array.isArray(cell) ? cell[0] : cell;
}

export function escaped(content) {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
