// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '../../words.ts';
import { question, seen } from '../question.ts';
import { open } from './open.tsx';

const text = 'At the meeting we agreed to raise the precept.';
const capacity = question(text, 'state-capacity', [seen(text, 'unclear-capacity', 'we agreed')]);
const X = { count: 'x-weighted', most: 280 } as const;

const line = () => screen.getByRole('textbox') as HTMLTextAreaElement;

describe('in what capacity', () => {
  it('adds the statement that is shown', () => {
    const { tools, press } = open(capacity);
    press('state-capacity');
    const statement = line().value;
    expect(statement).toContain('Stilton Parish Council');
    press('confirm');
    expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'state-capacity', statement });
    expect(tools.remember).not.toHaveBeenCalled();
  });

  it('changes with the choice, and can be worded by hand, which is remembered', () => {
    const { tools, press } = open(capacity);
    press('state-capacity');
    const before = line().value;
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words('capacity_councillor')) }));
    expect(line().value).not.toBe(before);
    fireEvent.change(line(), { target: { value: ' Mine alone. ' } });
    press('confirm');
    expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'state-capacity', statement: 'Mine alone.' });
    expect(tools.remember).toHaveBeenCalledExactlyOnceWith('Mine alone.');
  });

  it('takes the wording of the council that it is about', () => {
    const { tools, press } = open(capacity, {
      councils: ['stilton', 'west-end'],
      statements: { personal: 'For all: {council}.', councillor: '' },
      councilStatements: { 'west-end': { personal: 'Only here: {council}.', councillor: '' } },
    });
    press('state-capacity');
    expect(line().value).toBe('For all: Stilton Parish Council.');
    fireEvent.change(screen.getByLabelText(words('council_choice')), { target: { value: 'west-end' } });
    expect(line().value).toMatch(/^Only here: West End/);
    press('confirm');
    expect(tools.remember).toHaveBeenCalledOnce();
  });

  it('does not offer to speak as a councillor where the policy closes the account for it', () => {
    const { press } = open(capacity, { councils: ['withyham'] });
    press('state-capacity');
    expect(screen.getAllByRole('radio')).toHaveLength(1);
  });

  it('takes a shorter form where the long one does not fit', async () => {
    const joins = 'a'.repeat(225);
    const { press } = open({ ...capacity, joins, limit: X });
    press('state-capacity');
    await screen.findByRole('textbox');
    expect(line().value).toContain('My personal view');
  });

  it('takes the user’s own short wording before ours', async () => {
    const joins = 'a'.repeat(240);
    const { press } = open(
      { ...capacity, joins, limit: X },
      { shortStatements: { personal: 'Just me.', councillor: '' } },
    );
    press('state-capacity');
    await screen.findByRole('textbox');
    expect(line().value).toBe('Just me.');
  });

  it('adds nothing that is over the limit', async () => {
    const { tools, press, control } = open({ ...capacity, joins: 'a'.repeat(279), limit: X });
    press('state-capacity');
    await screen.findByRole('textbox');
    expect(control('confirm')?.disabled).toBe(true);
    press('confirm');
    expect(tools.answer).not.toHaveBeenCalled();
  });

  it('offers a copy where there is no box to write in', async () => {
    const { tools, press, control } = open({ ...capacity, writable: false });
    press('state-capacity');
    expect(control('confirm')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words('capacity_copy') }));
    await screen.findByText(words('copy_done'));
    expect(tools.copy).toHaveBeenCalledOnce();
  });

  it('goes back to the question', () => {
    const { press, control } = open(capacity);
    press('state-capacity');
    fireEvent.click(screen.getByRole('button', { name: words('prompt_back') }));
    expect(control('edit')).not.toBeNull();
  });
});

describe('a draft that says it already', () => {
  it.each([
    ['a statement of ours', words('statement_personal_brief'), []],
    ['one that was added earlier', 'Off the clock, Jo.', ['Off the clock, Jo.']],
  ])('by %s', (_, statement, earlierStatements) => {
    const { tools, press } = open({ ...capacity, joins: `${text}\n\n${statement}` }, { earlierStatements });
    press('state-capacity');
    expect(screen.getByText(words('capacity_lede_present'))).toBeTruthy();
    expect(screen.getByText(`“${statement}”`)).toBeTruthy();
    press('confirm');
    expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'send-as-is' });
  });

  it('in words of its own', async () => {
    const rude = 'Speaking for myself, not the council: that is bloody rubbish.';
    const { press } = open(question(rude, 'revise', [seen(rude, 'personal-attack', 'rubbish')]));
    press('state-capacity');
    expect(await screen.findByText(/^“Speaking for myself/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('asks once more all the same before harm goes out', () => {
    const harm = `Ring him on 07700 900123. ${words('statement_personal_brief')}`;
    const { tools, press } = open(
      question(harm, 'revise', [seen(harm, 'personal-data', '07700 900123'), seen(harm, 'unclear-capacity', 'Ring')]),
    );
    press('state-capacity');
    press('confirm');
    expect(tools.answer).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { level: 1, name: words('sure_heading') })).toBeTruthy();
  });
});
