import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import policies from '../../src/cli/content-security-policies.json';
import { serveDist, type Served } from '../../src/cli/serve';

const workbook = new Uint8Array([80, 75, 3, 4]);
let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'alenevagt-'));
  await mkdir(path.join(folder, 'dist/help'), { recursive: true });
  await writeFile(path.join(folder, 'dist/browser.html'), 'the browser page');
  await writeFile(path.join(folder, 'dist/taskpane.html'), 'the pane');
  await writeFile(path.join(folder, 'dist/help/index.html'), 'the help');
  await writeFile(path.join(folder, 'dist/icon.png'), 'an icon');
  await writeFile(path.join(folder, 'secret.html'), 'outside');
  served = await serveDist({ root: path.join(folder, 'dist'), files: { '/roster.xlsx': workbook } });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['/', 'the browser page'],
  ['/browser.html', 'the browser page'],
  ['/taskpane.html?et=', 'the pane'],
  ['/help/', 'the help'],
])('GET %s gives %s', async (address, text) => {
  expect(await ask(address)).toMatchObject({ status: 200, body: text });
});

test('a workbook in memory is served, and only to pages of this server', async () => {
  const { status, body, headers } = await ask('/roster.xlsx');
  expect({ status, body }).toEqual({ status: 200, body: 'PK\u0003\u0004' });
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test.each([
  '/../secret.html',
  '/help/../../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
])('GET %s does not leave the folder', async (address) => {
  const { status, body } = await ask(address);
  expect({ status, body }).toEqual({ status: 404, body: '' });
});

test.each([
  ['GET', '/nothing.html', 404],
  ['GET', '/help', 404],
  ['GET', '/%00.html', 404],
  ['GET', '/%E0%A4%A.html', 404],
  ['GET', '/__proto__', 404],
  ['POST', '/', 405],
  ['DELETE', '/roster.xlsx', 405],
])('%s %s answers %i', async (method, address, status) => {
  expect((await ask(address, { method })).status).toBe(status);
});

test('HEAD tells the length and sends no body', async () => {
  const { status, body, headers } = await ask('/', { method: 'HEAD' });
  expect({ status, body, length: headers['content-length'] }).toEqual({
    status: 200,
    body: '',
    length: '16',
  });
});

test('a page that reaches this machine under another name gets nothing', async () => {
  expect(await ask('/roster.xlsx', { host: 'evil.example' })).toMatchObject({ status: 421, body: '' });
});

describe('headers', () => {
  test('nothing is cached, guessed or told to other sites', async () => {
    expect((await ask('/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('each page has its policy; only the pane may be framed, as Excel on the web does', async () => {
    const policyOf = async (address: string) => (await ask(address)).headers['content-security-policy'];
    expect(await policyOf('/')).toContain("require-trusted-types-for 'script'; frame-ancestors 'none'");
    expect(await policyOf('/taskpane.html')).toContain(policies['taskpane.html']['script-src'].join(' '));
    expect(await policyOf('/taskpane.html')).not.toContain('frame-ancestors');
    expect(await policyOf('/help/')).not.toContain('script-src');
  });

  test('Excel on the web may show the icons', async () => {
    expect((await ask('/icon.png')).headers['cross-origin-resource-policy']).toBe('cross-origin');
  });
});

test('a taken port is an error, and a closed server frees it', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveDist({ root: folder, port })).rejects.toThrow('EADDRINUSE');
  const other = await serveDist({ root: folder });
  await other.close();
  const again = await serveDist({ root: folder, port: Number(new URL(other.url).port) });
  expect(again.url).toBe(other.url);
  await again.close();
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks with the path exactly as given: `fetch` would tidy the dots away before the server sees them. */
function ask(
  address: string,
  { method = 'GET', host }: { method?: string; host?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path: address, method, ...(host ? { headers: { host } } : {}) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('latin1'),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
