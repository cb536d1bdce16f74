import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { kb, table } from './markdown.ts';

const BUILD = '.output/chrome-mv3';

/** What every guarded page loads; `null` where the extension is not built. */
export function contentScripts(): { name: string; raw: number; gzip: number }[] | null {
  if (!existsSync(`${BUILD}/manifest.json`)) return null;
  const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8'));
  const names: string[] = manifest.content_scripts.flatMap(({ js }: { js?: string[] }) => js ?? []);
  return [...new Set(names)].map((name) => {
    const bytes = readFileSync(`${BUILD}/${name}`);
    return { name, raw: bytes.length, gzip: gzipSync(bytes).length };
  });
}

/** The chapter on size. */
export function sizeChapter(): string {
  const scripts = contentScripts();
  const weights = globSync('lib/check/model/*.weights.json').reduce((sum, file) => sum + readFileSync(file).length, 0);
  const total = (key: 'raw' | 'gzip') => (scripts ?? []).reduce((sum, script) => sum + script[key], 0);
  return [
    '## What a guarded page loads\n',
    scripts
      ? table(
          ['Chromium build', 'raw', 'gzip'],
          [
            ...scripts.map(({ name, raw, gzip }) => [name, kb(raw), kb(gzip)]),
            ['together', kb(total('raw')), kb(total('gzip'))],
            ['at most', '400 kB', '150 kB'],
          ],
        )
      : 'Left out: not built. `npm run build` first.',
    `\nOf that, the trained weights and word classes: ${kb(weights)} raw (at most 256 kB, aim 150 kB).`,
  ].join('\n');
}
