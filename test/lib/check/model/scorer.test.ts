import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../lib/check/draft.ts';
import { KINDS } from '../../../../lib/check/kinds.ts';
import { score } from '../../../../lib/check/model/scorer.ts';
import { MODEL } from '../../../../lib/check/model/weights.ts';
import { readDraft } from '../../../../lib/check/read.ts';

const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({
  text,
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  ...rest,
});
const scored = (text: string, rest: Partial<Draft> = {}) => score(readDraft(draft(text, rest)));

describe('the trained scorer', () => {
  it('knows every kind that form alone does not tell, in the order of their ids', () => {
    const byForm = ['official-link', 'profanity'];
    expect(MODEL.kinds.map(({ id }) => id)).toEqual(KINDS.map(({ id }) => id).filter((id) => !byForm.includes(id)));
  });

  it('reads what is written on a site that it was not taught like what is written on Facebook', () => {
    const text = 'The parish council will be closing the toilets from Monday';
    for (const site of ['youtube', 'instagram', 'threads'] as const) {
      expect(scored(text, { site })).toEqual(scored(text));
    }
    expect(scored(text, { site: 'whatsapp' })).not.toEqual(scored(text));
  });

  it('holds the plain cases likelier than their neighbours', () => {
    const pairs = [
      [
        'speaks-for-council',
        'The parish council will be closing the toilets from Monday, and we apologise for the trouble',
        'The toilets at the station are shut, says the sign on the door',
      ],
      [
        'unverified-claim',
        'Apparently the surgery is closing at Easter, can anyone confirm?',
        'The surgery is open on Saturday morning, see the notice',
      ],
      ['personal-attack', 'You absolute clown, you pompous little man', 'I think this is the wrong decision'],
      [
        'political-advertising',
        'Vote Labour on Thursday and get the Tories out',
        'The polling station is open till ten on Thursday, bring photo ID',
      ],
      [
        'commercial-promotion',
        'My daughter has just opened a salon, lashes £20, message to book',
        'The library is open till five today',
      ],
    ] as const;
    for (const [kind, more, less] of pairs)
      expect(scored(more)[kind]?.probability, kind).toBeGreaterThan(scored(less)[kind]?.probability ?? 1);
  });

  it('asks of an account only what can be meant of it', () => {
    const text = 'We believe that the bypass is the right answer for everybody';
    expect(Object.keys(scored(text))).not.toContain('persuasion');
    const page = Object.keys(scored(text, { account: 'council-page' }));
    expect(page).toContain('persuasion');
    expect(page).not.toContain('unclear-capacity');
    expect(page).not.toContain('speaks-for-council');
  });

  it('points at the sentence that tells, also in a long draft', () => {
    const calm = 'The village hall is open on Tuesday for the coffee morning. '.repeat(40);
    const telling = 'You absolute clown, you pompous useless little man.';
    const text = `${calm}${telling} ${calm}`;
    const spans = scored(text)['personal-attack']?.spans ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([telling]);
  });

  it('says nothing of a draft without a word', () => {
    expect(scored('')).toEqual({});
    expect(scored(' \n ')).toEqual({});
  });

  it('never throws, stays within the text and says the same of the same draft', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('you clown', ' the council will ', '\uD800', '\u200B', '@', '"', '\n', 'f*ck '),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }),
        fc.constantFrom('personal', 'councillor', 'council-page'),
        (parts, account) => {
          const text = parts.join('');
          const once = scored(text, { account: account as Draft['account'] });
          expect(scored(text, { account: account as Draft['account'] })).toEqual(once);
          for (const { probability, spans } of Object.values(once)) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(start).toBeLessThan(end);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
