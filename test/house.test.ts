import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The storeys of the house, from the top. A file may import from its own storey and from those below. */
const STOREYS: string[][] = [
  ['entrypoints'],
  ['components'],
  ['lib/guard', 'lib/clerk', 'lib/history', 'lib/settings', 'lib/page', 'lib/elections', 'lib/transfer'],
  ['lib/sites', 'lib/check'],
  ['lib/policy'],
  ['policies', 'public', 'lib/zod.ts', 'lib/words.ts'],
];

/** These run anywhere: in a page, a pop-up, on the command line. */
const PURE = ['lib/check', 'lib/policy'];

const storeyOf = (path: string) =>
  STOREYS.findIndex((folders) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)));

const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}');

interface Import {
  from: string;
  to: string;
}

const imports: Import[] = sources.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import|import\.meta\.glob\()\s*'(\.[^'?]+)/g)].map(([, to]) => ({
    from,
    to: normalize(join(dirname(from), to as string)),
  })),
);

describe('the house', () => {
  it('has a storey for every source file', () => {
    expect(sources.filter((path) => storeyOf(path) < 0)).toEqual(['lib/zod.ts'].filter((path) => storeyOf(path) < 0));
  });

  it('imports downwards only', () => {
    const upwards = imports.filter(({ from, to }) => storeyOf(to) < storeyOf(from));
    expect(upwards).toEqual([]);
  });

  it('keeps site adapters and the check apart', () => {
    const across = imports.filter(({ from, to }) => from.startsWith('lib/check') && to.startsWith('lib/sites'));
    expect(across).toEqual([]);
  });

  it.each(PURE)('%s knows neither the browser nor the page', (folder) => {
    const browser = /\b(document|window|browser|chrome|navigator|location)\.\w|from '(wxt|webextension-polyfill|react)/;
    const knows = sources.filter(
      (path) => path.startsWith(`${folder}/`) && browser.test(withoutComments(readFileSync(path, 'utf8'))),
    );
    expect(knows).toEqual([]);
  });

  it('has components without browser calls', () => {
    const calls = sources.filter(
      (path) =>
        path.startsWith('components/') &&
        /\b(browser|chrome)\.\w|from '(wxt|webextension-polyfill)/.test(withoutComments(readFileSync(path, 'utf8'))),
    );
    expect(calls).toEqual([]);
  });

  it('has no network code', () => {
    const network = /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/;
    expect(sources.filter((path) => network.test(withoutComments(readFileSync(path, 'utf8'))))).toEqual([]);
  });
});

describe('a folder of units is complete', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

  it.each(globSync('lib/sites/{,optional/}*.site.ts'))('%s has a test, a stand-in and a row in the table', (path) => {
    const id = basename(path, '.site.ts');
    expect(globSync(`test/${dirname(path)}/${id}*.test.ts`)).not.toEqual([]);
    expect(globSync(`test/sites/${id}/*`)).not.toEqual([]);
    expect(readFileSync('test/sites/README.md', 'utf8').toLowerCase()).toContain(id);
  });

  it.each(globSync('lib/check/kinds/*.kind.ts'))('%s has examples and words', (path) => {
    const id = path.slice('lib/check/kinds/'.length, -'.kind.ts'.length);
    const words = readFileSync('public/_locales/en/messages.json', 'utf8');
    for (const part of ['name', 'seen', 'why', 'do'])
      expect(words).toContain(`"kind_${id.replaceAll('-', '_')}_${part}"`);
  });

  it.each(globSync('policies/*.json'))('%s has a chapter in the ledger', (path) => {
    const pack = JSON.parse(readFileSync(path, 'utf8'));
    expect(readFileSync('docs/policies.md', 'utf8')).toContain(pack.council.name);
  });

  it('tells in CONTRIBUTING how to add each', () => {
    for (const unit of ['a site', 'a kind', 'a council']) expect(contributing.toLowerCase()).toContain(`add ${unit}`);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
