import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../lib/check/draft.ts';
import { type LabelledDraft, measure } from './score.ts';

const draft = (
  id: string,
  text: string,
  findings: LabelledDraft['findings'],
  outcome: LabelledDraft['outcome'],
  evidence = {},
): LabelledDraft => ({ id, text, site: 'facebook', surface: 'post', account: 'personal', findings, outcome, evidence });

/** Stands in for the check: sees an attack in 'numpty' and swearing in 'fuck', and nothing else. */
const reads = ({ text }: { text: string }): CheckResult => {
  const word = /numpty|fuck/.exec(text);
  if (!word) return { outcome: 'clear', findings: [] };
  const spans = [{ start: word.index, end: word.index + word[0].length }];
  return { outcome: 'revise', findings: [{ kind: word[0] === 'numpty' ? 'personal-attack' : 'profanity', spans }] };
};

describe('measure', () => {
  const report = measure(
    [
      draft('hit', 'You absolute numpty, Trevor', ['personal-attack'], 'revise', { 'personal-attack': 'numpty' }),
      draft('missed', 'What a lovely morning', ['threat'], 'revise'),
      draft('false alarm', 'What the fuck', [], 'clear'),
      draft('clear', 'Rain again', [], 'clear'),
    ],
    () => undefined,
    reads,
  );

  it('counts outcomes, false alarms and evidence', () => {
    expect(report).toMatchObject({
      drafts: 4,
      outcome: 0.5,
      falseAlarms: 0.5,
      evidence: 1,
      precision: 0.5,
      recall: 0.5,
      microF1: 0.5,
    });
    expect(report.confusion).toMatchObject({ clear: { clear: 1, revise: 1 }, revise: { clear: 1, revise: 1 } });
  });

  it('counts each kind', () => {
    expect(report.kinds.find(({ kind }) => kind === 'threat')).toEqual({
      kind: 'threat',
      right: 0,
      missed: 1,
      wrong: 0,
      precision: 0,
      recall: 0,
      f1: 0,
    });
    expect(report.kinds.find(({ kind }) => kind === 'personal-attack')).toMatchObject({ right: 1, f1: 1 });
  });
});
