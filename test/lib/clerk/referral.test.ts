import { describe, expect, it } from 'vitest';
import { buildReferral, REQUESTS, usualRequest } from '../../../lib/clerk/referral.ts';
import { ROLES } from '../../../lib/policy/vocabulary.ts';
import { keyPart } from '../../../lib/words.ts';
import { words } from '../../words.ts';

const input = {
  to: 'clerk@example.org',
  cc: null,
  role: 'clerk',
  request: 'may-i-post',
  draft: {
    text: '  The council will resurface the play area.\nTell me of faults. ',
    site: 'facebook',
    surface: 'post',
  },
  title: 'Village talk',
  findings: [
    {
      name: 'Speaking for the council',
      excerpts: ['The council will resurface', 'a'.repeat(80)],
      clauses: ['Stilton Parish Council, 3 (e) (must)'],
    },
    { name: 'Formal council business', excerpts: [], clauses: [] },
  ],
  council: 'Stilton Parish Council',
  name: 'Jo Marsh',
  words,
} as const satisfies Parameters<typeof buildReferral>[0];

describe('buildReferral', () => {
  const { to, subject, body } = buildReferral(input);

  it('says to whom and about what', () => {
    expect(to).toBe('clerk@example.org');
    expect(subject).toContain('Stilton Parish Council');
    expect(subject).toContain('Facebook');
  });

  it('holds where it was to appear, what was noticed, which clause, and the whole draft', () => {
    expect(body).toContain('Facebook, as a post in “Village talk”');
    expect(body).toContain('1. Speaking for the council\n   “The council will resurface”, “');
    expect(body).toContain('   Stilton Parish Council, 3 (e) (must)\n2. Formal council business\n');
    expect(body).toContain('\n\nThe council will resurface the play area.\nTell me of faults.\n\n');
    expect(body.endsWith('Jo Marsh')).toBe(true);
  });

  it('shortens long excerpts, since the draft follows', () => {
    expect(body).toContain(`“${'a'.repeat(59)}…”`);
  });

  it('leaves out what is not known', () => {
    const bare = buildReferral({ ...input, title: undefined, findings: [], council: '', name: ' ' });
    expect(bare.body).toContain('Facebook, as a post\n');
    expect(bare.body).not.toContain(words('referral_noticed_heading'));
    expect(bare.subject).toContain(words('statement_no_council'));
    expect(bare.body.endsWith(words('referral_close'))).toBe(true);
  });
});

describe('what is asked', () => {
  it.each(REQUESTS)('%s, in the first lines and in the subject', (request) => {
    const { subject, body } = buildReferral({ ...input, request });
    expect(body).toContain(words(`referral_request_${keyPart(request)}`));
    expect(subject).toBe(words(`referral_subject_${keyPart(request)}`, 'Stilton Parish Council', 'Facebook'));
  });

  it('is what is usual for the findings', () => {
    expect(usualRequest(['speaks-for-council', 'unclear-capacity'])).toBe('publish');
    expect(usualRequest(['speaks-for-council', 'formal-business'])).toBe('deal-with');
    expect(usualRequest(['confidential'])).toBe('may-i-post');
  });
});

it.each(ROLES)('greets the %s', (role) => {
  const { body } = buildReferral({ ...input, role });
  expect(body.startsWith(words(`referral_greeting_${keyPart(role)}`))).toBe(true);
});
