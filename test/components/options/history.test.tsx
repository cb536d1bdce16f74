// @vitest-environment happy-dom

import type { KindId, SiteId } from 'which-hat:units';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { History, type HistoryTools } from '../../../components/options/history.tsx';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { words } from '../../words.ts';
import { draw } from '../render.tsx';

const entry = (id: string, site: string): HistoryEntry => ({
  id,
  at: Date.UTC(2026, 10, 20, 12),
  site,
  surface: 'comment',
  choice: 'edit',
  findings: [{ kind: 'profanity', clauses: ['Stilton Parish Council, 7 (must)'] }],
  words: null,
});
const many = Array.from({ length: 25 }, (_, index) => entry(`${index}`, index === 0 ? 'x' : 'facebook'));

let settings: Settings;
const done = { remove: vi.fn(), removeAll: vi.fn(), save: vi.fn() };

function Page({ on, ...read }: { on: boolean } & Partial<HistoryTools>) {
  const [now, setNow] = useState<Settings>({ ...DEFAULT_SETTINGS, history: { ...DEFAULT_SETTINGS.history, on } });
  settings = now;
  const known = { isKind: (_: string): _ is KindId => true, isSite: (_: string): _ is SiteId => true };
  return <History settings={now} change={setNow} tools={{ entries: [], unreadable: 0, ...known, ...done, ...read }} />;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (key: 'history_on' | 'history_words') =>
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(words(key)) }));

describe('the history', () => {
  it('is off, and says nothing more until it is switched on', () => {
    draw(<Page on={false} />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.queryByText(words('history_none'))).toBeNull();
    tick('history_on');
    expect(settings.history).toEqual({ on: true, words: false, days: 365 });
    expect(screen.getByText(words('history_none'))).toBeTruthy();
  });

  it('keeps words only where that is ticked, and for as long as is chosen', () => {
    draw(<Page on={true} />);
    tick('history_words');
    fireEvent.change(screen.getByLabelText(words('history_days')), { target: { value: '30' } });
    expect(settings.history).toEqual({ on: true, words: true, days: 30 });
    fireEvent.change(screen.getByLabelText(words('history_days')), { target: { value: 'null' } });
    expect(settings.history.days).toBeNull();
  });

  it('shows twenty, and more when asked; searches all of them', () => {
    draw(<Page on={true} entries={many} />);
    expect(screen.getAllByRole('button', { name: /^Delete the entry/ })).toHaveLength(20);
    press(words('history_more'));
    expect(screen.getAllByRole('button', { name: /^Delete the entry/ })).toHaveLength(25);
    fireEvent.change(screen.getByLabelText(words('history_search')), { target: { value: 'X, comment' } });
    expect(screen.getByText(words('history_found', '1', '25'))).toBeTruthy();
    press(words('history_csv'));
    expect(done.save).toHaveBeenCalledExactlyOnceWith('csv', [many[0]]);
  });

  it('deletes one at once, and all of them when asked twice', () => {
    draw(<Page on={true} entries={many.slice(0, 1)} />);
    press(screen.getByRole('button', { name: /^Delete the entry/ }).getAttribute('aria-label') ?? '');
    expect(done.remove).toHaveBeenCalledExactlyOnceWith('0');
    press(words('history_delete_all'));
    expect(done.removeAll).not.toHaveBeenCalled();
    press(words('stored_sure', words('history_delete_all')));
    expect(done.removeAll).toHaveBeenCalledOnce();
  });

  it('still shows what was kept when it is switched off', () => {
    draw(<Page on={false} entries={many.slice(0, 1)} />);
    expect(screen.getByRole('button', { name: words('history_delete_all') })).toBeTruthy();
  });

  it('says where the browser gives it no place, and where entries could not be read', () => {
    draw(<Page on={true} entries="failed" />);
    expect(screen.getByText(words('history_failed'))).toBeTruthy();
    draw(<Page on={true} unreadable={2} />);
    expect(screen.getByText(words('history_unreadable', '2'))).toBeTruthy();
  });
});
