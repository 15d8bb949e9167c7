// Draws the layouts that can be read, for the help pages and README: `npm run layouts`. With --check nothing is
// written, and it fails when what is there is not what would be drawn.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { drawing, escaped, spoken, tints } from './drawing.mjs';
import { layouts } from './sheets.mjs';
import { words } from './words.mjs';

const ROOT = new URL('../../../', import.meta.url);
const pages = { da: 'index', nb: 'nb', sv: 'sv', en: 'en' };
const checking = process.argv.includes('--check');
const stale = [];

for (const language of Object.keys(pages)) {
  for (const id of Object.keys(layouts)) await put(pathOf(language, id), picture(language, id));
  await putBetween(`taskpane/help/${pages[language]}.html`, figures(language));
}
await putBetween('README.md', readmeTable());
if (stale.length > 0) {
  console.error(`Run \`npm run layouts\`: these are stale: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function pathOf(language, id) {
  return `taskpane/help/layouts/${language}/${id}.svg`;
}

function subject(language, id) {
  return { layout: layouts[id], words: words[language] };
}

function picture(language, id) {
  const [title] = words[language].about[id];
  return drawing({ title, about: spoken(subject(language, id)), ...subject(language, id) });
}

function figures(language) {
  const { about, key } = words[language];
  const shown = Object.entries(about).map(([id, [title, text]]) => {
    const alt = escaped(spoken(subject(language, id)));
    const height = /height="(\d+)"/.exec(picture(language, id))[1];
    return (
      `<figure><img src="layouts/${language}/${id}.svg" width="320" height="${height}" loading="lazy" alt="${alt}" />` +
      `<figcaption><strong>${escaped(title)}.</strong> ${escaped(text)}</figcaption></figure>`
    );
  });
  const legend = Object.keys(tints).map((what) => `<li class="${what}">${escaped(key[what])}</li>`);
  return `<ul class="key">${legend.join('')}</ul><div class="layouts">${shown.join('')}</div>`;
}

/** In README two stand side by side. */
function readmeTable() {
  const cells = Object.entries(words.en.about).map(([id, [title, text]]) => {
    const alt = escaped(`${title}: ${spoken(subject('en', id))}`);
    return `<td valign="top" width="50%"><img src="${pathOf('en', id)}" width="320" alt="${alt}"><br><b>${title}.</b> ${text}</td>`;
  });
  const rows = cells.flatMap((cell, at) => (at % 2 === 0 ? [`<tr>\n${cell}\n${cells[at + 1]}\n</tr>`] : []));
  return `<table>\n${rows.join('\n')}\n</table>`;
}

/** Between the two comments of a page. */
async function putBetween(path, content) {
  const [from, to] = ['<!-- layouts -->', '<!-- /layouts -->'];
  const before = await readFile(new URL(path, ROOT), 'utf8');
  const [start, end] = [before.indexOf(from), before.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${path} has no place for the layouts: ${from} … ${to}`);
  const after = `${before.slice(0, start + from.length)}\n${content}\n${before.slice(end)}`;
  await put(path, path.endsWith('.html') ? await tidy(path, after) : after);
}

async function tidy(path, html) {
  const file = fileURLToPath(new URL(path, ROOT));
  return format(html, { ...(await resolveConfig(file)), filepath: file });
}

async function put(path, content) {
  const file = new URL(path, ROOT);
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there === content) return;
  if (checking) {
    stale.push(path);
    return;
  }
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
}
