import { describe, expect, it } from 'vitest';
import { privateLife } from '../../../../lib/check/data/private-life.ts';
import { readDraft } from '../../../../lib/check/read.ts';

const seen = (text: string) => {
  const read = readDraft({ text, site: 'facebook', surface: 'post', account: 'personal' });
  return privateLife(read).map(read.slice);
};

describe('privateLife', () => {
  it.each([
    ['Mrs Osborne is months behind with her rent', 'mrs osborne is months behind with'],
    ['The objection came from Mrs Tilley', 'objection came from mrs tilley'],
    ['It was Graham Ellis who complained to us', 'graham ellis who complained'],
    ['Maria is Roma and has just moved in', 'maria is roma'],
    ['Colin Frith went bankrupt last year', 'colin frith went bankrupt'],
    ["Kieran's on tag until January", "kieran's on tag"],
    ['Helen from the co-op is gay', 'helen from the co-op is gay'],
    ['The Doyles get housing benefit', 'housing benefit'],
    ["Nobody's in at Brenda's until six", "nobody's in at brenda's"],
  ])('sees: %s', (text, words) => {
    expect(seen(text)).toEqual([words]);
  });

  it.each([
    'A resident complained about the bins',
    'Cllr Ann Booth objected to the plan',
    'The club went bankrupt in March',
    "I'm months behind with my rent",
    'The Polish shop opens on Monday',
    'The parish forgives the debt, Leonard',
    'Mrs Lund is months behind with the hedge and has asked me to say so',
  ])('leaves alone: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
