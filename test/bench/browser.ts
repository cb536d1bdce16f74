/** `npm run bench:browser`: what the built extension costs in Chromium. Writes its results and the README's lines. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { findChromium, versionOf } from '../tools/browser.ts';
import { type Cost, measureCosts } from './browser/costs.ts';
import { type Holds, measureHolds } from './browser/holds.ts';
import { type Hour, measureHour } from './browser/hour.ts';
import { launchPair } from './browser/pair.ts';
import { median, quantile } from './clock.ts';
import { between, kb, ms, percent, table, times } from './markdown.ts';

const RESULTS = 'test/bench/results-browser.md';
const README = 'README.md';

const growth = ({ base, end }: Hour) => end / base - 1;

function costsTable(costs: readonly Cost[]): string {
  return table(
    ['', 'without, ms', 'with, ms', 'ratio', 'more, ms'],
    costs.map(({ what, plain, guarded }) => [
      what,
      ms(plain),
      ms(guarded),
      times(guarded / plain),
      ms(guarded - plain),
    ]),
  );
}

function holdsTable({ first, paused, atOnce }: Holds): string {
  const row = (name: string, values: readonly number[]) => [
    name,
    String(values.length),
    ms(Math.min(...values)),
    ms(median(values)),
    ms(quantile(values, 0.95)),
  ];
  return table(
    ['gesture → prompt on the screen', 'holds', 'quickest, ms', 'median, ms', 'p95, ms'],
    [
      row('after a pause in the writing', paused),
      row('the first on a page, sent at once', first),
      row('later ones, with the control at the box switched off', atOnce),
      ['at most', '', '', '', '100'],
    ],
  );
}

function hourTable(hours: { plain: Hour; guarded: Hour }): string {
  const row = (name: string, hour: Hour) => [
    name,
    kb(hour.base),
    kb(hour.end),
    percent(growth(hour)),
    String(hour.longTasks.length),
    hour.longTasks.length > 0 ? ms(Math.max(...hour.longTasks)) : '–',
  ];
  return table(
    ['', 'heap at first', 'heap at the end', 'growth', 'tasks over 50 ms', 'longest, ms'],
    [row('without', hours.plain), row('with', hours.guarded), ['at most', '', '', '5 %', '', '']],
  );
}

const pair = await launchPair();
try {
  const say = (what: string) => process.stderr.write(`${what} …\n`);
  const loads = [loadavg()[0] ?? 0];
  say('what it costs');
  const costs = await measureCosts(pair);
  say('until the prompt shows');
  const holds = await measureHolds(pair.guarded);
  say('an hour');
  const hours = await measureHour(pair);
  loads.push(loadavg()[0] ?? 0);
  const load = loads.map((one) => one.toFixed(1)).join(' at first, ');
  const browser = versionOf(findChromium().path);
  const chapters = [
    '# What it costs in the browser\n',
    `Written by \`npm run bench:browser\` on ${new Date().toISOString().slice(0, 10)}: ${browser}, headless, on stand-ins for the sites (load ${load} at the end). Not to be edited.\n`,
    '## Page start, typing, changing pages\n',
    'Processor time of the page’s main thread, which does not count what other programs do: the quickest of eleven rounds in two browsers that',
    'differ in nothing but the extension, in turns of alternating order. A ratio below 1 is noise, and shows how much of it there is.\n',
    costsTable(costs),
    '\n## Until the prompt shows\n',
    'By the clock, from the key or click to the first paint of the prompt’s frame; keys and clicks in turn. A busy machine makes it longer.',
    'When the writing pauses over something that will be asked about, the frame is opened unseen, and the question need only be drawn.\n',
    holdsTable(holds),
    '\n## An hour of use, compressed\n',
    'Sixty dialogs opened, written in and closed, a feed that changes by a hundred elements after each; with the extension every fourth draft is held.',
    'The heap is that of the page and the content script together, after all garbage is collected. Long tasks are counted by the page: without the',
    'extension they are the stand-in’s and the busy machine’s own.\n',
    hourTable(hours),
  ];
  writeFileSync(RESULTS, `${chapters.join('\n')}\n`);
  const ratioOf = (what: string) =>
    times(median(costs.filter((cost) => cost.what.includes(what)).map((cost) => cost.guarded / cost.plain)));
  const lines = [
    `- In the page (median of three sites, processor time with and without it): a keystroke costs ${ratioOf('keystroke')} times, a thousand DOM mutations ${ratioOf('mutations')} times what they cost without.`,
    `- From the gesture to the prompt on the screen: ${ms(median(holds.paused))} ms median, ${ms(quantile(holds.paused, 0.95))} ms p95 after a pause in the writing; the first on a page, sent at once, ${ms(median(holds.first))} ms (machine under load ${loads[0]?.toFixed(1)}, two cores).`,
    `- Heap after an hour’s worth of dialogs: ${percent(growth(hours.guarded))} more than at first.`,
  ];
  writeFileSync(README, between(readFileSync(README, 'utf8'), 'bench:browser', lines.join('\n')));
  process.stdout.write(`${chapters.join('\n')}\nWritten: ${RESULTS} and the lines in ${README}\n`);
} finally {
  await pair.close();
}
