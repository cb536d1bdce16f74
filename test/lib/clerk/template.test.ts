import { describe, expect, it } from 'vitest';
import { fill, missing, unknownIn } from '../../../lib/clerk/template.ts';
import { words } from '../../words.ts';

const facts = { name: 'Jo Marsh', ward: '', council: 'Stilton Parish Council' };

describe('a placeholder', () => {
  it.each([
    ['{name} for {council}', 'Jo Marsh for Stilton Parish Council'],
    ['{Name}, { COUNCIL }', 'Jo Marsh, Stilton Parish Council'],
    ['{ward}', words('statement_no_ward')],
    ['{parish} {} {a b} {name', '{parish} {} {a b} {name'],
  ])('is filled however it is typed: %j', (template, text) => {
    expect(fill(template, facts, words)).toBe(text);
  });

  it('is told of where there is nothing for it', () => {
    expect(missing('{name} of { Ward }, {ward}', facts)).toEqual(['ward']);
    expect(missing('{name}', facts)).toEqual([]);
  });

  it('is told of where it stands for nothing', () => {
    expect(unknownIn('{Parish}, {name}, {parish} {Ward}')).toEqual(['parish']);
    expect(unknownIn('As one of {council}.')).toEqual([]);
  });
});
