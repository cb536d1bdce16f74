/**
 * Takes markers away from the stand-ins, each alone and (with `--pairs=<n>`) every nth pair, tries every surface, and
 * writes what survived to docs/survival.md.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { SHARES, tryShare } from '../browser/drift/shares.ts';
import { adapters, pairsOf, type Trial, tryOut } from '../browser/drift/trial.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { SURFACES } from '../browser/harness/surfaces.ts';
import { MARKERS } from '../sites/markers.ts';

interface Case {
  id: string;
  site: Trial['site'];
  run(page: Page, gone: string[], turn: number): Promise<Trial[]>;
}

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '8' }, only: { type: 'string', default: '' } },
});
const everyPair = Number(values.pairs);

const launched = await launchChromium();
await launched.context.addInitScript(await adapters());
const trials: Trial[] = [];
const cases: Case[] = [
  ...SURFACES.map((surface) => ({
    id: surface.id,
    site: surface.site,
    run: (page: Page, gone: string[], turn: number) => tryOut(page, surface, gone, turn),
  })),
  ...SHARES.map((share) => ({
    id: share.id,
    site: share.site,
    run: async (page: Page, gone: string[]) => [await tryShare(page, share, gone)],
  })),
].filter(({ id }) => id.includes(values.only));

for (const [turn, { id, site, run }] of cases.entries()) {
  const page = await launched.context.newPage();
  const singles = MARKERS[site].map((marker) => [marker]);
  const pairs = pairsOf(MARKERS[site]).filter((_, index) => everyPair > 0 && (index + turn) % everyPair === 0);
  for (const [index, gone] of [[], ...singles, ...pairs].entries()) trials.push(...(await run(page, gone, index)));
  const own = trials.filter(({ surface }) => surface === id);
  const troubled = own.filter(({ outcome }) => outcome !== 'sent');
  console.log(`${id}: ${own.length} trials`);
  for (const { gesture, gone, outcome } of troubled)
    console.log(`  by ${gesture}, without ${gone.join(' and ')}: ${outcome}`);
  await page.close();
}
await launched.close();

const count = (gone: number, surface?: string) =>
  trials.filter((one) => one.gone.length === gone && (!surface || one.surface === surface));
const cell = (some: Trial[]) => {
  const held = some.filter(({ outcome }) => outcome !== 'missed').length;
  return some.length === 0 ? 'none tried' : `${held} of ${some.length}`;
};
const sent = (some: Trial[]) => some.filter(({ outcome }) => outcome === 'held').length;
const lost = trials.filter(({ outcome }) => outcome === 'missed');

const rows = cases.map(({ id }) => {
  const all = trials.filter(({ surface }) => surface === id);
  return `| ${id} | ${cell(count(1, id))} | ${cell(count(2, id))} | ${sent(all) || ''} |`;
});
const page = `# What survives when a site changes

Each stand-in can take away any of its markers: an attribute is renamed, a role or an element is dropped. For every
surface and gesture the adapter must still hold the send before the site sees it, and send it on once. Every marker is
taken away alone, and every ${everyPair === 1 ? '' : `${everyPair}th `}pair. Written by \`node test/tools/survival.ts\`.

| | Held | In 100 |
| --- | --- | --- |
| one marker gone | ${cell(count(1))} | ${percent(count(1))} |
| two markers gone | ${cell(count(2))} | ${percent(count(2))} |

Of the ${lost.length} that were missed, the page's health owned up to ${lost.filter(({ ownsUp }) => ownsUp).length}.

| Surface | One gone: held | Two gone: held | Held, with no proven way on: the user is asked to press Send |
| --- | --- | --- | --- |
${rows.join('\n')}

${lost.length === 0 ? 'Nothing was missed.' : `Missed:\n\n${lost.map(({ surface, gesture, gone }) => `- ${surface}, by ${gesture}: ${gone.join(' and ')}`).join('\n')}`}
`;
if (!values.only) await writeFile('docs/survival.md', page);
console.log(page.split('\n').slice(6, 12).join('\n'));

function percent(some: Trial[]): string {
  return some.length === 0
    ? ''
    : ((100 * some.filter(({ outcome }) => outcome !== 'missed').length) / some.length).toFixed(1);
}
