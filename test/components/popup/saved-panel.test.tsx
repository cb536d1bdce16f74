// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SavedDraft } from '../../../lib/history/saved-draft.ts';
import { keyPart } from '../../../lib/words.ts';
import { words } from '../../words.ts';
import { openPopup } from './open-popup.tsx';

describe('saved drafts', () => {
  const draft = {
    id: 'a',
    text: 'My words',
    site: 'facebook',
    surface: 'post',
    place: 'p',
    title: 'Group',
    kinds: ['profanity', 'gone'],
    savedAt: 0,
    remindAt: null,
  } as const;

  it('are listed, copied, taken back and deleted', async () => {
    const { tools } = openPopup({
      route: { panel: 'saved' },
      drafts: { drafts: [{ ...draft, kinds: [...draft.kinds] }], unreadable: 1 },
    });
    expect(screen.getByText('My words')).toBeTruthy();
    expect(screen.getByText(words('kind_profanity_name'))).toBeTruthy();
    expect(screen.getByText(words('saved_unreadable', '1'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words('saved_copy') }));
    await screen.findByText(words('copy_done'));
    fireEvent.click(screen.getByRole('button', { name: words('saved_open', 'Facebook') }));
    fireEvent.click(screen.getByRole('button', { name: words('saved_delete') }));
    expect(tools.copy).toHaveBeenCalledExactlyOnceWith('My words');
    expect(tools.openSite).toHaveBeenCalledExactlyOnceWith('facebook');
    expect(tools.remove).toHaveBeenCalledExactlyOnceWith('a');
  });

  const listed = (over: Partial<SavedDraft> = {}) => ({ drafts: [{ ...draft, kinds: [], ...over }], unreadable: 0 });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it.each(['written', 'no-box', 'failed', 'no-tab'] as const)(
    'go back to their box, and it is told how: %s',
    async (done) => {
      const { tools } = openPopup({ route: { panel: 'saved' }, drafts: listed() });
      vi.mocked(tools.putBack).mockResolvedValueOnce({ done });
      press(words('saved_put_back'));
      await screen.findByText(words(`saved_back_${keyPart(done)}`, 'Facebook'));
      expect(tools.putBack).toHaveBeenCalledExactlyOnceWith(listed().drafts[0], 'facebook', false);
      expect(vi.mocked(tools.openSite).mock.calls).toEqual(done === 'no-tab' ? [['facebook']] : []);
    },
  );

  it('go to another conversation only when told to', async () => {
    const { tools } = openPopup({ route: { panel: 'saved' }, drafts: listed() });
    vi.mocked(tools.putBack).mockResolvedValueOnce({ done: 'elsewhere', title: 'Residents' });
    press(words('saved_put_back'));
    fireEvent.click(await screen.findByRole('button', { name: words('saved_back_anyway', 'Residents') }));
    await screen.findByText(words('saved_back_written', 'Facebook'));
    expect(vi.mocked(tools.putBack).mock.calls.map(([, , anyway]) => anyway)).toEqual([false, true]);
  });

  it('are reminded of, the ones that are due first', () => {
    const two = {
      drafts: [...listed().drafts, ...listed({ id: 'b', text: 'Due', remindAt: 999 }).drafts],
      unreadable: 0,
    };
    const { tools, container } = openPopup({ route: { panel: 'saved' }, drafts: two });
    expect(container.querySelector('[data-due] .saved-text')?.textContent).toBe('Due');
    expect(container.querySelector('.saved-text')?.textContent).toBe('Due');
    const [first, second] = screen.getAllByLabelText(words('saved_reminder'));
    fireEvent.change(first as HTMLElement, { target: { value: 'none' } });
    fireEvent.change(second as HTMLElement, { target: { value: 'tomorrow' } });
    expect(vi.mocked(tools.remind).mock.calls).toEqual([
      ['b', null],
      ['a', 'tomorrow'],
    ]);
  });

  it('are none at first', () => {
    openPopup({ route: { panel: 'saved' } });
    expect(screen.getByText(words('saved_none'))).toBeTruthy();
  });
});
