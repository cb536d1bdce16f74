import type { KindId } from 'which-hat:units';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { openRecorder, type Recorder } from '../../../lib/history/recorder.ts';

const ask = (...kinds: KindId[]) => ({
  draft: { text: 'Damn.', site: 'x' as const, surface: 'reply' as const, account: 'personal' as const },
  result: { outcome: 'revise' as const, findings: kinds.map((kind) => ({ kind, spans: [{ start: 0, end: 4 }] })) },
  context: {},
});

let kept: { words: boolean } | null;
let added: Map<string, HistoryEntry>;
let recorder: Recorder;
const entries = () => [...added.values()];
const lines = () => entries().map(({ choice, findings }) => [choice, ...findings.map(({ kind }) => kind)]);

beforeEach(() => {
  kept = { words: false };
  added = new Map();
  recorder = openRecorder({
    keeps: () => kept,
    clauses: (kind) => [`clause of ${kind}`],
    put: (entry) => added.set(entry.id, entry),
  });
});

describe('the recorder', () => {
  it('keeps what was asked, by which clause, and what was chosen, without a word of the draft', () => {
    recorder.asked(ask('profanity', 'threat'));
    recorder.answered('send-as-is');
    expect(entries()).toEqual([
      {
        id: expect.any(String),
        at: expect.any(Number),
        site: 'x',
        surface: 'reply',
        choice: 'send-as-is',
        findings: [
          { kind: 'profanity', clauses: ['clause of profanity'] },
          { kind: 'threat', clauses: ['clause of threat'] },
        ],
        words: null,
      },
    ]);
    expect(JSON.stringify(entries())).not.toContain('Damn');
  });

  it('keeps the words where that is ticked', () => {
    kept = { words: true };
    recorder.asked(ask('profanity'));
    recorder.answered('edit');
    expect(entries()[0]?.words).toBe('Damn.');
  });

  it('keeps nothing while it is off', () => {
    kept = null;
    recorder.asked(ask('profanity'));
    recorder.answered('edit');
    expect(entries()).toEqual([]);
  });

  it('tells a question that went away from one that was answered, once each', () => {
    recorder.answered('edit');
    recorder.asked(ask('profanity'));
    recorder.answered('edit');
    recorder.answered('send-as-is');
    recorder.asked(ask('threat'));
    expect(lines()).toEqual([
      ['edit', 'profanity'],
      ['closed', 'threat'],
    ]);
  });

  it('has one entry for a question that is put again as it was', () => {
    recorder.asked(ask('profanity'));
    recorder.answered('reconsider');
    recorder.asked(ask('profanity'));
    recorder.answered('edit');
    expect(lines()).toEqual([['edit', 'profanity']]);
  });

  it('tells what was set right beside the question from what was left', () => {
    recorder.asked(ask('unclear-capacity', 'profanity'));
    recorder.answered('reconsider');
    recorder.asked(ask('profanity'));
    recorder.answered('send-as-is');
    expect(lines()).toEqual([
      ['reconsider', 'unclear-capacity'],
      ['send-as-is', 'profanity'],
    ]);
  });

  it('adds nothing for a question in which nothing is left', () => {
    recorder.asked(ask('profanity'));
    recorder.answered('reconsider');
    recorder.asked(ask());
    recorder.answered('send-as-is');
    expect(lines()).toEqual([['reconsider', 'profanity']]);
  });
});
