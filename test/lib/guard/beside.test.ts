import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, meet, placesBeside, pointsOf } from '../../../lib/guard/beside.ts';

const view = { width: 1280, height: 800 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placesBeside', () => {
  it('stands above the right end where there is room', () => {
    expect(placesBeside(box(300, 200, 500, 60), view)[0]).toEqual(box(772, 168, 28, 28));
  });

  it('has no place where the box fills the window', () => {
    expect(placesBeside(box(0, 0, 1280, 800), view)).toEqual([]);
  });

  it('is never on the box, and never outside the window', () => {
    const side = fc.integer({ min: -200, max: 1400 });
    const size = fc.integer({ min: 1, max: 1400 });
    fc.assert(
      fc.property(side, side, size, size, (left, top, width, height) => {
        const asked = box(left, top, width, height);
        for (const place of placesBeside(asked, view)) {
          expect(meet(place, asked)).toBe(false);
          expect(meet(place, box(0, 0, view.width, view.height))).toBe(true);
          expect(pointsOf(place).every(({ x, y }) => x >= 0 && y >= 0 && x <= view.width && y <= view.height)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('meet', () => {
  it.each([
    [box(0, 0, 10, 10), box(9, 9, 10, 10), true],
    [box(0, 0, 10, 10), box(10, 0, 10, 10), false],
    [box(0, 0, 10, 10), box(2, 2, 1, 1), true],
  ])('%j and %j: %s', (one, other, met) => {
    expect(meet(one, other)).toBe(met);
    expect(meet(other, one)).toBe(met);
  });
});
