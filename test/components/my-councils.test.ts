import type { CouncilId } from 'which-hat:units';
import { describe, expect, it } from 'vitest';
import { clerkOf, myCouncils } from '../../components/my-councils.ts';
import { generalPack, loadPacks } from '../../lib/policy/packs.ts';

const library = await loadPacks();

const keys = (councils: string[], otherCouncil = '') =>
  myCouncils({ councils: councils as CouncilId[], otherCouncil }, library).map(({ key }) => key);

describe('myCouncils', () => {
  it('keeps the order in which they were chosen', () => {
    expect(keys(['withyham', 'stilton'])).toEqual(['withyham', 'stilton']);
  });

  it('has general guidance where none was chosen', () => {
    expect(myCouncils({ councils: [], otherCouncil: ' Lower Ditchford ' }, library)).toEqual([
      { key: '', name: 'Lower Ditchford', pack: generalPack },
    ]);
  });

  it('adds the other council where it is named', () => {
    expect(keys(['stilton'], 'Lower Ditchford')).toEqual(['stilton', '']);
  });

  it('leaves out a council whose pack cannot be used', () => {
    const without = { ...library, councils: [], unusable: ['stilton' as const] };
    expect(myCouncils({ councils: ['stilton'], otherCouncil: '' }, without).map(({ key }) => key)).toEqual(['']);
  });

  it('leaves out a council whose pack is gone', () => {
    expect(keys(['atlantis', 'stilton'])).toEqual(['stilton']);
    expect(keys(['atlantis'])).toEqual(['']);
  });
});

describe('clerkOf', () => {
  const [stilton, other] = myCouncils({ councils: ['stilton'], otherCouncil: 'Lower Ditchford' }, library);

  it('takes the document’s address, and the user’s before it', () => {
    if (!stilton) throw new Error('Stilton has a pack');
    expect(clerkOf(stilton, { clerks: {} })).toMatchObject({ from: 'policy' });
    expect(clerkOf(stilton, { clerks: { stilton: 'me@example.org' } })).toEqual({
      address: 'me@example.org',
      from: 'settings',
    });
  });

  it('knows none for the other council until the user says it', () => {
    if (!other) throw new Error('The other council was named');
    expect(clerkOf(other, { clerks: { stilton: 'me@example.org' } })).toBeNull();
    expect(clerkOf(other, { clerks: { '': 'you@example.org' } })?.address).toBe('you@example.org');
  });
});
