import { describe, expect, it } from 'vitest';
import { ownStatements, statementIn } from '../../../lib/clerk/known-statement.ts';
import { councilFacts } from '../../../lib/policy/facts.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { councilPacks } from '../policy/read-packs.ts';

describe('ownStatements', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    member: { name: 'Jo Marsh', ward: '' },
    statements: { personal: 'Not for {council}, {name}.', councillor: '{name} of {ward}.' },
    shortStatements: { personal: 'Just {name}.', councillor: '' },
    councilStatements: { withyham: { personal: '', councillor: 'As one of many.' } },
    councilShortStatements: { withyham: { personal: 'Mine alone.', councillor: '' } },
    earlierStatements: ['Off the clock.'],
  };

  it('are those of earlier drafts, and every wording for every council', () => {
    expect(ownStatements(settings, ['Stilton Parish Council', 'Lower Ditchford'])).toEqual([
      'Off the clock.',
      'Not for Stilton Parish Council, Jo Marsh.',
      'Just Jo Marsh.',
      'As one of many.',
      'Mine alone.',
      'Not for Lower Ditchford, Jo Marsh.',
    ]);
  });

  it('are none at first', () => {
    expect(ownStatements(DEFAULT_SETTINGS, ['Stilton Parish Council'])).toEqual([]);
  });
});

it('calls a council in the guard as in the prompt: a statement is known again by its name', () => {
  for (const pack of councilPacks()) expect(councilFacts([pack.id as 'stilton'])[0]?.names[0]).toBe(pack.council.name);
});

describe('statementIn', () => {
  it.each([
    ['Lovely day. OFF the clock!', 'Off the clock.'],
    ['A payoff: the clock.', null],
    ['', null],
  ])('%j', (draft, found) => {
    expect(statementIn(draft, ['', 'Off the clock.'])).toBe(found);
  });
});
