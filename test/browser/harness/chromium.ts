import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { answer } from '../../sites/serve.ts';
import { findChromium, rootFlags } from '../../tools/browser.ts';
import { type Outside, refuseOutside } from './outside.ts';

/** A running Chromium with the stand-ins in place of the sites. */
export interface Launched {
  context: BrowserContext;
  /** Requests of pages to anything but a stand-in, and every request of the extension's worker; refused. */
  refused: string[];
  outside: Outside;
  /** The extension's id, or `null` without it. */
  extensionId: string | null;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; absent: none. */
  extension?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /**
   * Pages and permissions that the user has granted before: the browser grants them again without its own question, which
   * no test could answer.
   */
  granted?: { origins: string[]; permissions: string[] };
  /** Folder of the profile; absent: a fresh one, gone when the browser is closed. */
  profile?: string;
}

/** An address at which nothing listens, for services of the browser that have a flag for their own. */
const NOWHERE = 'http://127.0.0.1:9/';

/** Where Chromium fetches its spelling dictionary. */
const CHROMIUM_OWN = ['redirector.gvt1.com'];

/** Where the build puts the extension for Chromium. */
export const CHROME_BUILD = process.env.WHICH_HAT_BUILD ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

/** The id that Chromium makes of the folder of an extension that is not packed. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

/**
 * What the profile says of the extension, as if its permissions had been granted and given back. Without developer mode
 * Chromium would not load it anew.
 */
function grantedBefore(extension: string, { origins, permissions }: NonNullable<LaunchOptions['granted']>) {
  const folder = realpathSync(extension);
  const set = { api: permissions, explicit_host: origins, manifest_permissions: [], scriptable_host: [] };
  const settings = { granted_permissions: set, runtime_granted_permissions: set, location: 8, path: folder };
  return { ui: { developer_mode: true }, settings: { [idOf(folder)]: settings } };
}

/** The extension's background worker, started if it sleeps. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/**
 * Starts Chromium with a fresh profile. The sites' origins are answered by the stand-ins; all other requests are
 * refused and recorded.
 * @throws if the extension's folder holds none: it is to be built first
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Launched> {
  if (options.extension) await access(join(options.extension, 'manifest.json'));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'which-hat-')));
  // Prediction would open connections to hosts of its own choice.
  const preferences = {
    net: { network_prediction_options: 2 },
    ...(options.extension && options.granted && { extensions: grantedBefore(options.extension, options.granted) }),
  };
  // A profile that was used before keeps its own.
  if (await mkdir(join(profile, 'Default'), { recursive: true }))
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const outside = await refuseOutside(CHROMIUM_OWN);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium().path,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    proxy: { server: outside.address, bypass: '<-loopback>' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...rootFlags(),
      '--no-first-run',
      '--disable-quic',
      '--disable-search-engine-choice-screen',
      `--autofill-server-url=${NOWHERE}`,
      `--gaia-url=${NOWHERE}`,
      `--component-updater=url-source=${NOWHERE}`,
      ...(options.extension
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
    ],
  });
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const given = route.request().serviceWorker() ? null : await answer(url);
    if (given !== null) return route.fulfill(given);
    refused.push(url);
    return route.abort('blockedbyclient');
  });
  const extensionId = options.extension ? new URL((await workerOf(context)).url()).host : null;
  return {
    context,
    refused,
    outside,
    extensionId,
    close: async () => {
      await context.close();
      await outside.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}
