import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The sites that have a stand-in, by the folder of their pages. */
export const STAND_INS = ['facebook', 'x', 'whatsapp', 'youtube', 'instagram', 'threads'] as const;
export type StandIn = (typeof STAND_INS)[number];

/** What the browser gets in place of the site's own answer. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const HOSTS: Record<string, StandIn> = {
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'm.facebook.com': 'facebook',
  'facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
  'www.messenger.com': 'facebook',
  'messenger.com': 'facebook',
  'x.com': 'x',
  'twitter.com': 'x',
  'web.whatsapp.com': 'whatsapp',
  'www.youtube.com': 'youtube',
  'm.youtube.com': 'youtube',
  'www.instagram.com': 'instagram',
  'instagram.com': 'instagram',
  'www.threads.com': 'threads',
  'threads.com': 'threads',
  'www.threads.net': 'threads',
  'threads.net': 'threads',
};

/** Every host that is answered by a stand-in. */
export const STAND_IN_HOSTS: readonly string[] = Object.keys(HOSTS);

const folder = new URL('./', import.meta.url);
const scripts = new Map<StandIn, Promise<string>>();

/** The page's program in one file, made once a process. */
function scriptOf(site: StandIn): Promise<string> {
  let script = scripts.get(site);
  if (script === undefined) {
    script = build({
      entryPoints: [new URL(`${site}/main.tsx`, folder).pathname],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      target: 'es2024',
      conditions: ['production'],
      minify: true,
      charset: 'utf8',
      logLevel: 'error',
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    }).then((result) => result.outputFiles[0]?.text ?? '');
    scripts.set(site, script);
  }
  return script;
}

async function styleOf(site: StandIn): Promise<string> {
  const [base, own] = await Promise.all([
    readFile(new URL('shared/base.css', folder), 'utf8'),
    // Most look like the others.
    readFile(new URL(`${site}/style.css`, folder), 'utf8').catch(() => ''),
  ]);
  return base + own;
}

/** Where a page draws itself, for the sites that have a layout of their own there. */
const ROOTS: Partial<Record<StandIn, string>> = {
  x: '<div id="react-root"></div><div id="layers"></div>',
  whatsapp: '<div id="app"></div>',
};

/** What Facebook's own page carries of the user, as data that is no script. */
function userData(site: StandIn, asPage: boolean): string {
  if (site !== 'facebook') return '';
  const user = asPage ? { USER_ID: '700', NAME: 'Nether Ashby Parish Council' } : { USER_ID: '100', NAME: 'Jo Marsh' };
  return `<script type="application/json" data-sjs>${JSON.stringify({ require: [['CurrentUserInitialData', [], user]] })}</script>`;
}

/** The headers of a site that forbids as much as it can (`?headers=strict`), or loads others without credentials. */
function strictHeaders(mode: string | null): Record<string, string> {
  if (mode !== 'strict' && mode !== 'credentialless') return {};
  return {
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'none'; child-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'cross-origin-embedder-policy': mode === 'strict' ? 'require-corp' : 'credentialless',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
  };
}

/**
 * Answers a request to one of the sites with its stand-in.
 * @param address the whole address that the browser asked for
 * @returns the page, its script or its style; `null` for every other host, which the caller is to refuse
 */
export async function answer(address: string): Promise<Answer | null> {
  const url = new URL(address);
  const site = HOSTS[url.hostname];
  if (site === undefined) return null;
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  const cors = { 'cross-origin-resource-policy': 'same-origin' };
  if (url.pathname === '/stand-in.js')
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', ...cors },
      body: await scriptOf(site),
    };
  if (url.pathname === '/stand-in.css')
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8', ...cors }, body: await styleOf(site) };
  const asPage = url.searchParams.get('as') === 'page';
  const language = url.searchParams.get('lang') ?? 'en';
  const cookies: Record<string, string> =
    site === 'facebook' ? { 'set-cookie': asPage ? 'i_user=700; Path=/; Secure' : 'c_user=100; Path=/; Secure' } : {};
  const body = `<!doctype html>
<html lang="${/^[a-z]{2}$/.test(language) ? language : 'en'}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Stand-in</title>
<link rel="stylesheet" href="/stand-in.css"></head>
<body>${userData(site, asPage)}${ROOTS[site] ?? '<div id="mount"></div>'}<script src="/stand-in.js"></script></body></html>`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...cookies,
      ...strictHeaders(url.searchParams.get('headers')),
    },
    body,
  };
}
