// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CouncilClause } from '../../components/council-clause.tsx';
import { type CouncilSays, cite, type Where } from '../../lib/policy/cite.ts';
import type { Clause } from '../../lib/policy/pack.ts';
import { exampleClause, examplePack } from '../lib/policy/example-pack.ts';
import { words } from '../words.ts';
import { draw } from './render.tsx';

const here: Where = { site: 'facebook', surface: 'post', account: 'personal' };

function says(over: Partial<Clause>): CouncilSays {
  const pack = examplePack({ clauses: [exampleClause({ id: 'one', ...over })] });
  const [said] = cite('personal-attack', [pack], here);
  if (!said) throw new Error('One pack, one answer');
  return said;
}

it.each([
  [{ binds: ['public' as const] }, words('clause_near_people', words('bound_public'))],
  [{ channels: ['email' as const] }, words('clause_near_channel', words('channel_email'))],
  [{ surfaces: ['message' as const] }, words('clause_near_surface', words('surface_message'))],
  [{ accounts: ['council-page' as const] }, words('clause_near_account', words('account_council_page'))],
])('says in what the clause does not quite fit: %j', (over, told) => {
  draw(<CouncilClause says={says(over)} />);
  expect(screen.getByText(told)).toBeTruthy();
});

it('says nothing of the kind where it fits', () => {
  const { container } = draw(<CouncilClause says={says({})} />);
  expect(container.querySelector('.clause-aside')).toBeNull();
});

it('says that a policy has no words on it', () => {
  const [said] = cite('threat', [examplePack()], here);
  draw(<CouncilClause says={said as CouncilSays} />);
  expect(screen.getByText(words('clause_none', 'Example Parish Council'))).toBeTruthy();
});
