import { describe, expect, it } from 'vitest';
import { type CivilityText, measureCivility, sourcesOf } from './civility.ts';

const texts = (source: string, uncivil: boolean, seen: number, all: number): CivilityText[] =>
  Array.from({ length: all }, (_, at) => ({ source, uncivil, text: at < seen ? 'flagged' : 'passed' }));
const flags = ({ text }: CivilityText) => text === 'flagged';

describe('measureCivility', () => {
  const test = [
    ...texts('large', true, 30, 40),
    ...texts('large', false, 10, 40),
    ...texts('hatecheck', true, 20, 40),
    ...texts('hatecheck', false, 0, 40),
    ...texts('small', true, 0, 10),
    ...texts('small', false, 0, 40),
    ...texts('one answer', true, 40, 40),
  ];

  it('leaves out sources with too few of an answer, and those with one answer altogether', () => {
    expect(sourcesOf(test)).toEqual(['hatecheck', 'large']);
    expect(sourcesOf(test, 1)).toEqual(['hatecheck', 'large', 'small']);
  });

  it('takes the mean within sources, not over texts', () => {
    const { balanced, balancedOfAll, hateCheck, benign } = measureCivility(test, texts('benign', false, 1, 100), flags);
    expect(balanced).toBeCloseTo(0.75);
    expect(balancedOfAll).toBeCloseTo((0.75 + 0.75 + 0.5) / 3);
    expect(hateCheck).toEqual({ balanced: 0.75, alarms: 0 });
    expect(benign).toBe(0.01);
  });
});
