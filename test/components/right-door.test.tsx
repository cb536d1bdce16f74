// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { words } from '../words.ts';
import { open } from './prompt/open.tsx';
import { question, seen } from './question.ts';

const text = 'The chairman took a backhander.';
const accused = question(text, 'revise', [seen(text, 'allegation', 'took a backhander')]);

it('asks for the source of an accusation, and shows every door, the clerk’s with its address', () => {
  open(accused);
  expect(screen.getByText(words('door_source'))).toBeTruthy();
  expect(screen.getByText(words('door_council_who', 'clerk@stiltonparishcouncil.org'))).toBeTruthy();
  for (const key of ['door_member_who', 'door_crime_who', 'door_money_who'] as const)
    expect(screen.getByText(words(key))).toBeTruthy();
});

it('names no address where none is known', () => {
  open(accused, { councils: ['wherstead'] });
  expect(screen.getByText(words('door_council_who_unknown'))).toBeTruthy();
});

it('stands only beside an accusation', () => {
  open(question(text, 'revise', [seen(text, 'personal-attack', 'chairman')]));
  expect(screen.queryByText(words('door_source'))).toBeNull();
});
