import { describe, expect, it } from 'vitest';
import { spokenMail } from '../../../../lib/check/forms/mail.ts';

describe('spokenMail', () => {
  it.each([
    'jo at gmail dot com',
    'jo.marsh at hotmail.com',
    'julie dot marsh at gmail dot com',
    'tom.bird (at) icloud.com',
    'kev [at] yahoo [dot] co [dot] uk',
    'derek at derekwoods dot plus dot com',
    'd.varga @ outlook.com',
    'the.hallams5 @ example.com',
  ])('reads %s', (text) => {
    expect(spokenMail(`try ${text}, he answers`)).toEqual([{ start: 4, end: 4 + text.length }]);
  });

  it.each([
    'look at bbc.co.uk',
    'he winked at me. it was late',
    'tea at gmail. dotty came',
    'jo@gmail.com',
    'meet at ten',
    'look at the dot com boom',
    'good at gardening dot dot dot and worse',
    'book @ theploughinn.co.uk',
  ])('leaves alone: %s', (text) => {
    expect(spokenMail(text)).toEqual([]);
  });
});
