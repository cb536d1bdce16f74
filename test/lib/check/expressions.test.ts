import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseAst, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import '../../../lib/check/kinds.ts';
import { prefixesOf } from '../../../lib/check/read/prefixes.ts';
import { PHRASES } from '../../../lib/check/words/pattern.ts';

interface Literal {
  file: string;
  source: string;
  flags: string;
}

/** Every regular expression that is written as such in a module. */
async function literalsIn(file: string): Promise<Literal[]> {
  const { code } = await transformWithEsbuild(readFileSync(file, 'utf8'), file);
  const found: Literal[] = [];
  JSON.stringify(parseAst(code), (key, value) => {
    if (key === 'regex') found.push({ file, source: value.pattern, flags: value.flags });
    return value;
  });
  return found;
}

const literals = (await Promise.all(globSync('lib/check/**/*.ts').map(literalsIn))).flat();

const verdict = (source: string, flags: string) => {
  const result = checkSync(source, flags, { timeout: 20_000 });
  return result.status === 'vulnerable' ? `${result.status}: ${result.complexity.summary}` : result.status;
};

describe('regular expressions', () => {
  it('are collected', () => {
    expect(literals.length).toBeGreaterThan(40);
    expect(PHRASES.length).toBeGreaterThan(80);
  });

  it.each(
    literals.map(({ file, source, flags }) => [`${file}: /${source.slice(0, 60)}/${flags}`, source, flags] as const),
  )(
    '%s takes linear time',
    (_, source, flags) => {
      expect(verdict(source, flags)).toBe('safe');
    },
    60_000,
  );

  /** Phrases are tried at the start of words only, so each try must be linear and must not reach further than a bounded number of words. */
  it('of phrases take linear time from a word on', () => {
    const bad = PHRASES.map(({ source }) => [verdict(`^(?:${source})(?![a-z0-9])`, ''), source]).filter(
      ([status]) => status !== 'safe',
    );
    expect(bad).toEqual([]);
  }, 240_000);

  it('of phrases repeat no group without bound', () => {
    expect(PHRASES.filter(({ source }) => /\)(?:[*+]|\{\d+,\})/.test(source)).map(({ source }) => source)).toEqual([]);
  });

  it('of phrases begin with words that can be told apart', () => {
    expect(PHRASES.filter(({ source }) => prefixesOf(source).has('')).map(({ source }) => source)).toEqual([]);
  });
});
