import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../../../lib/check/model/weights.ts';
import { corpusHash } from '../../../bench/train/drafts.ts';

const KB = 1000;

describe('the weights', () => {
  it('are learnt from the drafts and word classes that are here: otherwise `npm run train`', () => {
    expect(MODEL.corpus).toBe(corpusHash());
  });

  it('keep to their share of the content script', () => {
    expect(statSync('lib/check/model/scorer.weights.json').size).toBeLessThan(150 * KB);
  });
});
