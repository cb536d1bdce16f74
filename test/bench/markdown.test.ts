import { describe, expect, it } from 'vitest';
import { median, quantile } from './clock.ts';
import { between, times } from './markdown.ts';

describe('between', () => {
  const document = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nz\n';

  it('replaces what stands between the markers and nothing else', () => {
    expect(between(document, 'bench', 'new')).toBe('a\n<!-- bench -->\nnew\n<!-- /bench -->\nz\n');
    expect(between(between(document, 'bench', 'once'), 'bench', 'new')).toBe(between(document, 'bench', 'new'));
  });

  it('refuses a document without them', () => {
    expect(() => between(document, 'other', 'new')).toThrow('<!-- other -->');
  });
});

describe('times', () => {
  it('shows two digits that say something', () => {
    expect([0.00412, 0.42, 7.12, 31.4, 310.4].map(times)).toEqual(['0.0041', '0.42', '7.1', '31', '310']);
  });
});

describe('quantile', () => {
  it('is the value at the nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(quantile(values, 0.95)).toBe(5);
    expect(quantile(values, 0)).toBe(1);
  });
});
