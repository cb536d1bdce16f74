// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPrompt } from '../../../entrypoints/guard.content/prompt.ts';
import { keepPrompts, type Prompts } from '../../../entrypoints/guard.content/prompts.ts';

vi.mock('../../../entrypoints/guard.content/prompt.ts', () => ({
  openPrompt: vi.fn((_root, path) => ({ path, ask: vi.fn(), hide: vi.fn(), close: vi.fn() })),
}));

const opened = () => vi.mocked(openPrompt).mock.calls.map(([, path]) => path);
const closed = (which: number) => vi.mocked(openPrompt).mock.results[which]?.value.close.mock.calls.length > 0;
let prompts: Prompts;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  prompts = keepPrompts();
  return () => prompts.stop();
});

describe('the prompts of a page', () => {
  it('opens one at the hold where none waits', () => {
    prompts.open();
    expect(opened()).toEqual(['/prompt.html']);
  });

  it('opens one unseen, once, when a question is to be expected, and gives that to the hold', () => {
    prompts.expect(true);
    prompts.expect(true);
    const prompt = prompts.open();
    expect(opened()).toEqual(['/ahead.html']);
    expect(prompt).toBe(vi.mocked(openPrompt).mock.results[0]?.value);
    prompts.open();
    expect(opened()).toEqual(['/ahead.html', '/prompt.html']);
  });

  it('stands on the page from the first look on, whatever that found', () => {
    prompts.expect(false);
    expect(prompts.host.isConnected).toBe(true);
    const before = document.documentElement.childElementCount;
    prompts.expect(true);
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('drops it some minutes after the last look', () => {
    prompts.expect(true);
    vi.advanceTimersByTime(2 * 60_000);
    prompts.expect(true);
    vi.advanceTimersByTime(2 * 60_000);
    expect(closed(0)).toBe(false);
    vi.advanceTimersByTime(2 * 60_000);
    expect(closed(0)).toBe(true);
  });

  it('drops it soon where nothing is to be asked any more, and not at once: a click on the button leaves the box', () => {
    prompts.expect(true);
    prompts.expect(false);
    vi.advanceTimersByTime(1000);
    expect(closed(0)).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(closed(0)).toBe(true);
  });

  it('leaves alone what a hold has taken', () => {
    prompts.expect(true);
    prompts.open();
    vi.advanceTimersByTime(60 * 60_000);
    expect(closed(0)).toBe(false);
  });

  it('opens another one where the one that waits is lost', () => {
    prompts.expect(true);
    vi.mocked(openPrompt).mock.calls[0]?.[2]?.();
    prompts.expect(true);
    expect(opened()).toEqual(['/ahead.html', '/ahead.html']);
  });

  it('drops it when the page is left', () => {
    prompts.expect(true);
    window.dispatchEvent(new Event('pagehide'));
    expect(closed(0)).toBe(true);
  });
});
