import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const list = readFileSync('docs/third-party.md', 'utf8');

/** Packages that the sources import, whole or in part: these are built in. */
const builtIn = new Set(
  globSync('{components,entrypoints,lib}/**/*.{ts,tsx}').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /^(?:import|export)\b[^;]*?from '([^.'][^']*)'|import\('([^.'][^']*)'\)/gms,
      ),
    ]
      .filter(([whole]) => !/^import type/.test(whole))
      .map(([, still, lazy]) => packageOf(still ?? lazy ?? '')),
  ),
);

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

it('names everything that is built in', () => {
  const ours = [...builtIn].filter((name) => !name.startsWith('node:') && !name.includes(':'));
  expect(ours).toContain('react');
  expect(ours.filter((name) => !new RegExp(`(^|[ |,])${name}([ ,|]|$)`, 'm').test(list))).toEqual([]);
});

/** What the packages that we import bring with them; of wxt only a few lines are built in, and the browsers' names. */
const BROUGHT = ['wxt', '@wxt-dev/webextension-polyfill', 'webextension-polyfill'];

it('names nothing that is no longer built in', () => {
  const known = new Set([...builtIn, ...[...builtIn].flatMap(broughtBy), ...BROUGHT]);
  const named = [...list.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names]) => (names ?? '').split(', '));
  const packages = named.filter((name) => name !== 'package' && name !== '---');
  expect(packages.length).toBeGreaterThan(5);
  expect(packages.filter((name) => !known.has(name))).toEqual([]);
});

function broughtBy(name: string): string[] {
  if (name.includes(':') || name === 'wxt') return [];
  const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return Object.keys(dependencies);
}
