import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCsv } from '../../../lib/history/csv.ts';

/** Reads a CSV file of quoted cells, as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('asCsv', () => {
  it('is marked as UTF-8, and quotes every cell', () => {
    expect(asCsv([['a', 'b "c", d\ne']])).toBe('\uFEFF"a","b ""c"", d\ne"\r\n');
  });

  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1'])('holds no formula: %j', (text) => {
    expect(parse(asCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  it('gives every row and cell back, but for the apostrophe', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        const back = parse(asCsv(rows));
        const bare = (text: string) => text.replace(/^'/, '');
        expect(back.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
        expect(back.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});
