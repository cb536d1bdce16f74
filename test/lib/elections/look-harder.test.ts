import { describe, expect, it } from 'vitest';
import type { CheckResult, Draft } from '../../../lib/check/draft.ts';
import { lookHarder } from '../../../lib/elections/look-harder.ts';

const clear: CheckResult = { outcome: 'clear', findings: [] };
const draft = (text: string, account: Draft['account'] = 'council-page'): Draft => ({
  text,
  account,
  site: 'facebook',
  surface: 'post',
});
const words = (text: string, before = clear) =>
  lookHarder(before, draft(text)).findings.flatMap(({ kind, spans }) =>
    spans.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
  );

describe('lookHarder', () => {
  it.each([
    ['Cllr Jo Marsh opened the play area.', ['persuasion: Cllr Jo Marsh']],
    [
      'Thanks to Councillor O’Neill-Smith and Cllr. Patel!',
      ['persuasion: Councillor O’Neill-Smith', 'persuasion: Cllr. Patel'],
    ],
    ['The play area opens on Saturday. Any councillor can help.', []],
    ['Cllrs will meet on Tuesday.', []],
  ])('on the council’s page: %s', (text, seen) => {
    expect(words(text)).toEqual(seen);
  });

  it('calls for another look', () => {
    expect(lookHarder(clear, draft('Cllr Marsh opened it.')).outcome).toBe('revise');
  });

  it('adds to what was seen, and leaves the rest', () => {
    const text = 'Back the plan, says Cllr Marsh. Damn.';
    const before: CheckResult = {
      outcome: 'revise',
      findings: [
        { kind: 'persuasion', spans: [{ start: 0, end: 13 }] },
        { kind: 'profanity', spans: [{ start: 32, end: 36 }] },
      ],
    };
    expect(words(text, before)).toEqual(['persuasion: Back the plan', 'persuasion: Cllr Marsh', 'profanity: Damn']);
  });

  it.each(['personal', 'councillor'] as const)('leaves a %s account alone', (account) => {
    expect(lookHarder(clear, draft('Vote for Cllr Jo Marsh', account))).toBe(clear);
  });
});
