import { describe, expect, it } from 'vitest';
import { counted, parseTally, tallyLines } from '../../../lib/history/tally.ts';

const empty = parseTally(undefined, 7);

describe('the tally', () => {
  it('begins at the day it is first read, and anew with what cannot be read', () => {
    expect(empty).toEqual({ version: 1, since: 7, counts: {} });
    expect(parseTally({ version: 1, since: 'long ago' }, 7)).toEqual(empty);
    const stored = counted(empty, ['profanity'], 'edit');
    expect(parseTally(stored, 99)).toEqual(stored);
  });

  it('counts a kind once a question, and every choice apart', () => {
    let tally = counted(empty, ['profanity', 'profanity', 'threat'], 'edit');
    tally = counted(tally, ['profanity'], 'send-as-is');
    expect(tallyLines(tally)).toEqual([
      {
        kind: 'profanity',
        asked: 2,
        choices: [
          { choice: 'edit', times: 1 },
          { choice: 'send-as-is', times: 1 },
        ],
      },
      { kind: 'threat', asked: 1, choices: [{ choice: 'edit', times: 1 }] },
    ]);
  });

  it('does not count choices that are no longer offered', () => {
    expect(tallyLines({ ...empty, counts: { profanity: { shout: 3 } } })).toEqual([]);
  });
});
