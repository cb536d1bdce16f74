// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../components/page-view.ts';
import { Popup, type PopupState, type PopupTools } from '../../../components/popup/popup.tsx';
import type { Route } from '../../../components/reference/route.ts';
import { additionFor } from '../../../lib/clerk/addition.ts';
import type { PageStatus, Unguarded } from '../../../lib/guard/page-status.ts';
import type { SavedDraft } from '../../../lib/history/saved-draft.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { keyPart } from '../../../lib/words.ts';
import { words } from '../../words.ts';
import { draw, framed } from '../render.tsx';

const health = [
  { place: 'post-dialog', layer: 'structure', editor: 'lexical', control: 'marker', resumable: true, write: 'model' },
] as const;
const status = (more: Partial<PageStatus>): PageView => ({
  page: 'answered',
  status: {
    guarded: true,
    site: 'facebook',
    host: 'www.facebook.com',
    health: [...health],
    earlier: [],
    asked: 0,
    missed: 0,
    ...more,
  },
});

function open(more: Partial<PopupState> = {}) {
  const tools: PopupTools = {
    change: vi.fn(),
    go: vi.fn(),
    reload: vi.fn(),
    copy: vi.fn(async () => true),
    remove: vi.fn(),
    openSite: vi.fn(),
    putBack: vi.fn(async () => ({ done: 'written' as const })),
    remind: vi.fn(),
    openSettings: vi.fn(),
    isSite: (id): id is 'facebook' => id === 'facebook',
    isKind: (id) => id === 'profanity',
  };
  const state: PopupState = {
    settings: { ...DEFAULT_SETTINGS, setUp: true, councils: ['stilton'] },
    trouble: null,
    page: { page: 'not-covered' },
    drafts: { drafts: [], unreadable: 0 },
    route: { panel: 'page' },
    selected: '',
    now: 1000,
    failure: '',
    facts: { version: '1.2.3', browser: 'Firefox 153', missed: { facebook: 2 } },
    ...more,
  };
  const { container, rerender } = draw(<Popup state={state} tools={tools} />);
  const go = (route: Route) => rerender(framed(<Popup state={{ ...state, route }} tools={tools} />));
  return { tools, container, go };
}

describe('this page', () => {
  it('says that it is guarded', () => {
    open({ page: status({}) });
    expect(screen.getByRole('heading', { name: words('page_guarded', 'Facebook') })).toBeTruthy();
    expect(screen.getByText(words('health_good', words('place_post')))).toBeTruthy();
  });

  it.each<Unguarded>([
    'paused',
    'error',
    'composer-not-read',
    'not-resumable',
    'prompt-not-shown',
    'missed-send',
    'stood-down',
  ])('says why it is not: %s', (reason) => {
    open({ page: status({ guarded: false, reason }) });
    expect(screen.getByText(words(`page_unguarded_${keyPart(reason)}`))).toBeTruthy();
  });

  it('tells what was found of each sort of composer, in plain words', () => {
    const [one] = health;
    open({
      page: status({
        health: [
          one,
          one,
          { ...one, place: 'comment', control: 'label' },
          { ...one, place: 'status', resumable: false },
          { ...one, place: 'unknown-box', editor: null },
          { ...one, place: 'some-new-place', write: null },
        ],
        earlier: [{ ...one, place: 'chat-page' }],
      }),
    });
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual(
      expect.arrayContaining([
        words('health_good', words('place_post')),
        words('health_by_label', words('place_comment')),
        words('health_no_send', words('place_status')),
        words('health_no_text', words('place_unknown_box')),
        words('health_no_write', 'some new place'),
        words('health_earlier', words('health_good', words('place_chat'))),
        words('health_missed', '2'),
      ]),
    );
    expect(screen.getAllByText(words('health_good', words('place_post')))).toHaveLength(1);
  });

  it('copies a report of a fault just as it is shown', async () => {
    const { tools, container } = open({ page: status({ asked: 3 }) });
    const shown = container.querySelector('pre')?.textContent ?? '';
    expect(shown).toContain('www.facebook.com');
    fireEvent.click(screen.getByRole('button', { name: words('report_copy'), hidden: true }));
    await screen.findByText(words('copy_done'));
    expect(tools.copy).toHaveBeenCalledExactlyOnceWith(shown);
  });

  it('offers to reload a page that was open before', () => {
    const { tools } = open({ page: { page: 'silent', site: 'facebook' } });
    fireEvent.click(screen.getByRole('button', { name: words('page_reload') }));
    expect(tools.reload).toHaveBeenCalledOnce();
  });

  it('tells of a site that is not switched on, and leads to where it is', () => {
    const { tools } = open({ page: { page: 'off', site: 'youtube' } });
    expect(screen.getByRole('heading', { name: words('page_off', 'YouTube') })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words('page_off_open') }));
    expect(tools.openSettings).toHaveBeenCalledExactlyOnceWith('sites');
  });

  it('tells of a page that is not covered, of unreadable settings and of what was not stored', () => {
    open({ trouble: 'corrupt', failure: 'Not saved.' });
    expect(screen.getByText(words('page_not_covered'))).toBeTruthy();
    expect(screen.getByText(words('popup_trouble'))).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('Not saved.');
  });
});

describe('a quick look at the policy', () => {
  it('offers what is asked most on this site, and finds by everyday words', () => {
    const settings = { ...DEFAULT_SETTINGS, setUp: true, councils: ['withyham' as const] };
    const { container } = open({ settings, page: status({ site: 'whatsapp' }) });
    const links = () => [...container.querySelectorAll('search a')].map((link) => link.getAttribute('href'));
    expect(links()[0]).toBe('#topic=whatsapp');
    expect(links().at(-1)).toBe('#policy');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'number plate' } });
    expect(links().length).toBeLessThanOrEqual(5);
    expect(links()[0]).toMatch(/^#clause=withyham\//);
  });

  it('names the council where there are several', () => {
    const settings = { ...DEFAULT_SETTINGS, setUp: true, councils: ['stilton' as const, 'withyham' as const] };
    open({ settings });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zoom' } });
    expect(screen.getAllByText(/^Withyham Parish Council/).length).toBeGreaterThan(0);
  });

  it('says when nothing was found', () => {
    open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'qqqqqq' } });
    expect(screen.getByText(words('quick_none'))).toBeTruthy();
  });
});

describe('check text', () => {
  it('asks the policy about the channel that the text is for', () => {
    const { container } = open({ route: { panel: 'check' } });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Ring Mrs Jones on 07700 900123.' } });
    const refs = () => [...container.querySelectorAll('[data-finding] .clause-ref')].map((ref) => ref.textContent);
    const post = refs();
    fireEvent.change(screen.getByLabelText(words('check_purpose')), { target: { value: 'email' } });
    expect(refs().length).toBeGreaterThan(0);
    expect(refs()).not.toEqual(post);
  });

  it('shows findings with their clauses, and keeps nothing', () => {
    const { container } = open({ route: { panel: 'check' } });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Well, that is fucking marvellous.' } });
    expect(container.querySelector('[data-outcome="revise"] [data-finding="profanity"]')).not.toBeNull();
  });

  it('keeps the text while a clause is looked up', () => {
    const { go, container } = open({ route: { panel: 'check' } });
    fireEvent.change(container.querySelector('textarea') as HTMLTextAreaElement, { target: { value: 'My words' } });
    go({ panel: 'policy', clause: { council: 'stilton', id: 'make-capacity-clear' } });
    go({ panel: 'check' });
    expect(container.querySelector('textarea')?.value).toBe('My words');
  });

  it('says that nothing was flagged, and promises no more', () => {
    open({ route: { panel: 'check' }, selected: 'Happy birthday, Mum.' });
    expect(screen.getByText(words('check_result_clear'))).toBeTruthy();
    expect(screen.getByText(words('check_clear_body'))).toBeTruthy();
  });

  it('copies a text with a statement', async () => {
    const text = 'As a parish councillor I voted on the precept at our meeting.';
    const { tools } = open({ route: { panel: 'check' }, selected: text });
    fireEvent.click(screen.getByRole('button', { name: words('check_copy_with') }));
    await screen.findByText(words('copy_done'));
    const [copied] = vi.mocked(tools.copy).mock.calls[0] ?? [''];
    expect(copied.startsWith(text + additionFor(text, ''))).toBe(true);
    expect(copied).toContain('Stilton Parish Council');
  });

  it('words the statement for whoever speaks, and never adds it twice', () => {
    const text = 'As a parish councillor I voted on the precept at our meeting.';
    const { container } = open({ route: { panel: 'check' }, selected: text });
    const line = () => container.querySelector('.statement')?.textContent ?? '';
    const personal = line();
    fireEvent.change(screen.getByLabelText(words('check_account')), { target: { value: 'councillor' } });
    expect(line()).not.toBe(personal);
    expect(line()).toContain('Stilton Parish Council');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: `${text} ${line()}` } });
    expect(screen.queryByRole('button', { name: words('check_copy_with') })).toBeNull();
  });
});

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
    const { tools } = open({
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
      const { tools } = open({ route: { panel: 'saved' }, drafts: listed() });
      vi.mocked(tools.putBack).mockResolvedValueOnce({ done });
      press(words('saved_put_back'));
      await screen.findByText(words(`saved_back_${keyPart(done)}`, 'Facebook'));
      expect(tools.putBack).toHaveBeenCalledExactlyOnceWith(listed().drafts[0], 'facebook', false);
      expect(vi.mocked(tools.openSite).mock.calls).toEqual(done === 'no-tab' ? [['facebook']] : []);
    },
  );

  it('go to another conversation only when told to', async () => {
    const { tools } = open({ route: { panel: 'saved' }, drafts: listed() });
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
    const { tools, container } = open({ route: { panel: 'saved' }, drafts: two });
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
    open({ route: { panel: 'saved' } });
    expect(screen.getByText(words('saved_none'))).toBeTruthy();
  });
});
