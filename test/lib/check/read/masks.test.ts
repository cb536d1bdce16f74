import { describe, expect, it } from 'vitest';
import { kind } from '../../../../lib/check/kinds/profanity.kind.ts';
import { unmask } from '../../../../lib/check/read/masks.ts';
import { readDraft } from '../../../../lib/check/read.ts';

const swears = (text: string) => {
  const spans = kind.detect(readDraft({ text, site: 'facebook', surface: 'post', account: 'personal' }));
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
};

describe('unmask', () => {
  it('tells where letters were hidden', () => {
    expect(unmask('what a c*ck up')).toContainEqual({ word: 'cock', start: 7, end: 11, masked: true });
    expect(unmask('the cock inn').filter(({ masked }) => masked)).toEqual([]);
  });
});

describe('swearing is seen through', () => {
  it.each([
    ['stars', 'who the f**k parked there', 'f**k'],
    ['a star for one letter', 'bullsh*t and nothing else', 'bullsh*t'],
    ['digits', 'total b0ll0cks', 'b0ll0cks'],
    ['a digit for either of two letters', 'bu11sh1t', 'bu11sh1t'],
    ['an at sign for any vowel', 'f@ck this', 'f@ck'],
    ['an emoji for a letter', 'fu🤬k this', 'fu🤬k'],
    ['an emoji between letters', 'fuck👏ing cones', 'fuck👏ing'],
    ['blanks', 'f u c k this', 'f u c k'],
    ['lines between', 's_h_i_t', 's_h_i_t'],
    ['small capitals', 'ꜰᴜᴄᴋ this', 'ꜰᴜᴄᴋ'],
    ['Greek and signs', 'ƒμ¢κ this', 'ƒμ¢κ'],
    ['Cyrillic', 'ѕhіt', 'ѕhіt'],
    ['zero width', 's\u200Bh\u2060it', 's\u200Bh\u2060it'],
    ['directions', 's\u202Ehit\u202C.', 's\u202Ehit\u202C'],
    ['stretched letters', 'fuuuuuck', 'fuuuuuck'],
    ['a word around it', 'absofuckinglutely', 'absofuckinglutely'],
  ])('%s', (_, text, written) => {
    expect(swears(text)).toEqual([written]);
  });
});

describe('innocent words are left alone', () => {
  it.each([
    'Scunthorpe, Penistone, Cockermouth, Clitheroe and Twatt',
    'Mr Cockburn, Mrs Hancock, Dick Dawson and Ms Wanklyn',
    'The Cock Inn on Cock Lane, cockerels and cockapoos',
    'Bell End Farm shop',
    'great tits, blue tits and shags',
    'ffocws, ffordd, ffwrdd â ti, twt lol',
    'the old slag heap and a steel slag path',
    'a bastard file, prickly pears and piston rings',
    'Grade II* listed, 4*4, 5* hotel, see note *, Mr S***h',
    'my bit’s the photo, two s’s',
    'c@t, m@t and sh1p',
  ])('%s', (text) => {
    expect(swears(text)).toEqual([]);
  });
});
