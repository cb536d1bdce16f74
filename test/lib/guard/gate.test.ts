// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gate, type GateKeeper, openGate } from '../../../lib/guard/gate.ts';
import type { Send } from '../../../lib/sites/site.ts';

const send = {} as Send;
let gate: Gate;
let keeper: { [Name in keyof GateKeeper]: ReturnType<typeof vi.fn> };
let site: ReturnType<typeof vi.fn<(event: Event) => void>>;
let button: HTMLButtonElement;

beforeEach(() => {
  document.body.innerHTML = '<button>Post</button>';
  button = document.querySelector('button') as HTMLButtonElement;
  keeper = {
    recognise: vi.fn(() => null),
    consider: vi.fn(() => 'pass'),
    isOurs: vi.fn(() => false),
    take: vi.fn(),
    failed: vi.fn(),
  };
  gate = openGate(window, keeper as unknown as GateKeeper);
  site = vi.fn<(event: Event) => void>();
  for (const type of ['click', 'keydown', 'keyup', 'keypress']) button.addEventListener(type, site);
});
afterEach(() => gate.close());

const key = (type: string, code = 'Enter', init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent(type, { key: code, code, bubbles: true, cancelable: true, ...init });
  button.dispatchEvent(event);
  return event;
};
const willSend = (verdict: 'pass' | 'hold') => {
  keeper.recognise.mockReturnValue(send);
  keeper.consider.mockReturnValue(verdict);
};

describe('a gesture', () => {
  it('that is no send reaches the site untouched', () => {
    button.click();
    expect(site).toHaveBeenCalledOnce();
    expect(keeper.consider).not.toHaveBeenCalled();
  });

  it('of a clean draft reaches the site as the user made it', () => {
    willSend('pass');
    const event = key('keydown');
    expect(site).toHaveBeenCalledExactlyOnceWith(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('that is held never reaches the site', () => {
    willSend('hold');
    const event = key('keydown');
    expect(site).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(true);
  });

  it('of a held key takes its release and its repeats with it', () => {
    willSend('hold');
    key('keydown');
    willSend('pass');
    key('keydown', 'Enter', { repeat: true });
    key('keypress');
    key('keyup');
    expect(site).not.toHaveBeenCalled();
    key('keyup');
    expect(site).toHaveBeenCalledOnce();
  });

  it('a key is not swallowed for ever where its release was never seen', () => {
    willSend('hold');
    key('keydown');
    willSend('pass');
    window.dispatchEvent(new Event('blur'));
    key('keyup');
    expect(site).toHaveBeenCalledOnce();
  });
});

describe('the pass', () => {
  it('lets our own press through, and only that one', () => {
    willSend('hold');
    gate.letThrough(() => button.click());
    expect(site).toHaveBeenCalledOnce();
    button.click();
    expect(site).toHaveBeenCalledOnce();
  });

  it('ends where the press throws', () => {
    willSend('hold');
    expect(() =>
      gate.letThrough(() => {
        throw new Error('no button');
      }),
    ).toThrow('no button');
    button.click();
    expect(site).not.toHaveBeenCalled();
  });
});

describe('what throws', () => {
  it('lets the gesture go and is reported', () => {
    const error = new Error('odd page');
    keeper.recognise.mockImplementation(() => {
      throw error;
    });
    button.click();
    expect(site).toHaveBeenCalledOnce();
    expect(keeper.failed).toHaveBeenCalledExactlyOnceWith(error);
  });
});

describe('our own elements', () => {
  it('are hidden from the shortcuts of the site', () => {
    keeper.isOurs.mockReturnValue(true);
    key('keydown', 'KeyN');
    expect(site).not.toHaveBeenCalled();
    expect(keeper.recognise).not.toHaveBeenCalled();
  });
});

describe('a closed gate', () => {
  it('leaves the site as it was without us', () => {
    willSend('hold');
    gate.close();
    button.click();
    expect(site).toHaveBeenCalledOnce();
  });
});
