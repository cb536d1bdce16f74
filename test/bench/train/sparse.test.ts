import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rows } from './linear.ts';
import { columnsOf, fitStepped, type SparseTraining, type Stepped } from './sparse.ts';

const FEATURES = 6;

/** Rows in which features 0 and 1 tell the answer, 2 tells it in one row alone, and the others say nothing. */
function example(): { rows: Rows; answer: Uint8Array } {
  const of = Array.from({ length: 40 }, (_, row) => [row % 2, 3 + (row % 3), ...(row === 0 ? [2] : [])].sort());
  return {
    rows: {
      from: Uint32Array.from([0, ...of.map((_, row) => of.slice(0, row + 1).flat().length)]),
      index: Uint32Array.from(of.flat()),
      value: new Float32Array(of.flat().length).fill(1),
    },
    answer: Uint8Array.from(of, (_, row) => row % 2),
  };
}

const NONE: Stepped = { levels: new Int8Array(FEATURES), bias: 0 };

function task(price: number): SparseTraining {
  const { rows, answer } = example();
  return {
    columns: columnsOf(rows, FEATURES),
    answer,
    cost: new Float64Array(answer.length).fill(1),
    step: 0.25,
    price,
    shared: new Uint8Array(FEATURES),
    rounds: [0.5, 1, 1],
    seed: 3,
  };
}

/** What is to be least: the loss with its regularisation and the price of the weights. */
function total({ columns, answer, step, price }: SparseTraining, { levels, bias }: Stepped): number {
  const said = new Float64Array(answer.length).fill(bias);
  for (const [feature, level] of levels.entries())
    for (let at = columns.from[feature] as number; at < (columns.from[feature + 1] as number); at += 1)
      said[columns.row[at] as number] =
        (said[columns.row[at] as number] as number) + level * step * (columns.value[at] as number);
  const loss = said.reduce((sum, one, row) => sum + Math.max(0, 1 - (answer[row] ? one : -one)) ** 2, 0);
  const size = levels.reduce((sum, level) => sum + (level * step) ** 2, bias ** 2) / 2;
  return loss + size + price * levels.reduce((sum, level) => sum + (level ? 8 + 0.8 * (Math.abs(level) - 1) : 0), 0);
}

describe('columnsOf', () => {
  it('holds every value of the rows, by feature', () => {
    const { rows } = example();
    const columns = columnsOf(rows, FEATURES);
    for (let row = 0; row + 1 < rows.from.length; row += 1) {
      for (const feature of rows.index.subarray(rows.from[row], rows.from[row + 1])) {
        const of = columns.row.subarray(columns.from[feature], columns.from[feature + 1]);
        expect(of.filter((one) => one === row)).toHaveLength(1);
      }
    }
    expect(columns.row).toHaveLength(rows.index.length);
  });
});

describe('fitStepped', () => {
  it('learns what tells the answer', () => {
    const { levels } = fitStepped(task(0.05), NONE);
    expect(levels[0]).toBeLessThan(0);
    expect(levels[1]).toBeGreaterThan(0);
  });

  it('leaves out what spares less than it costs', () => {
    const { levels } = fitStepped(task(0.05), NONE);
    expect(levels[2]).toBe(0);
    expect([...levels.subarray(3)]).toEqual([0, 0, 0]);
    expect([...fitStepped(task(1000), { ...NONE, levels: Int8Array.from([-3, 3, 1, 0, 0, 0]) }).levels]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it('never ends dearer than it began, whatever it began with', () => {
    const levels = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: FEATURES, maxLength: FEATURES });
    fc.assert(
      fc.property(levels, fc.float({ min: 0, max: 2, noNaN: true }), (begin, price) => {
        const at = { ...task(price), rounds: [1, 1] };
        const start = { levels: Int8Array.from(begin), bias: 0 };
        expect(total(at, fitStepped(at, start))).toBeLessThanOrEqual(total(at, start) + 1e-6);
      }),
    );
  });

  it('does not learn from rows that cost nothing', () => {
    const silent = { ...task(0.01), cost: new Float64Array(40) };
    expect([...fitStepped(silent, NONE).levels]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
