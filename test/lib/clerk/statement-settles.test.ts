import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import { additionFor } from '../../../lib/clerk/addition.ts';
import { CAPACITIES } from '../../../lib/clerk/statement.ts';
import { fill } from '../../../lib/clerk/template.ts';
import { words } from '../../words.ts';
import { packOf } from '../policy/read-packs.ts';

const text = 'As a parish councillor I voted on the precept at our last meeting.';
const stilton = packOf('stilton').official;
const asked = (draft: string, account: 'personal' | 'councillor') =>
  check({ text: draft, site: 'facebook', surface: 'post', account }, [stilton]).findings.map(({ kind }) => kind);

describe('a statement that was added settles the question', () => {
  it('which is asked without one', () => {
    expect(asked(text, 'personal')).toContain('unclear-capacity');
  });

  describe.each(CAPACITIES)('%s', (capacity) => {
    it.each(['long', 'short', 'brief'] as const)('%s form', (form) => {
      for (const council of ['Stilton Parish Council', '']) {
        const statement = fill(words(`statement_${capacity}_${form}`), { name: '', ward: '', council }, words);
        expect(asked(text + additionFor(text, statement), 'personal')).toEqual([]);
        expect(asked(text + additionFor(text, statement, 'x-weighted'), 'councillor')).toEqual([]);
      }
    });
  });
});
