// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Unguarded } from '../../../lib/guard/page-status.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { keyPart } from '../../../lib/words.ts';
import { words } from '../../words.ts';
import { health, openPopup, status } from './open-popup.tsx';

describe('this page', () => {
  it('says that it is guarded', () => {
    openPopup({ page: status({}) });
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
    openPopup({ page: status({ guarded: false, reason }) });
    expect(screen.getByText(words(`page_unguarded_${keyPart(reason)}`))).toBeTruthy();
  });

  it('tells what was found of each sort of composer, in plain words', () => {
    const [one] = health;
    openPopup({
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
    const { tools, container } = openPopup({ page: status({ asked: 3 }) });
    const shown = container.querySelector('pre')?.textContent ?? '';
    expect(shown).toContain('www.facebook.com');
    fireEvent.click(screen.getByRole('button', { name: words('report_copy'), hidden: true }));
    await screen.findByText(words('copy_done'));
    expect(tools.copy).toHaveBeenCalledExactlyOnceWith(shown);
  });

  it('offers to reload a page that was open before', () => {
    const { tools } = openPopup({ page: { page: 'silent', site: 'facebook' } });
    fireEvent.click(screen.getByRole('button', { name: words('page_reload') }));
    expect(tools.reload).toHaveBeenCalledOnce();
  });

  it('tells of a site that is not switched on, and leads to where it is', () => {
    const { tools } = openPopup({ page: { page: 'off', site: 'youtube' } });
    expect(screen.getByRole('heading', { name: words('page_off', 'YouTube') })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words('page_off_open') }));
    expect(tools.openSettings).toHaveBeenCalledExactlyOnceWith('sites');
  });

  it('tells of a page that is not covered, of unreadable settings and of what was not stored', () => {
    openPopup({ trouble: 'corrupt', failure: 'Not saved.' });
    expect(screen.getByText(words('page_not_covered'))).toBeTruthy();
    expect(screen.getByText(words('popup_trouble'))).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('Not saved.');
  });
});

describe('a quick look at the policy', () => {
  it('offers what is asked most on this site, and finds by everyday words', () => {
    const settings = { ...DEFAULT_SETTINGS, setUp: true, councils: ['withyham' as const] };
    const { container } = openPopup({ settings, page: status({ site: 'whatsapp' }) });
    const links = () => [...container.querySelectorAll('search a')].map((link) => link.getAttribute('href'));
    expect(links()[0]).toBe('#topic=whatsapp');
    expect(links().at(-1)).toBe('#policy');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'number plate' } });
    expect(links().length).toBeLessThanOrEqual(5);
    expect(links()[0]).toMatch(/^#clause=withyham\//);
  });

  it('names the council where there are several', () => {
    const settings = { ...DEFAULT_SETTINGS, setUp: true, councils: ['stilton' as const, 'withyham' as const] };
    openPopup({ settings });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zoom' } });
    expect(screen.getAllByText(/^Withyham Parish Council/).length).toBeGreaterThan(0);
  });

  it('says when nothing was found', () => {
    openPopup();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'qqqqqq' } });
    expect(screen.getByText(words('quick_none'))).toBeTruthy();
  });
});
