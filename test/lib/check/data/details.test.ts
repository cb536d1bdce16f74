import { describe, expect, it } from 'vitest';
import { emails, givesContact, identifiers, phones, registrations } from '../../../../lib/check/data/details.ts';
import type { Account } from '../../../../lib/check/draft.ts';
import { type ReadDraft, readDraft } from '../../../../lib/check/read.ts';

const reading = (text: string, account: Account = 'personal') =>
  readDraft({ text, site: 'facebook', surface: 'post', account });
const seen = (detector: typeof phones, text: string, account?: Account) => {
  const read: ReadDraft = reading(text, account);
  return detector(read).map(read.slice);
};

describe('phones', () => {
  it("sees a person's on the council's page too", () => {
    expect(seen(phones, 'The lady who complained is on 0113 496 0417', 'council-page')).toEqual(['0113 496 0417']);
    expect(seen(phones, 'The office is on 0113 496 0417', 'council-page')).toEqual([]);
  });

  it('sees a line at home, and leaves the food bank alone', () => {
    expect(seen(phones, "Gethin's direct line at home is 029 2018 0477")).toEqual(['029 2018 0477']);
    expect(seen(phones, 'The food bank is on 01632 960 818, Tuesdays and Thursdays')).toEqual([]);
  });
});

describe("the author's own telephone", () => {
  it('may be given away', () => {
    expect(seen(phones, 'New handset. It’s me, Alison: 07700 900059')).toEqual([]);
  });
});

describe('emails', () => {
  it('sees the private one of a person in a role', () => {
    expect(seen(emails, "Ask the organiser herself, it's m.penn@example.com")).toEqual(['m.penn@example.com']);
  });
});

describe('registrations', () => {
  it.each([
    ['blue fiesta yk 08 vnb left its lights on', 'yk 08 vnb'],
    ['Black Audi - P 482 KWR - nearly hit us', 'p 482 kwr'],
    ['The old Rover ABC 123H has no tax', 'abc 123h'],
    ['Number plate GX-21-ROA', 'gx-21-roa'],
  ])('sees: %s', (text, plate) => {
    expect(seen(registrations, text)).toEqual([plate]);
  });

  it.each([
    'Parcel tracking LD19 ZZT',
    'Renew on form BP12 REV',
    'The van stood at 20 the whole day',
    'driving at 30 mph',
  ])('leaves alone: %s', (text) => {
    expect(seen(registrations, text)).toEqual([]);
  });
});

describe("a fleet's plates", () => {
  it('are nobody’s', () => {
    expect(seen(registrations, 'The 94 bus broke down, fleet no. BX19 KRE on its side')).toEqual([]);
  });
});

describe('identifiers', () => {
  it("tells a person's from a part's", () => {
    expect(seen(identifiers, 'Part number AB 123456 C fits the mower')).toEqual([]);
    expect(seen(identifiers, 'NI number AB 123456 C was on the mat')).toEqual(['ab 123456 c']);
    expect(seen(identifiers, 'Joanne wrote AB 123456 C on it')).toEqual(['ab 123456 c']);
  });

  it("leaves the author's own alone", () => {
    expect(seen(identifiers, 'Sang my NI number in the bath, AB 123456 C, all verses')).toEqual([]);
    expect(seen(identifiers, 'Why is my ip blocked, 203.0.113.88, what did I do')).toEqual([]);
  });

  it("sees a patient's by what stands near", () => {
    expect(seen(identifiers, 'A blood test form lies here, K. Adeyemi, 401.023.2137')).toEqual(['401.023.2137']);
    expect(seen(identifiers, 'Rang for Doreen, nhs 9 9 9 1 8 6 3 5 5 9')).toEqual(['9 9 9 1 8 6 3 5 5 9']);
    expect(seen(identifiers, 'Order 401 023 2137 is a parasol')).toEqual([]);
  });

  it('sees whose address a number is', () => {
    expect(seen(identifiers, "I see everything: 'Anon66' is 198.51.100.7 and you are near")).toEqual(['198.51.100.7']);
  });

  it('leaves an example in a warning alone', () => {
    expect(seen(identifiers, "Scam about: a text says 'confirm NI AB 12 34 56 C'")).toEqual([]);
  });

  it('leaves the account of a charity alone', () => {
    expect(seen(identifiers, 'Donations to Marsh End Hall Charity, sort code 30-90-89')).toEqual([]);
    expect(seen(identifiers, 'Pay your pitch fee to the PTA, 20-45-67, 12345678')).toEqual([]);
  });
});

describe('givesContact', () => {
  it.each([
    ['Ring the clerk, Mrs Dent, on 01632 960 417', true],
    ['Polling station: Scout Hut, Brook Street, OX99 2BB', true],
    ["Ring the clerk's wife on 01632 960 417, she knows", false],
    ['Nobody rings here', false],
  ])('%s', (text, gives) => {
    const read = reading(text);
    expect(givesContact(read, { start: 0, end: read.text.length })).toBe(gives);
  });
});
