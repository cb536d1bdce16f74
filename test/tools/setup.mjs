// Installs what the lock file names when it is not there yet. Runs before `npm start` and `npm test` on whatever Node is
// at hand, so it uses nothing but Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.which-hat-lock';

const [major] = process.versions.node.split('.');
if (Number(major) < 20) {
  console.error(
    `Which Hat needs Node 20 or newer; this is ${process.version}. See https://nodejs.org for a current one.`,
  );
  process.exit(1);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && existsSync('.wxt/tsconfig.json');
if (!installed) {
  console.log('Installing what the project needs (once) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('`npm ci` did not succeed, so nothing was started. Its own message above says why.');
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, lock);
}
