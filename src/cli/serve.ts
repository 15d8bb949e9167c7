import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentTypeOf, headersFor } from './served-headers';

export interface ServeOptions {
  /** Folder to serve. Default: the `dist` in which the running command line lies. */
  root?: string;
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Serve over https, which Excel demands, with a certificate that this machine trusts. Default: false. */
  https?: boolean;
  /** Files that lie in memory only, by their address: `{ '/roster.xlsx': bytes }`. They win over those on disk. */
  files?: Readonly<Record<string, Uint8Array>>;
}

export interface Served {
  /** Address of the browser page, ending in a slash: `http://localhost:41234/`. */
  url: string;
  /** Stops serving; open connections are cut. */
  close(): Promise<void>;
}

/**
 * Serves the built pages to this machine alone, under the strict content security policy they are built for.
 * @throws {Error} when the port is taken, or when `https` is asked for and no certificate can be made.
 */
export async function serveDist(options: ServeOptions = {}): Promise<Served> {
  // The bundle lies in dist/cli, so its parent folder is dist itself.
  const { root = path.resolve(__dirname, '..'), port = 0, https = false, files = {} } = options;
  const server = await serverFor(
    https,
    (request, response) => void answer({ root, files }, request, response),
  );
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `${https ? 'https' : 'http'}://localhost:${String(taken)}/`, close: () => closed(server) };
}

async function serverFor(https: boolean, listener: RequestListener): Promise<Server> {
  if (!https) return createServer(listener);
  // A development tool, absent where only the command line was installed.
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return createSecureServer(await getHttpsServerOptions(), listener);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

type Sources = Required<Pick<ServeOptions, 'root' | 'files'>>;

async function answer(sources: Sources, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOf(request);
  if (refusal) {
    send(response, refusal);
    return;
  }
  const address = addressOf(request);
  const body = address === undefined ? undefined : await contentOf(sources, address);
  if (address === undefined || !body) send(response, 404);
  else
    send(response, 200, headersFor(address), request.method === 'HEAD' ? undefined : body, body.byteLength);
}

function refusalOf({ method = '', headers }: IncomingMessage): number | undefined {
  // A web page elsewhere could point its own name at this machine and read the roster; its name gives it away.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '')) return 421;
  return ['GET', 'HEAD'].includes(method) ? undefined : 405;
}

/** The asked address, decoded, with folders completed to their page; undefined when it cannot be decoded. */
function addressOf(request: IncomingMessage): string | undefined {
  const asked = (request.url ?? '/').replace(/[?#].*$/s, '');
  try {
    const address = decodeURIComponent(asked);
    if (address === '/') return '/browser.html';
    return address.endsWith('/') ? `${address}index.html` : address;
  } catch {
    return undefined;
  }
}

async function contentOf({ root, files }: Sources, address: string): Promise<Uint8Array | undefined> {
  if (Object.hasOwn(files, address)) return files[address];
  const file = path.join(root, address);
  // Only files of a kind that the build makes, and only inside the folder: `..` and NUL end here.
  const inside = file.startsWith(path.resolve(root) + path.sep) && !address.includes('\0');
  if (!inside || !contentTypeOf(address)) return undefined;
  return readFile(file).catch(() => undefined);
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: Uint8Array,
  length = 0,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': length });
  response.end(body);
}
