import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { accuracyChapter, headline, headlineTable, type Measured, measureUnseen } from './accuracy.ts';
import { type CivilityChapter, civilityChapter } from './civility-chapter.ts';
import { detailsChapter } from './details-chapter.ts';
import { between, ms, percent, table, times } from './markdown.ts';
import { measurePeers, peersChapter, type Row } from './side-by-side.ts';
import { sizeChapter } from './size.ts';
import { measureFirst, measureSpeed, type Speed, speedChapter } from './speed.ts';

const RESULTS = 'test/bench/results.md';
const README = 'README.md';

const LIMITS = `## What these figures cannot say

- The drafts were written for this evaluation, by few people who knew the sixteen kinds. Real ones are messier, longer and odder; expect less on them.
- *dev* was looked at between rounds of work, so that its figures flatter; *held-out* was not, but has one reader and shares writers’ habits with the training drafts.
- A kind has 5 to 40 drafts in a set: its F1 moves by several points with one draft.
- The public civility data are posts of strangers, mostly American. The UK probe is small and has one author.
- Peers are measured at a task they were not made for.
- Times are of one machine under whatever load it had; ratios of one run are the part to compare.`;

function head(load: number): string {
  return [
    '# How well it reads, and how fast\n',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} (load ${load.toFixed(1)} while timing). Not to be edited.`,
    'Figures of the browser part are in [results-browser.md](results-browser.md).',
  ].join('\n');
}

function readmeTable(
  sets: readonly Measured[],
  { found }: CivilityChapter,
  rows: readonly Row[],
  speeds: readonly Speed[],
): string {
  const [ours, ...others] = rows;
  const peers = others.filter(({ ratio, standings }) => ratio !== undefined && standings.length > 0);
  const best = (at: number) => Math.max(...peers.map(({ standings }) => standings[at]?.outcome ?? 0));
  const nothing = others.at(-1);
  const ratios = peers.map(({ ratio }) => ratio ?? 1).sort((a, b) => a - b);
  const lines = [
    headlineTable(sets, false),
    '',
    table(
      ['outcome right', ...sets.map(({ name }) => name)],
      [
        ['Which Hat', ...(ours?.standings ?? []).map(({ outcome }) => percent(outcome))],
        ['best of six other packages', ...sets.map((_, at) => percent(best(at)))],
        ['doing nothing', ...(nothing?.standings ?? []).map(({ outcome }) => percent(outcome))],
      ],
    ),
    '',
    ...(found
      ? [
          `- Civility on public data: ${percent(found.balanced)} mean balanced accuracy (50 % is chance) with ${percent(found.benign)} of benign texts flagged.`,
        ]
      : []),
    `- A check takes, p95: ${speeds.map(({ length, undisturbed }) => `${ms(undisturbed)} ms for ${length.toLocaleString('en-GB')} characters`).join(', ')}; the other packages take ${times(ratios[0] ?? 1)} to ${times(ratios.at(-1) ?? 1)} times as long for what they do.`,
  ];
  return lines.join('\n');
}

/** `npm run bench`: measures everything that needs no browser, and writes the results and the README's table. */
export async function main(): Promise<number> {
  const say = (what: string) => process.stderr.write(`${what} …\n`);
  const first = measureFirst();
  say('times');
  const speeds = measureSpeed();
  const speed = speedChapter(speeds, first);
  const [load = 0] = loadavg();
  say('labelled drafts');
  const sets = measureUnseen();
  const accuracy = accuracyChapter(sets);
  say('public civility data');
  const civility = civilityChapter();
  say('other packages');
  const rows = await measurePeers(sets, civility.found);
  const chapters = [
    head(load),
    accuracy,
    detailsChapter(),
    civility.text,
    peersChapter(sets, rows),
    speed,
    sizeChapter(),
    LIMITS,
  ];
  writeFileSync(RESULTS, `${chapters.join('\n\n')}\n`);
  writeFileSync(README, between(readFileSync(README, 'utf8'), 'bench', readmeTable(sets, civility, rows, speeds)));
  for (const { name, report } of sets) process.stdout.write(`${name}: ${JSON.stringify(headline(report))}\n`);
  process.stdout.write(`Written: ${RESULTS} and the table in ${README}\n`);
  return 0;
}
