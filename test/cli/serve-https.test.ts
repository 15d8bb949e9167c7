import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as devCerts from 'office-addin-dev-certs';
import { serveDist } from '../../src/cli/serve';

// The real one would make this machine trust its certificates, which is not a test's business.
jest.mock('office-addin-dev-certs', () => ({
  ...jest.requireActual<typeof devCerts>('office-addin-dev-certs'),
  getHttpsServerOptions: () => Promise.resolve(certificates),
}));

let folder: string;
let certificates: { ca: Buffer; cert: Buffer; key: Buffer };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'alenevagt-'));
  await writeFile(path.join(folder, 'taskpane.html'), 'the pane');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => path.join(folder, file));
  await devCerts.generateCertificates(ca, cert, key);
  certificates = { ca: await readFile(ca!), cert: await readFile(cert!), key: await readFile(key!) };
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('Excel gets the pane over https, with a certificate for localhost', async () => {
  const served = await serveDist({ root: folder, https: true });
  expect(served.url).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(await textAt(`${served.url}taskpane.html`)).toBe('the pane');
  await served.close();
});

/** Fetches over a connection that is only trusted when its certificate is. */
function textAt(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { ca: certificates.ca }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve(Buffer.concat(chunks).toString());
      });
    }).on('error', reject);
  });
}
