/** The whole of `npm test`: types, style, units, both builds with their sizes, and the browsers. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'node_modules/.cache/which-hat/reports';

interface Step {
  name: string;
  command: string[];
  /** A JSON report with its counts, where the step has any. */
  count?: () => Counts;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const report = (name: string) => JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'));

const UNITS: Step = {
  name: 'unit tests',
  command: [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/units.json`,
  ],
  count: () => {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numTotalTests } = report('units');
    // A file that fails to load has no tests of its own to fail.
    const failed =
      numFailedTests || (numFailedTestSuites && numTotalTests === numPassedTests ? numFailedTestSuites : 0);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  },
};

const BROWSERS: Step = {
  name: 'browser tests',
  command: ['playwright', 'test', '--config', 'test/browser/playwright.config.ts'],
  count: () => {
    const { expected, unexpected, flaky, skipped } = report('browsers').stats;
    if (flaky > 0) console.log(`${flaky} passed only at the second try`);
    return { passed: expected + flaky, failed: unexpected, skipped };
  },
};

/** Lists run one after the other; the steps of one list share the two cores. */
const LISTS: Step[][] = [
  [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'style', command: ['biome', 'ci', '--max-diagnostics=50'] },
    { name: 'Chromium build', command: ['wxt', 'build', '--level', 'warn'] },
  ],
  [UNITS, { name: 'Firefox build', command: ['wxt', 'build', '-b', 'firefox', '--level', 'warn'] }],
  [{ name: 'sizes', command: ['node', 'test/tools/sizes.ts'] }],
  [BROWSERS],
];

/** Runs a step; what it prints is shown when it has ended, so that steps that run side by side stay readable. */
function run({ name, command: [program, ...words] }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(program as string, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${REPORTS}/browsers.json` },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('close', (code) => {
      console.log(`\n── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`);
      const text = Buffer.concat(output).toString().trim();
      if (text) console.log(text);
      resolve(code === 0);
    });
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const list of LISTS) {
  const ended = await Promise.all(list.map(async (step) => ({ step, ok: await run(step) })));
  for (const { step, ok } of ended) {
    const counts = countsOf(step, ok);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  if (total.failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function countsOf(step: Step, ok: boolean): Counts {
  const plain = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!step.count) return plain;
  try {
    const counts = step.count();
    return { ...counts, failed: counts.failed || plain.failed };
  } catch {
    return { ...plain, failed: 1 };
  }
}
