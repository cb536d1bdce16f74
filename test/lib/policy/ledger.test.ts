import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledger } from '../../../lib/policy/ledger.ts';
import { exampleClause, examplePack } from './example-pack.ts';
import { readPacks } from './read-packs.ts';

test('docs/policies.md is what the packs say: if not, run `npm run docs`', () => {
  expect(readFileSync(new URL('../../../docs/policies.md', import.meta.url), 'utf8')).toBe(ledger(readPacks()));
});

test('a clause tells where it stands, what it says, and what is done about it or why nothing is', () => {
  const page = ledger([
    examplePack({
      clauses: [
        exampleClause({ id: 'checked', summary: 'One | two.', note: 'Mind this.' }),
        exampleClause({ id: 'told', grounds: [], why: 'It encourages.', handling: 'told' }),
      ],
      notCovered: [{ ref: 'letterhead', locator: 'The Office', why: 'An address.' }],
    }),
  ]);
  expect(page).toContain(
    '| `checked` | 1 | One \\| two. *Mind this.* | must; councillors | **Checked.** personal attack |',
  );
  expect(page).toContain('**Only told.** It encourages.');
  expect(page).toContain('- letterhead: An address.');
  expect(page).toContain('adopted: 1 February 2023; due for review: February 2025');
  expect(page).toContain('| Example Parish Council | 2 | 1 | 0 | 0 | 1 |');
});
