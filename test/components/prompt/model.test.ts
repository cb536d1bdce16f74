import { describe, expect, it } from 'vitest';
import {
  actionOrder,
  asksOnceMore,
  recommended,
  referredFindings,
  sendAsIsKey,
} from '../../../components/prompt/model.ts';
import { OUTCOMES, SURFACES } from '../../../lib/check/draft.ts';
import { ACTIONS } from '../../../lib/guard/protocol.ts';
import { cite } from '../../../lib/policy/cite.ts';
import { packOf } from '../../lib/policy/read-packs.ts';
import { words } from '../../words.ts';
import { question, seen } from '../question.ts';

describe('actions', () => {
  it.each([
    ['state-capacity', 'state-capacity'],
    ['revise', 'edit'],
    ['route-to-clerk', 'route-to-clerk'],
  ] as const)('%s recommends %s', (outcome, action) => {
    expect(recommended(outcome)).toBe(action);
  });

  it.each(OUTCOMES)('%s offers every action once, the recommended one first', (outcome) => {
    expect([...actionOrder(outcome)].sort()).toEqual([...ACTIONS].sort());
    expect(actionOrder(outcome)[0]).toBe(recommended(outcome));
  });

  it.each([
    ['threat', true],
    ['personal-data', true],
    ['confidential', true],
    ['allegation', false],
    ['unclear-capacity', false],
  ] as const)('posting %s as it is asks once more: %s', (kind, asks) => {
    expect(asksOnceMore({ outcome: 'revise', findings: [{ kind, spans: [{ start: 0, end: 1 }] }] })).toBe(asks);
  });

  it('names the last button by what it does', () => {
    expect(SURFACES.map((surface) => words(sendAsIsKey(surface)).split(' ')[0])).toEqual([
      'Post',
      'Post',
      'Post',
      'Send',
      'Share',
    ]);
  });
});

describe('referredFindings', () => {
  it('names the words and the clause of the council', () => {
    const text = 'I can confirm that the council will pay.';
    const asked = question(text, 'route-to-clerk', [seen(text, 'speaks-for-council', 'I can confirm')]);
    const says = (kind: Parameters<typeof cite>[0]) => cite(kind, [packOf('stilton')], asked.draft);
    const [finding] = referredFindings({ text, result: asked.result, hidden: [], cite: says, t: words });
    expect(finding?.excerpts).toEqual(['I can confirm']);
    expect(finding?.clauses.join()).toMatch(/Stilton Parish Council|General guidance/);
  });
});
