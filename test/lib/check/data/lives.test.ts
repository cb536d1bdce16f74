import { describe, expect, it } from 'vitest';
import { addresses, behindNames, homes, particulars } from '../../../../lib/check/data/lives.ts';
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
    "Alarm code at Ted's is 4471",
    "Ask Dilys, she's next door to the post office",
    "You'll find Stuart in the caravan behind the pub",
    'They live bang opposite the school, you can see in',
  ])('sees: %s', (text) => {
    expect(homes(reading(text)).length).toBeGreaterThan(0);
  });

  it.each([
    'Who lives in a house like this?',
    'An otter lives under the mill bridge',
    'I live next to the church',
    'Edward Thomas lived in a cottage here in 1910',
    'You can borrow the trailer, key is under the bucket',
    'Somebody who lives by the crossroads asked for a mirror',
    'Coffee with Stuart in the barn, £2',
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

describe('addresses', () => {
  it('are of places where nobody is told to live', () => {
    expect(addresses(reading('Broken manhole by 4 Paddock View, coned off'))).toEqual([]);
    expect(addresses(reading('Collection point: Co-op, 3 High Street, OX99 1AA'))).toEqual([]);
    expect(behindNames(reading('Come to The Red Lion, 1 The Square: quiz on Sunday'))).toEqual([]);
  });

  it('are of people', () => {
    expect(addresses(reading('The young couple at 5a Smithy Row, QX41 7TH, again'))).not.toEqual([]);
  });
});

describe('particulars', () => {
  it.each([
    'Doreen was born on the fourteenth of February 1938',
    "DoB 30 01 1990 on Marek's form",
    'Mr Whitcombe, we hold your date of birth as 1 December 1954',
  ])('sees: %s', (text) => {
    expect(particulars(reading(text)).length).toBe(1);
  });

  it("leaves the author's own alone", () => {
    expect(particulars(reading('My date of birth is 03/11/62, do I get the pass?'))).toEqual([]);
  });
});
