import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idleLook } from '../../../entrypoints/guard.content/idle-look.ts';

/** What waits for an idle moment, by its number. */
let waiting: Map<number, () => void>;
let clock: number;

function idleMoment() {
  const [first] = waiting;
  if (!first) return false;
  waiting.delete(first[0]);
  first[1]();
  return true;
}

beforeEach(() => {
  vi.useFakeTimers();
  waiting = new Map();
  clock = 0;
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    waiting.set(++last, work);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

/** So many pieces, each of so many milliseconds. */
function pieces(count: number, ms: number) {
  let left = count;
  return vi.fn(() => {
    if (left === 0) return false;
    left -= 1;
    clock += ms;
    return true;
  });
}

describe('a look in an idle moment', () => {
  it('comes once, however often it was asked for', () => {
    const look = vi.fn();
    const { soon } = idleLook(() => false, look);
    soon();
    soon();
    expect(look).not.toHaveBeenCalled();
    while (idleMoment());
    expect(look).toHaveBeenCalledOnce();
  });

  it('is made ready before, in moments of which none is long', () => {
    const look = vi.fn();
    const prepare = pieces(30, 8);
    idleLook(prepare, look).soon();
    let longest = 0;
    for (let begun = clock; idleMoment(); begun = clock) longest = Math.max(longest, clock - begun);
    expect(prepare).toHaveBeenCalledTimes(31);
    expect(longest).toBeLessThan(50);
    expect(look).toHaveBeenCalledOnce();
  });

  it('gets on in every moment, however long a piece takes', () => {
    const look = vi.fn();
    idleLook(pieces(3, 100), look).soon();
    for (let moments = 0; moments < 4; moments += 1) idleMoment();
    expect(look).toHaveBeenCalledOnce();
  });

  it('waits for a pause in the writing', () => {
    const look = vi.fn();
    const { later } = idleLook(() => false, look);
    for (let keys = 0; keys < 5; keys += 1) {
      later();
      vi.advanceTimersByTime(100);
    }
    expect(idleMoment()).toBe(false);
    vi.advanceTimersByTime(1000);
    idleMoment();
    expect(look).toHaveBeenCalledOnce();
  });

  it('does not come after it was cancelled', () => {
    const { later, cancel } = idleLook(() => false, vi.fn());
    later();
    cancel();
    vi.advanceTimersByTime(10_000);
    expect(idleMoment()).toBe(false);
  });
});
