import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../lib/check/draft.ts';
import { readDraft } from '../../../../lib/check/read.ts';

const read = (text: string) =>
  readDraft({ text, site: 'facebook', surface: 'post', account: 'personal' } satisfies Draft);

describe('sentences', () => {
  it.each([
    ['Mr. Venn came. He left!', ['mr. venn came.', 'he left!']],
    ['£2.50 a head. Ta', ['£2.50 a head.', 'ta']],
    ['One\ntwo. "Three." four', ['one', 'two.', '"three."', 'four']],
    ['No. 6 is shut', ['no. 6 is shut']],
  ])('of %j', (text, sentences) => {
    const draft = read(text);
    expect(draft.sentences().map((span) => draft.slice(span))).toEqual(sentences);
  });
});

describe('quotations', () => {
  it.each([
    ['He said "go home" to me', ['"go home"']],
    ["She's got the lads' coats", []],
    ["called 'silly cow' at her", ["'silly cow'"]],
    ['> From: Una\nThanks', ['> from: una']],
    ['6" of snow', []],
  ])('in %j', (text, quotes) => {
    const draft = read(text);
    expect(draft.quotes().map((span) => draft.slice(span))).toEqual(quotes);
  });
});

describe('links', () => {
  it.each([
    ['see www.Stilton-PC.gov.uk/minutes.', ['url www.stilton-pc.gov.uk/minutes stilton-pc.gov.uk']],
    ['mail a.b@ashby.org, now', ['email a.b@ashby.org ashby.org']],
    ['@AshbyPC hello', ['handle @ashbypc ashbypc']],
    ['https://user@evil.org:8080/x.gov.uk', ['url https://user@evil.org:8080/x.gov.uk evil.org']],
    ['end of it.Then rain', []],
    ['3.50 each', []],
  ])('in %j', (text, links) => {
    expect(
      read(text)
        .links()
        .map(({ type, value, host }) => `${type} ${value} ${host}`),
    ).toEqual(links);
  });
});

describe('names', () => {
  it.each([
    ['ask Mrs Ling or Dave Potts about it', ['mrs ling', 'dave potts']],
    ['we met Onyeka Adeyemi there', ['onyeka adeyemi']],
    ['the Memorial Hall on Church Street', []],
    ['jamie is off sick', ['jamie']],
    ['I will ask, Mark my words', ['mark']],
  ])('in %j', (text, names) => {
    const draft = read(text);
    expect(draft.names().map((span) => draft.slice(span))).toEqual(names);
  });
});

describe('a statement of capacity', () => {
  it.each([
    "Personal view, not the council's: leave the oak",
    'Speaking only as me here, Ursula',
    "I'm on the parish council but I am NOT speaking for it here",
    'In my own name and time: sign it',
    'Purely as a commuter talking: that slip road',
    "Saying this with my churchwarden's hat on",
    'The views here are mine alone',
    'I post in a personal capacity',
    'As a resident I would like it mown',
    'None of this is the parish council talking',
  ])('is in %j', (text) => {
    expect(read(text).statement()).toBeDefined();
  });

  it.each([
    'As your councillor I voted for it',
    'Speaking as an elected member, it was wrong',
    'Some personal news! I am retiring',
    'The council is not listening',
    'On a personal note, thank you',
    'My own allotment is full of slugs',
  ])('is not in %j', (text) => {
    expect(read(text).statement()).toBeUndefined();
  });
});
