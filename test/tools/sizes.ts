/** Holds the built extension to its budget: what every guarded page pays for, and what the browser is asked to allow. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUILDS = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
const CONTENT_SCRIPT = { raw: 400 * KB, gzip: 150 * KB };
const PERMISSIONS = ['storage', 'alarms', 'contextMenus', 'activeTab'];
/** Asked for at the moment of switching an optional site on, together with its pages. */
const OPTIONAL_PERMISSIONS = ['scripting'];
/** What runs in the page's own world is on every guarded page, whichever script guards it. */
const EVERYWHERE = 'page-world.js';

const faults: string[] = [];

for (const [browser, folder] of Object.entries(BUILDS)) {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const guards = readdirSync(`${folder}/content-scripts`).filter((name) => name.endsWith('.js') && name !== EVERYWHERE);
  for (const guard of guards)
    hold(
      browser,
      guard,
      [guard, EVERYWHERE].map((name) => `${folder}/content-scripts/${name}`),
    );

  const named: string[] = manifest.content_scripts.flatMap((entry: { js: string[] }) => entry.js);
  const unread = named.filter((name) => ![...guards, EVERYWHERE].some((one) => name === `content-scripts/${one}`));
  if (unread.length > 0) faults.push(`${browser}: no budget for ${unread.join(', ')}`);

  expectOnly(browser, 'asks for', manifest.permissions, PERMISSIONS);
  expectOnly(browser, 'may ask later for', manifest.optional_permissions, OPTIONAL_PERMISSIONS);
  expectOnly(browser, 'is given from the start', manifest.host_permissions, []);
  const hosts: string[] = manifest.content_scripts.flatMap((entry: { matches: string[] }) => entry.matches);
  const optional: string[] = manifest.optional_host_permissions ?? [];
  const wide = [...hosts, ...optional].filter((host) => /^(<all_urls>|\*:\/\/|https?:\/\/\*)/.test(host));
  if (wide.length > 0) faults.push(`${browser}: reads ${wide.join(', ')}`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Holds the scripts that one guarded page loads to the budget of a page. */
function hold(browser: string, guard: string, files: string[]): void {
  const bytes = files.map((file) => readFileSync(file));
  const raw = bytes.reduce((sum, file) => sum + file.length, 0);
  const gzip = bytes.reduce((sum, file) => sum + gzipSync(file).length, 0);
  console.log(
    `${browser}: pages with ${guard} load ${kb(raw)} raw of ${kb(CONTENT_SCRIPT.raw)}, ${kb(gzip)} gzip of ${kb(CONTENT_SCRIPT.gzip)}`,
  );
  if (raw > CONTENT_SCRIPT.raw) faults.push(`${browser}: ${guard} and ${EVERYWHERE} are ${kb(raw)} raw`);
  if (gzip > CONTENT_SCRIPT.gzip) faults.push(`${browser}: ${guard} and ${EVERYWHERE} are ${kb(gzip)} gzip`);
}

function expectOnly(browser: string, verb: string, names: string[] = [], allowed: string[]): void {
  const more = names.filter((name) => !allowed.includes(name));
  if (more.length > 0) faults.push(`${browser}: ${verb} ${more.join(', ')}`);
}

function kb(bytes: number): string {
  return `${Math.round(bytes / KB)} kB`;
}
