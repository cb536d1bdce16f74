import { describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../../lib/check/draft.ts';
import type { Reading } from '../../../lib/guard/hold.ts';
import type { Answer, Question } from '../../../lib/guard/protocol.ts';
import { type HoldDeps, runHold } from '../../../lib/guard/run-hold.ts';

const capacity: CheckResult = {
  outcome: 'state-capacity',
  findings: [{ kind: 'unclear-capacity', spans: [{ start: 0, end: 1 }] }],
};
const clear: CheckResult = { outcome: 'clear', findings: [] };
const first: Reading = { text: 'draft', result: capacity, same: true };

/** A page that does what it should, with what the test wants otherwise. */
function page(answers: Answer[], over: Partial<HoldDeps> = {}) {
  const log: string[] = [];
  const queue = [...answers];
  const deps: HoldDeps = {
    prompt: {
      ask: async (message) => {
        log.push(message.type);
        return queue.shift() ?? 'prompt-lost';
      },
      hide: () => log.push('hide'),
      close: () => log.push('close'),
    },
    read: () => first,
    question: () => ({}) as Question,
    restoreCaret: () => log.push('caret'),
    reconsider: async () => first,
    decided: () => undefined,
    write: async (statement) => {
      log.push(`write ${statement}`);
      return 'written';
    },
    accepts: async () => true,
    ready: async () => undefined,
    resume: () => {
      log.push('send');
      return true;
    },
    taken: async () => true,
    interrupted: new Promise(() => undefined),
    ...over,
  };
  return { deps, log, run: () => runHold(first, deps) };
}

describe('a hold', () => {
  it('ends with one send after "post as it is"', async () => {
    const { run, log } = page([{ action: 'send-as-is' }]);
    expect(await run()).toBe('sent');
    expect(log).toEqual(['ask', 'hide', 'caret', 'send', 'close']);
  });

  it('gives the caret back after "edit", with nothing sent', async () => {
    const { run, log } = page([{ action: 'edit' }]);
    expect(await run()).toBe('kept');
    expect(log).toEqual(['ask', 'close', 'caret']);
  });

  it('writes the statement once and then sends once', async () => {
    const read = () => ({ text: 'draft\n\nMy own view.', result: clear, same: true });
    const reads = vi.fn(read).mockReturnValueOnce(first);
    const { run, log } = page([{ action: 'state-capacity', statement: 'My own view.' }], { read: reads });
    expect(await run()).toBe('sent');
    expect(log.filter((entry) => entry.startsWith('write'))).toEqual(['write My own view.']);
    expect(log.filter((entry) => entry === 'send')).toHaveLength(1);
  });

  it('reads what was said beside the question before it asks again', async () => {
    const decided = vi.fn();
    const { run, log } = page([{ action: 'reconsider' }, { action: 'edit' }], {
      reconsider: async () => {
        log.push('reconsider');
        return first;
      },
      decided,
    });
    expect(await run()).toBe('kept');
    expect(log).toEqual(['ask', 'reconsider', 'ask', 'close', 'caret']);
    expect(decided.mock.calls).toEqual([
      [capacity, { action: 'reconsider' }],
      [capacity, { action: 'edit' }],
    ]);
  });

  it('says so where the statement was not written, and sends nothing', async () => {
    const { run, log } = page([{ action: 'state-capacity', statement: 'My own view.' }, { action: 'edit' }], {
      write: async () => 'unverified',
    });
    expect(await run()).toBe('kept');
    expect(log).toContain('failed');
    expect(log).not.toContain('send');
  });

  it('does not claim a send that the site did not show', async () => {
    const { run } = page([{ action: 'send-as-is' }], { taken: async () => false });
    expect(await run()).toBe('unconfirmed');
  });

  it('tells that nothing was sent where no way to send was found', async () => {
    const { run } = page([{ action: 'send-as-is' }], { resume: () => false });
    expect(await run()).toBe('not-resumed');
  });

  it('is withdrawn when its composer goes', async () => {
    const { run, log } = page([], {
      prompt: { ask: () => new Promise(() => undefined), hide: () => undefined, close: () => undefined },
      interrupted: Promise.resolve({ type: 'composer-gone' }),
    });
    expect(await run()).toBe('composer-gone');
    expect(log).not.toContain('send');
  });

  it('keeps the draft where the page throws on being read', async () => {
    const { run, log } = page([{ action: 'send-as-is' }], {
      read: () => {
        throw new Error('re-rendered');
      },
    });
    expect(await run()).toBe('not-resumed');
    expect(log).not.toContain('send');
  });
});
