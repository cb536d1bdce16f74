import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Message = { message: string; placeholders?: Record<string, { content: string }> };

const keys = Object.entries(messages as Record<string, Message>);
const sources = [...globSync('{components,entrypoints,lib}/**/*.{ts,tsx}'), 'wxt.config.ts'].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const all = sources.map(({ text }) => text).join('\n');

/** Every string in the source, and every template with its holes, that may name a message. */
const literals = new Set(
  [...all.matchAll(/['"](?:__MSG_)?([a-z0-9]+(?:_[a-z0-9]+)+?)(?:__)?['"]/g)].map(([, key]) => key as string),
);
const templates = [...all.matchAll(/`([a-z0-9_]*\$\{[^`]*?)`/g)]
  .map(([, template]) => (template as string).replace(/\$\{[^}]*\}/g, '§'))
  .filter((template) => /^[a-z0-9_§]+$/.test(template) && template.includes('_'))
  .map((template) => ({ template, pattern: new RegExp(`^${template.replaceAll('§', '[a-z0-9_]+')}$`) }));

/** Keys that are handed to the words, wherever that is written out. */
const asked = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/\b(?:t|words|browserWords|getMessage)\(\s*'([a-z0-9_]+)'/g)].map(([, key]) => ({
    path,
    key: key as string,
  })),
);

describe('the locale file', () => {
  it('has every key that is asked for', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => !(key in messages))).toEqual([]);
  });

  it('has at least one key for every key that is put together', () => {
    expect(
      templates.filter(({ pattern }) => !keys.some(([key]) => pattern.test(key))).map(({ template }) => template),
    ).toEqual([]);
  });

  it('has no key that nobody asks for', () => {
    const used = (key: string) => literals.has(key) || templates.some(({ pattern }) => pattern.test(key));
    expect(keys.map(([key]) => key).filter((key) => !used(key))).toEqual([]);
  });

  it('has all four texts for every kind', () => {
    const kinds = globSync('lib/check/kinds/*.kind.ts').map((path) =>
      path.replace(/^.*\/|\.kind\.ts$/g, '').replaceAll('-', '_'),
    );
    const wanted = kinds.flatMap((kind) => ['name', 'seen', 'why', 'do'].map((part) => `kind_${kind}_${part}`));
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
  });

  it.each(keys)('%s names its placeholders, all of them, in order', (_, { message, placeholders = {} }) => {
    const named = new Set([...message.matchAll(/\$([a-z_]+)\$/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(placeholders).sort());
    expect(Object.values(placeholders).map(({ content }) => content)).toEqual(
      Object.keys(placeholders).map((_, i) => `$${i + 1}`),
    );
  });

  it('accuses nobody and promises nothing', () => {
    const wrong = /\b(in breach|compliant|compliance|is safe|you are safe|violat|offend)/i;
    expect(keys.filter(([, { message }]) => wrong.test(message)).map(([key]) => key)).toEqual([]);
  });
});
