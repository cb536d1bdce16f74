import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser that this machine has, and where it came from. */
export interface FoundBrowser {
  path: string;
  source: string;
}

/** Browsers of these names take `--load-extension`; branded Chrome has not since version 137. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'google-chrome-for-testing'];
const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

function onPath(name: string): string | null {
  const looked = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return looked.status === 0 ? (looked.stdout.split(/\r?\n/)[0] ?? null) : null;
}

function firstOf(paths: (string | null)[]): string | null {
  return paths.find((path): path is string => path !== null && path !== '' && existsSync(path)) ?? null;
}

function installed(): string | null {
  const apps =
    process.platform === 'darwin'
      ? ['/Applications', join(homedir(), 'Applications')].flatMap((root) => MAC_APPS.map((app) => join(root, app)))
      : [];
  const windows = ['LOCALAPPDATA', 'PROGRAMFILES'].map((name) =>
    join(process.env[name] ?? '/nowhere', 'Chromium', 'Application', 'chrome.exe'),
  );
  return firstOf([...CHROMIUM_NAMES.map(onPath), ...apps, ...windows, ...puppeteerCache()]);
}

/** Chrome for Testing, as Puppeteer's tools put it into the user's cache. */
function puppeteerCache(): string[] {
  const root = join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((build) => [
    join(root, build, 'chrome-linux64', 'chrome'),
    join(root, build, 'chrome-win64', 'chrome.exe'),
  ]);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function fromDebian(packages: string[], binary: string): string | null {
  if (process.platform !== 'linux' || !isRoot() || onPath('apt-get') === null) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: 'ignore' } as const;
  if (spawnSync('apt-get', ['update', '-qq'], quiet).status !== 0) return null;
  if (spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet).status !== 0)
    return null;
  return onPath(binary);
}

function fromPlaywright(): string | null {
  const known = firstOf([chromium.executablePath()]);
  if (known !== null) return known;
  const tool = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  const got = spawnSync(process.execPath, [tool, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  return got.status === 0 ? firstOf([chromium.executablePath()]) : null;
}

/** Is this branded Chrome, which ignores an unpacked extension given on the command line? */
function isBranded(path: string): boolean {
  const printed = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return /^Google Chrome (?!for Testing)/.test(printed);
}

/**
 * Finds a Chromium that can load the extension: `CHROME_PATH`, an installed one, Playwright's own (downloaded where
 * that is possible), Debian's package where this user may install it.
 * @throws with what to do, if there is none
 */
export function findChromium(): FoundBrowser {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and no file is there.`);
    if (isBranded(named))
      throw new Error(
        `${named} is branded Chrome, which no longer loads unpacked extensions from the command line. Use Chromium or Chrome for Testing.`,
      );
    return { path: named, source: 'CHROME_PATH' };
  }
  const here = installed();
  if (here !== null) return { path: here, source: 'installed' };
  // Debian's package comes before the download where both are possible: it brings the libraries that a bare machine lacks.
  const debian = fromDebian(['chromium'], 'chromium');
  if (debian !== null) return { path: debian, source: "Debian's package" };
  const own = fromPlaywright();
  if (own !== null) return { path: own, source: 'Playwright' };
  throw new Error(
    'No Chromium was found. Any of these helps: install Chromium; run "npx playwright install chromium"; or set CHROME_PATH to Chromium or Chrome for Testing (branded Chrome does not load unpacked extensions).',
  );
}

/**
 * Finds Firefox: `FIREFOX_PATH`, an installed one, Debian's package where this user may install it.
 * @returns `null` where there is none: what runs in Firefox is then skipped with a message
 */
export function findFirefox(): FoundBrowser | null {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? { path: named, source: 'FIREFOX_PATH' } : null;
  const here = firstOf([onPath('firefox-esr'), onPath('firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox']);
  if (here !== null) return { path: here, source: 'installed' };
  const debian = fromDebian(['firefox-esr'], 'firefox-esr');
  return debian === null ? null : { path: debian, source: "Debian's package" };
}

/** Can a window be shown on this machine? */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return process.env.CI === undefined;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Flags that every start needs here: root may not use the sandbox. */
export function rootFlags(): string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

/** The version that a browser prints of itself, for the log. */
export function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
