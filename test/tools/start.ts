/**
 * `npm start`: builds the extension and opens a browser with it on the stand-in sites. Without a display, or with
 * `--tour`, goes through drafts by itself, prints what happened, and saves a picture of every screen.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CHROME_BUILD, type Launched, launchChromium } from '../browser/harness/chromium.ts';
import { settle } from '../browser/harness/extension.ts';
import { findChromium, hasDisplay } from './browser.ts';
import { FOLDER, pictureAll } from './tour/screens.ts';
import { STOPS } from './tour/stops.ts';
import { told, visit } from './tour/tour.ts';

const START_PAGES = ['https://www.facebook.com/', 'https://x.com/home', 'https://web.whatsapp.com/'];

function build(): void {
  const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '--level', 'warn'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; its own message is above.');
}

async function tour(launched: Launched): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await settle(launched, { councils: ['withyham'], member: { name: 'Jo Marsh', ward: 'Nether Ashby' } });
  console.log('A member of Withyham Parish Council, on a personal account. The sites are stand-ins.\n');
  for (const stop of STOPS) console.log(`${told(await visit(launched, stop))}\n`);
  const pictures = await pictureAll(launched);
  console.log(`${pictures} pictures of every state of every screen: ${FOLDER}`);
  const outside = [...launched.refused, ...launched.outside.wanted];
  console.log(
    `Requests that wanted to leave the browser: ${outside.length}${outside.length > 0 ? ` (${outside.join(', ')})` : ''}`,
  );
}

async function stay(launched: Launched): Promise<void> {
  const closed = new Promise((resolve) => launched.context.on('close', resolve));
  for (const address of START_PAGES) {
    const page = await launched.context.newPage();
    await page.goto(address);
  }
  console.log('Three tabs are open on stand-ins for Facebook, X and WhatsApp Web, with the extension in place.');
  console.log('Try "We at the parish council will be resurfacing the car park next week." Close the window to end.');
  await closed;
}

const headless = process.argv.includes('--tour') || !hasDisplay();
const { path, source } = findChromium();
console.log(`Building. The browser is ${path} (${source}).`);
build();
const launched = await launchChromium({ extension: CHROME_BUILD, headless });
try {
  if (headless) await tour(launched);
  else await stay(launched);
} finally {
  await launched.close();
}
