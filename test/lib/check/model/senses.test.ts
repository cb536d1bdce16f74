import { describe, expect, it } from 'vitest';
import { decoder, encoder } from '../../../../lib/check/model/coder.ts';
import { phraseSenses, senseOf } from '../../../../lib/check/model/senses.ts';
import { putSenses, takeSenses } from '../../../../lib/check/model/table.ts';
import { tokensOf } from '../../../../lib/check/model/tokens.ts';
import { readSenses } from '../../../bench/train/senses.ts';

const SENSES = readSenses();
const packed = encoder();
putSenses(packed, SENSES);
const TABLE = takeSenses(decoder(packed.text()));
const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });
const nameOf = (sense: number) => SENSES[sense - 1]?.name;
const senseNames = (text: string) => tokens(text).map((token) => nameOf(senseOf(token, TABLE)));

describe('tokens', () => {
  it('part words, signs and shortened words, and read a digit as a digit', () => {
    expect(tokens("we don't owe £250, they'll say?!").map(({ text }) => text)).toEqual([
      'we',
      'do',
      "n't",
      'owe',
      '£',
      '000',
      ',',
      'they',
      "'ll",
      'say',
      '?!',
    ]);
  });

  it('see through letters that are written as digits', () => {
    expect(tokens('you m0ron').map(({ text }) => text)).toEqual(['you', 'moron']);
  });
});

describe('senses of words', () => {
  it('hold whatever the ending', () => {
    expect(senseNames('idiots moaned threatening robbed')).toEqual([
      senseNames('idiot')[0],
      senseNames('moan')[0],
      senseNames('threatening')[0],
      senseNames('rob')[0],
    ]);
  });

  it('make each word of grammar a sense of its own', () => {
    expect(senseNames('we you')).toEqual(['=we', '=you']);
  });

  it('find phrases at their last word', () => {
    const line = tokens('it was a brown envelope again');
    expect(phraseSenses(line, TABLE).map(({ token, sense }) => [line[token]?.text, nameOf(sense)])).toContainEqual([
      'envelope',
      'crime',
    ]);
  });
});
