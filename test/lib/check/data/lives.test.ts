import { describe, expect, it } from 'vitest';
import { behindNames, homes } from '../../../../lib/check/data/lives.ts';
import { readDraft } from '../../../../lib/check/read.ts';

const reading = (text: string) => readDraft({ text, site: 'facebook', surface: 'post', account: 'personal' });

describe('homes', () => {
  it.each([
    'He lives at the end cottage by the chapel',
    "they've moved into the caravan behind the Plough",
    'Jackie lives next to the church',
    'Her at Rose Cottage had the police round',
    "the spare key is under the gnome at Edna's",
    'the gate code for the Laurels is 2580',
  ])('sees: %s', (text) => {
    expect(homes(reading(text)).length).toBeGreaterThan(0);
  });

  it.each([
    'Who lives in a house like this?',
    'An otter lives under the mill bridge',
    'I live next to the church',
    'Edward Thomas lived in a cottage here in 1910',
    'You can borrow the trailer, key is under the bucket',
  ])('leaves alone: %s', (text) => {
    expect(homes(reading(text))).toEqual([]);
  });
});

describe('behindNames', () => {
  it('sees an age behind a name', () => {
    expect(behindNames(reading('Callum, 14, was taken into care')).length).toBe(1);
    expect(behindNames(reading('Sam, 11, won the poster competition'))).toEqual([]);
  });

  it('sees an address behind a name that no list holds', () => {
    expect(behindNames(reading('Lottie Brand, 3 Swan Court, has won')).length).toBe(1);
    expect(behindNames(reading('Jumble Sale, 3 Swan Court, has tea'))).toEqual([]);
  });
});
