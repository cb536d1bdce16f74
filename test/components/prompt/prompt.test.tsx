// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../lib/guard/protocol.ts';
import { words } from '../../words.ts';
import { question, seen } from '../question.ts';
import { open } from './open.tsx';

const text = 'At the meeting we agreed to raise the precept.';
const capacity = question(text, 'state-capacity', [seen(text, 'unclear-capacity', 'we agreed')]);
const harm = 'Ring him on 07700 900123.';
const personal = question(harm, 'revise', [seen(harm, 'personal-data', '07700 900123')]);

describe('the question', () => {
  it('is the heading, has the focus, and carries what the contract names', () => {
    const { container, control } = open(capacity);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: words('prompt_heading_state_capacity') }),
    );
    expect(container.querySelector('[data-outcome="state-capacity"]')).not.toBeNull();
    expect(container.querySelector('[data-finding="unclear-capacity"]')).not.toBeNull();
    expect(ACTIONS.map((action) => control(action)).includes(null)).toBe(false);
  });

  it('marks the words, and ties them to the finding by its number', () => {
    const { container } = open(capacity);
    const mark = container.querySelector('mark');
    expect(mark?.textContent).toContain('we agreed');
    expect(mark?.textContent).toContain('1');
  });

  it('tells the four things of each finding, the clause with council, reference and strength', () => {
    const { container } = open(capacity);
    const card = within(container.querySelector('[data-finding]') as HTMLElement);
    for (const part of ['name', 'seen', 'why', 'do'] as const) {
      expect(card.getAllByText(words(`kind_unclear_capacity_${part}`), { exact: false }).length).toBeGreaterThan(0);
    }
    expect(card.getByText('Stilton Parish Council')).toBeTruthy();
    expect(card.getByText(words('strength_must'))).toBeTruthy();
  });

  it('shows every chosen council', () => {
    open(capacity, { councils: ['stilton', 'withyham'] });
    expect(screen.getAllByText('Stilton Parish Council', { selector: ':not(option)' })).toHaveLength(1);
    expect(screen.getAllByText('Withyham Parish Council', { selector: ':not(option)' })).toHaveLength(1);
  });

  it('says that the text changed meanwhile', () => {
    open({ ...capacity, again: true });
    expect(screen.getByText(words('prompt_again'))).toBeTruthy();
  });

  it.each(['edit', 'send-as-is'] as const)('answers %s at once', (action) => {
    const { tools, press } = open(capacity);
    press(action);
    expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action });
  });

  it('asks once more before a person’s details go out', () => {
    const { tools, press } = open(personal);
    press('send-as-is');
    expect(tools.answer).not.toHaveBeenCalled();
    press('confirm');
    expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'send-as-is' });
  });
});

describe('save for later', () => {
  it('saves, then answers', async () => {
    const { tools, press } = open(capacity);
    press('save-for-later');
    await waitFor(() => expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'save-for-later' }));
    expect(tools.save).toHaveBeenCalledExactlyOnceWith(capacity);
  });

  it('says why it could not, and does not answer', async () => {
    const { tools, press } = open(capacity, {}, { save: async () => 'the disk is full' });
    press('save-for-later');
    await screen.findByText(words('prompt_saved_failed', 'the disk is full'));
    expect(tools.answer).not.toHaveBeenCalled();
  });
});
