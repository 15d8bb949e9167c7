import path from 'node:path';
import policies from './content-security-policies.json';

/**
 * The headers of a file that is there: its type, its content security policy, and what keeps it out of caches
 * and out of other sites' pages.
 */
export function headersFor(address: string): Record<string, string> {
  const page = path.posix.basename(address);
  return {
    'Content-Type': contentTypeOf(address) ?? 'application/octet-stream',
    'Content-Security-Policy': [policyText(policyOf(page)), ...ancestors(page)].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    // Excel on the web shows the icons in its own page; nothing else is anybody else's to embed.
    'Cross-Origin-Resource-Policy': page.endsWith('.png') ? 'cross-origin' : 'same-origin',
  };
}

/** The MIME type by the address's ending; undefined for kinds that are not served. */
export function contentTypeOf(address: string): string | undefined {
  return CONTENT_TYPES[path.posix.extname(address)];
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Policy = Readonly<Record<string, readonly string[]>>;

function policyOf(page: string): Policy {
  if (page === 'browser.html' || page === 'taskpane.html') return policies[page];
  // A worker obeys the policy of its own script, not that of the page that starts it.
  return page.startsWith('engine-worker.') ? policies.engine : policies.help;
}

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Excel on the web shows the pane in a frame, under addresses that Microsoft does not list; no other page needs one. */
function ancestors(page: string): string[] {
  return page === 'taskpane.html' ? [] : ["frame-ancestors 'none'"];
}
