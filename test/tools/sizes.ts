/** Holds the built extension to its budget: what every guarded page pays for, and what the browser is asked to allow. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUILDS = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
const CONTENT_SCRIPT = { raw: 400 * KB, gzip: 150 * KB };
const PERMISSIONS = ['storage', 'alarms', 'contextMenus', 'activeTab'];

const faults: string[] = [];

for (const [browser, folder] of Object.entries(BUILDS)) {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const scripts: string[] = manifest.content_scripts.flatMap((entry: { js: string[] }) => entry.js);
  const bytes = scripts.map((script) => readFileSync(`${folder}/${script}`));
  const raw = bytes.reduce((sum, file) => sum + file.length, 0);
  const gzip = bytes.reduce((sum, file) => sum + gzipSync(file).length, 0);
  console.log(
    `${browser}: guarded pages load ${kb(raw)} raw of ${kb(CONTENT_SCRIPT.raw)}, ${kb(gzip)} gzip of ${kb(CONTENT_SCRIPT.gzip)}`,
  );
  if (raw > CONTENT_SCRIPT.raw) faults.push(`${browser}: content scripts are ${kb(raw)} raw`);
  if (gzip > CONTENT_SCRIPT.gzip) faults.push(`${browser}: content scripts are ${kb(gzip)} gzip`);

  const more = (manifest.permissions ?? []).filter((name: string) => !PERMISSIONS.includes(name));
  if (more.length > 0) faults.push(`${browser}: asks for ${more.join(', ')}`);
  const hosts: string[] = manifest.content_scripts.flatMap((entry: { matches: string[] }) => entry.matches);
  const wide = [...hosts, ...(manifest.host_permissions ?? [])].filter((host) =>
    /^(<all_urls>|\*:\/\/\*\/|https?:\/\/\*\/)/.test(host),
  );
  if (wide.length > 0) faults.push(`${browser}: reads ${wide.join(', ')}`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function kb(bytes: number): string {
  return `${Math.round(bytes / KB)} kB`;
}
