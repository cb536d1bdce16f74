import { expect, test } from 'vitest';
import { residentAnswer } from '../../../lib/clerk/resident-answer.ts';
import { words } from '../../words.ts';

test.each([
  ['clerk@example.gov.uk', '01632 960000', ['clerk@example.gov.uk', '01632 960000']],
  ['clerk@example.gov.uk', null, ['clerk@example.gov.uk']],
  [null, '01632 960000', ['01632 960000']],
  [null, null, ['website']],
])('with %s and %s', (email, phone, parts) => {
  const answer = residentAnswer({ email, phone }, 'Example Parish Council', words);
  for (const part of ['Example Parish Council', ...parts]) expect(answer).toContain(part);
});

test('a council without a name', () => {
  expect(residentAnswer({ email: null, phone: null }, '', words)).toContain(words('statement_no_council'));
});
