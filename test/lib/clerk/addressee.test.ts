import { describe, expect, it } from 'vitest';
import { addressToUse, isAddress, onCouncilDomain } from '../../../lib/clerk/addressee.ts';

describe('addressToUse', () => {
  it('takes the user’s entry before the published one', () => {
    expect(addressToUse(' me@example.org ', 'clerk@example.org')).toEqual({
      address: 'me@example.org',
      from: 'settings',
    });
  });

  it('takes the published one where the entry is no address', () => {
    expect(addressToUse('clerk at', 'clerk@example.org')).toEqual({ address: 'clerk@example.org', from: 'policy' });
  });

  it.each([
    [undefined, null],
    ['', undefined],
    ['x', null],
  ])('has none for %j and %j', (own, published) => {
    expect(addressToUse(own, published)).toBeNull();
  });
});

describe('isAddress', () => {
  it.each([
    ['clerk@stilton.example.org', true],
    ['a@b', false],
    ['a b@c.de', false],
    ['a@b.de,c@d.ef', false],
    ['a@b.de?bcc=c@d.ef', false],
    ['@b.de', false],
  ])('%s: %s', (text, answer) => {
    expect(isAddress(text)).toBe(answer);
  });
});

describe('onCouncilDomain', () => {
  it.each([
    ['clerk@westend-pc.gov.uk', [], true],
    ['clerk@stilton.example.org', ['stilton.example.org'], true],
    ['clerk@mail.stilton.example.org', ['stilton.example.org'], true],
    ['clerk@notstilton.example.org', ['stilton.example.org'], false],
    ['stiltonclerk@gmail.com', ['stilton.example.org'], false],
    ['stiltonclerk@Gmail.com', [], false],
    ['clerk@lowerditchford.example.org', [], true],
  ])('%s with %j: %s', (address, domains, answer) => {
    expect(onCouncilDomain(address, domains)).toBe(answer);
  });
});
