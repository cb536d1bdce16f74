import type { Clause, Pack } from '../../../lib/policy/pack.ts';

/** A clause in order, with what a test is about put in. */
export function exampleClause(over: Partial<Clause> & Pick<Clause, 'id'>): Clause {
  return {
    places: [{ ref: '1', locator: 'some words' }],
    topic: 'civility',
    summary: 'Be civil.',
    strength: 'must',
    binds: ['councillor'],
    channels: ['any'],
    grounds: ['personal-attack'],
    related: [],
    handling: 'checked',
    ...over,
  };
}

/** A small pack in order, with what a test is about put in. */
export function examplePack(over: Partial<Pack> = {}): Pack {
  return {
    schemaVersion: 1,
    id: 'example',
    council: { name: 'Example Parish Council' },
    document: {
      title: 'Policy',
      adopted: { precision: 'day', date: '2023-02-01' },
      effective: null,
      review: { precision: 'month', date: '2025-02' },
      notes: [],
    },
    answers: [{ role: 'clerk', contact: { email: 'clerk@example.gov.uk', phone: null } }],
    channels: [{ channel: 'email', stance: 'used', says: 'By e-mail.', clauses: [] }],
    moderators: { roles: ['clerk'], says: 'The Clerk.', clause: 'be-civil' },
    personalAccountAsCouncillor: { stance: 'silent', says: 'Nothing.', clause: null },
    official: {
      names: ['Example Parish Council'],
      domains: ['example.gov.uk'],
      emails: ['clerk@example.gov.uk'],
      phones: [],
    },
    clauses: [
      exampleClause({ id: 'be-civil' }),
      exampleClause({ id: 'be-kind', grounds: [], why: 'It encourages.', handling: 'told' }),
    ],
    retired: {},
    notCovered: [],
    ...over,
  };
}
