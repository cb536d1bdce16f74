import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../lib/clerk/redact.ts';

const text = 'Ring Ann on 07700 900123 or 101.';
const hidden = [
  { start: 5, end: 8 },
  { start: 12, end: 24 },
];

test('every hidden stretch gives way to the mark', () => {
  expect(redact(text, hidden, '[out]')).toBe('Ring [out] on [out] or 101.');
});

test.each([
  [{ start: 0, end: 4 }, 'Ring'],
  [{ start: 0, end: 8 }, 'Ring [out]'],
  [{ start: 6, end: 14 }, '[out] on [out]'],
  [{ start: 14, end: 20 }, '[out]'],
  [{ start: 24, end: 32 }, ' or 101.'],
])('of the stretch %j only %j is left', (stretch, left) => {
  expect(redact(text, hidden, '[out]', stretch)).toBe(left);
});

test('nothing of what is hidden is ever left, and nothing else is lost', () => {
  const spans = fc
    .uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 })
    .map((edges) => edges.sort((a, b) => a - b))
    .map((edges) =>
      edges.flatMap((start, i) => (i % 2 === 0 && edges[i + 1] ? [{ start, end: edges[i + 1] as number }] : [])),
    );
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 40 }), spans, (draft, out) => {
      const kept = [...draft.split('').keys()].filter((at) => !out.some(({ start, end }) => at >= start && at < end));
      expect(redact(draft, out, '')).toBe(kept.map((at) => draft[at]).join(''));
    }),
  );
});
