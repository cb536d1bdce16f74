// Runs a TypeScript module of the project in Node through Vite, which knows `import.meta.glob`:
// node test/tools/run.mjs <module> [arguments]. The module's `main(args)` gives the exit status.

import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Say which module to run: node test/tools/run.mjs <module> [arguments]\n');
  process.exit(2);
}
const { module } = await runnerImport(pathToFileURL(resolve(root, file)).href, {
  root,
  configFile: false,
  logLevel: 'silent',
  envDir: false,
});
process.exitCode = await module.main(args);
