import { expect, test } from 'vitest';
import { statedIn } from '../../../lib/clerk/stated.ts';

const draft = (text: string) => ({ text, site: 'facebook', surface: 'post', account: 'personal' }) as const;

test.each([
  ['Lovely walk. In a PERSONAL capacity: the weir is fine.', 'In a PERSONAL capacity'],
  ['As your councillor I say the weir is fine.', null],
  ['', null],
])('%s', async (text, words) => {
  expect(await statedIn(draft(text))).toBe(words);
});
