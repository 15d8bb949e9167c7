import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { OfficeAddinManifest } from 'office-addin-manifest';
import policies from '../../src/cli/content-security-policies.json';
import { languages } from '../../src/core/messages/text';
import { templates } from '../../src/core/messages/words';
import { rules } from '../../src/core/rules';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

beforeAll(() => {
  if (!existsSync(path.join(DIST, 'taskpane.html')))
    throw new Error('These tests look at dist: run `npm run build` first.');
});

describe.each(['taskpane.html', 'browser.html'] as const)('%s', (page) => {
  test('carries its policy ahead of every script, and nothing inline that the policy would refuse', () => {
    const html = built(page);
    const policy = Object.entries(policies[page]).map(([name, sources]) => [name, ...sources].join(' '));
    expect(html).toContain(`content="${policy.join('; ')}"`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
  });

  test('refers to files that are there', () => {
    const files = references(page).filter((address) => !address.startsWith('https:'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(DIST, file)))).toEqual([]);
  });
});

test('the help carries its policy, and refers to files that are there', () => {
  const policy = Object.entries(policies.help).map(([name, sources]) => [name, ...sources].join(' '));
  expect(built('help/index.html')).toContain(policy.join('; '));
  const files = references('help/index.html').map((address) => path.join(DIST, 'help', address));
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every address in the manifest is a file of the build', () => {
  const base = process.env['ALENEVAGT_BASE_URL'] ?? 'https://localhost:3000';
  const addresses = [...built('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
    ([, address]) => address!,
  );
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !existsSync(path.join(DIST, address.replace(base, ''))))).toEqual([]);
});

test('office.js comes from Microsoft’s CDN, in the pane only', () => {
  const foreign = ['taskpane.html', 'browser.html'].map((page) =>
    references(page).filter((address) => /^https?:/.test(address)),
  );
  expect(foreign).toEqual([[CDN], []]);
});

test('the pane loads at most 120 KB of JavaScript, gzipped, its wordiest language included', () => {
  const scripts = references('taskpane.html').filter((file) => /^[^:]+\.js$/.test(file));
  const languages = scriptsNamed('words-').map(gzipped);
  expect(scripts).not.toEqual([]);
  expect(languages).toHaveLength(4);
  expect(sum(scripts.map(gzipped)) + Math.max(...languages)).toBeLessThanOrEqual(120 * 1024);
});

test('the engine, which a worker loads, is apart from the page and at most 250 KB', () => {
  const engine = [...scriptsNamed('engine.'), ...scriptsNamed('engine-worker.')];
  const words = scriptsNamed('engine-words-').map(gzipped);
  expect(engine).toHaveLength(2);
  expect(words).toHaveLength(4);
  expect(sum(engine.map(gzipped)) + Math.max(...words)).toBeLessThanOrEqual(250 * 1024);
  expect(references('taskpane.html').filter((file) => file.startsWith('engine'))).toEqual([]);
});

test('the rules load in the words of one language, and have none of their own', () => {
  const engine = scriptsNamed('engine.').map(built).join();
  const messages = rules.flatMap((rule) => Object.values<string>(rule.messages));
  expect(messages.filter((message) => message.includes('{') && engine.includes(message))).toEqual([]);
  for (const language of languages) {
    const words = scriptsNamed(`engine-words-${language}.`).map(built).join();
    const titles = rules.map(({ id }) => templates[language][id]!['title']!);
    expect(titles.filter((title) => !words.includes(title))).toEqual([]);
  }
});

test('no page evaluates text as code', () => {
  const scripts = ['taskpane.', 'browser.', 'engine.', 'engine-worker.'].flatMap(scriptsNamed);
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((file) => /\beval\(/.test(built(file)))).toEqual([]);
});

test('Microsoft’s own reader accepts the built manifest', async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.join(DIST, 'manifest.xml'));
  expect(read).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'en-US',
    permissions: 'ReadWriteDocument',
  });
  expect(read.displayName).toMatch(/^Alenevagt/);
});

describe('ALENEVAGT_BASE_URL', () => {
  afterEach(() => {
    delete process.env['ALENEVAGT_BASE_URL'];
  });

  test.each([
    ['https://roster.example', 'https://roster.example'],
    ['https://roster.example/', 'https://roster.example'],
    ['https://roster.example/alenevagt/', 'https://roster.example/alenevagt'],
  ])('%s becomes the base of every address', (url, base) => {
    process.env['ALENEVAGT_BASE_URL'] = url;
    const source = readFileSync(path.join(ROOT, 'manifest.xml'));
    const written = manifestTransform()(source);
    expect(written).not.toContain('localhost');
    expect(written.split(`"${base}/`)).toHaveLength(
      source.toString().split('"https://localhost:3000/').length,
    );
  });

  test('must be https', () => {
    process.env['ALENEVAGT_BASE_URL'] = 'http://roster.example';
    expect(() => manifestTransform()(Buffer.from(''))).toThrow('must start with https://');
  });
});

function built(file: string): string {
  return readFileSync(path.join(DIST, file), 'utf8');
}

function scriptsNamed(start: string): string[] {
  return readdirSync(DIST).filter((file) => file.startsWith(start) && file.endsWith('.js'));
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(DIST, file))).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function references(page: string): string[] {
  return [...built(page).matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="?([^"\s>]+)/g)].map(
    ([, address]) => address!,
  );
}

interface CopyPattern {
  from: string;
  transform?: (content: Buffer) => string;
}

/** What the build does to the manifest on its way to dist. */
function manifestTransform(): (content: Buffer) => string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's configuration is CommonJS
  const configs = require('../../webpack.config.js') as {
    name: string;
    plugins: { patterns?: CopyPattern[] }[];
  }[];
  const patterns = configs
    .find(({ name }) => name === 'pane')!
    .plugins.flatMap((plugin) => plugin.patterns ?? []);
  return patterns.find(({ from }) => from === 'manifest.xml')!.transform!;
}
