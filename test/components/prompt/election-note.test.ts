import { describe, expect, it } from 'vitest';
import { electionNote } from '../../../components/prompt/election-note.tsx';
import type { Account } from '../../../lib/check/draft.ts';
import type { Election } from '../../../lib/settings/settings.ts';
import { question, seen } from '../question.ts';

const text = 'Vote for Jo Marsh.';
const poll: Election = { poll: '2027-05-06', from: '2027-03-31', kind: 'ordinary' };
const campaigning = (account: Account) =>
  question(text, 'revise', [seen(text, 'political-advertising', 'Vote for')], { draft: { account } });
const before = new Date('2027-04-20').getTime();
const after = new Date('2027-06-20').getTime();

describe('electionNote', () => {
  it.each<[Account, number, ReturnType<typeof electionNote>]>([
    ['personal', before, { note: 'imprint', poll: '2027-05-06' }],
    ['councillor', after, { note: 'imprint', poll: null }],
    ['council-page', before, { note: 'publicity', poll: '2027-05-06' }],
    ['council-page', after, null],
  ])('of campaigning from a %s account', (account, now, note) => {
    expect(electionNote(campaigning(account), { elections: [poll] }, now)).toEqual(note);
  });

  it('says nothing of a draft that does not campaign', () => {
    const plain = question(text, 'revise', [seen(text, 'profanity', 'Vote')]);
    expect(electionNote(plain, { elections: [poll] }, before)).toBeNull();
  });
});
