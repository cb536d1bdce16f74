// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { additionFor } from '../../../lib/clerk/addition.ts';
import { words } from '../../words.ts';
import { openPopup } from './open-popup.tsx';

describe('check text', () => {
  it('asks the policy about the channel that the text is for', () => {
    const { container } = openPopup({ route: { panel: 'check' } });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Ring Mrs Jones on 07700 900123.' } });
    const refs = () => [...container.querySelectorAll('[data-finding] .clause-ref')].map((ref) => ref.textContent);
    const post = refs();
    fireEvent.change(screen.getByLabelText(words('check_purpose')), { target: { value: 'email' } });
    expect(refs().length).toBeGreaterThan(0);
    expect(refs()).not.toEqual(post);
  });

  it('shows findings with their clauses, and keeps nothing', () => {
    const { container } = openPopup({ route: { panel: 'check' } });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Well, that is fucking marvellous.' } });
    expect(container.querySelector('[data-outcome="revise"] [data-finding="profanity"]')).not.toBeNull();
  });

  it('keeps the text while a clause is looked up', () => {
    const { go, container } = openPopup({ route: { panel: 'check' } });
    fireEvent.change(container.querySelector('textarea') as HTMLTextAreaElement, { target: { value: 'My words' } });
    go({ panel: 'policy', clause: { council: 'stilton', id: 'make-capacity-clear' } });
    go({ panel: 'check' });
    expect(container.querySelector('textarea')?.value).toBe('My words');
  });

  it('says that nothing was flagged, and promises no more', () => {
    openPopup({ route: { panel: 'check' }, selected: 'Happy birthday, Mum.' });
    expect(screen.getByText(words('check_result_clear'))).toBeTruthy();
    expect(screen.getByText(words('check_clear_body'))).toBeTruthy();
  });

  it('copies a text with a statement', async () => {
    const text = 'As a parish councillor I voted on the precept at our meeting.';
    const { tools } = openPopup({ route: { panel: 'check' }, selected: text });
    fireEvent.click(screen.getByRole('button', { name: words('check_copy_with') }));
    await screen.findByText(words('copy_done'));
    const [copied] = vi.mocked(tools.copy).mock.calls[0] ?? [''];
    expect(copied.startsWith(text + additionFor(text, ''))).toBe(true);
    expect(copied).toContain('Stilton Parish Council');
  });

  it('words the statement for whoever speaks, and never adds it twice', () => {
    const text = 'As a parish councillor I voted on the precept at our meeting.';
    const { container } = openPopup({ route: { panel: 'check' }, selected: text });
    const line = () => container.querySelector('.statement')?.textContent ?? '';
    const personal = line();
    fireEvent.change(screen.getByLabelText(words('check_account')), { target: { value: 'councillor' } });
    expect(line()).not.toBe(personal);
    expect(line()).toContain('Stilton Parish Council');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: `${text} ${line()}` } });
    expect(screen.queryByRole('button', { name: words('check_copy_with') })).toBeNull();
  });
});
