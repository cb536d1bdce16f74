// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type NotedTools, Options } from '../../../components/options/options.tsx';
import type { OtherSitesTools } from '../../../components/options/other-sites.tsx';
import { parseTally } from '../../../lib/history/tally.ts';
import { EMPTY_MEMORY } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Trouble } from '../../../lib/settings/store.ts';
import { words } from '../../words.ts';
import { draw, library } from '../render.tsx';

let latest: Settings;
const done = {
  transfer: {
    names: { council: String, isSite: (_: string): _ is never => false, isKind: (_: string): _ is never => false },
    exportAll: vi.fn(),
    read: vi.fn(),
    take: vi.fn(),
  },
  exportAside: vi.fn(),
  dropAside: vi.fn(),
  reset: vi.fn(),
  deleteDrafts: vi.fn(),
};

const noted: NotedTools = {
  memory: EMPTY_MEMORY,
  changeMemory: vi.fn(),
  tally: parseTally(undefined, 0),
  resetTally: vi.fn(),
  noticeDay: () => '2027-03-31',
  isKind: () => true,
  history: {
    entries: [],
    unreadable: 0,
    remove: vi.fn(),
    removeAll: vi.fn(),
    save: vi.fn(),
    isKind: (_): _ is never => true,
    isSite: (_): _ is never => true,
  },
};

const others: OtherSitesTools = { on: [], problem: null, set: vi.fn() };

function Page({ begin, trouble = null }: { begin: Partial<Settings>; trouble?: Trouble | null }) {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...begin });
  latest = settings;
  return (
    <Options
      settings={settings}
      change={setSettings}
      sites={['facebook', 'x', 'whatsapp']}
      now={1000}
      message=""
      stored={{ ...done, trouble, saved: 2 }}
      noted={noted}
      others={others}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the first run', () => {
  it('takes three steps, and is over then', () => {
    draw(<Page begin={{}} />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Stilton/ }));
    press(words('welcome_next'));
    expect(document.activeElement?.textContent).toBe(words('welcome_accounts'));
    fireEvent.change(screen.getByLabelText(words('site_x')), { target: { value: 'councillor' } });
    press(words('welcome_next'));
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words('handover_gmail')) }));
    press(words('welcome_finish'));
    expect(latest).toMatchObject({
      councils: ['stilton'],
      accounts: { x: 'councillor' },
      handover: 'gmail',
      setUp: true,
    });
    expect(screen.getByRole('heading', { level: 1, name: words('options_heading') })).toBeTruthy();
  });

  it('can be skipped', () => {
    draw(<Page begin={{}} />);
    press(words('welcome_skip'));
    expect(latest).toEqual({ ...DEFAULT_SETTINGS, setUp: true });
  });
});

describe('the settings', () => {
  it('keeps councils in the order chosen, and lets them go', () => {
    draw(<Page begin={{ setUp: true, councils: ['withyham'] }} />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Stilton/ }));
    expect(latest.councils).toEqual(['withyham', 'stilton']);
    fireEvent.click(screen.getByRole('checkbox', { name: /Withyham/ }));
    expect(latest.councils).toEqual(['stilton']);
  });

  it('previews the statement as it will read', () => {
    draw(<Page begin={{ setUp: true, councils: ['stilton'], member: { name: 'Jo Marsh', ward: '' } }} />);
    fireEvent.change(screen.getByLabelText(words('statements_personal')), { target: { value: '{name}, {ward}' } });
    expect(screen.getByText(`Jo Marsh, ${words('statement_no_ward')}`)).toBeTruthy();
    expect(screen.getByText(words('statements_missing', '{ward}'))).toBeTruthy();
    fireEvent.change(screen.getByLabelText(words('statements_personal')), { target: { value: '{name}, {Parish}' } });
    expect(screen.getByText(words('statements_unknown', '{parish}'))).toBeTruthy();
  });

  it('keeps a short wording, and one for a single council', () => {
    draw(<Page begin={{ setUp: true, councils: ['stilton', 'withyham'] }} />);
    const [short] = screen.getAllByLabelText(words('statements_short'));
    fireEvent.change(short as HTMLElement, { target: { value: 'Only me.' } });
    expect(latest.shortStatements).toEqual({ personal: 'Only me.', councillor: '' });
    const [, councillor] = screen.getAllByLabelText(words('statements_for', 'Withyham Parish Council'));
    fireEvent.change(councillor as HTMLElement, { target: { value: 'Not for {council}.' } });
    expect(latest.councilStatements).toEqual({ withyham: { personal: '', councillor: 'Not for {council}.' } });
    expect(screen.getByText('Not for Withyham Parish Council.')).toBeTruthy();
    const [personal] = screen.getAllByLabelText(words('statements_for_short', 'Withyham Parish Council'));
    fireEvent.change(personal as HTMLElement, { target: { value: 'Mine, {council}.' } });
    expect(latest.councilShortStatements).toEqual({ withyham: { personal: 'Mine, {council}.', councillor: '' } });
  });

  it('shows the statements of earlier drafts, and forgets them', () => {
    draw(<Page begin={{ setUp: true, earlierStatements: ['Only me: Jo.'] }} />);
    expect(screen.getByText('Only me: Jo.')).toBeTruthy();
    press(words('statements_earlier_forget'));
    expect(latest.earlierStatements).toEqual([]);
    expect(screen.queryByText('Only me: Jo.')).toBeNull();
  });

  it('names a policy that cannot be used, and goes on with the others', () => {
    const packs = { ...library, councils: library.councils.slice(1), unusable: ['stilton' as const] };
    draw(<Page begin={{ setUp: true }} />, packs);
    expect(screen.getByText(words('packs_unusable', 'stilton'))).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Withyham/ })).toBeTruthy();
  });

  it('keeps an address for the clerk, and forgets an emptied one', () => {
    draw(<Page begin={{ setUp: true, councils: ['withyham'] }} />);
    const box = screen.getByLabelText(words('clerk_address', 'Withyham Parish Council'));
    fireEvent.change(box, { target: { value: 'clerk@' } });
    expect(screen.getByText(words('clerk_address_wrong'))).toBeTruthy();
    fireEvent.change(box, { target: { value: 'clerk@example.org' } });
    expect(latest.clerks).toEqual({ withyham: 'clerk@example.org' });
    fireEvent.change(box, { target: { value: '' } });
    expect(latest.clerks).toEqual({});
  });

  it('keeps addresses for the other offices that the policy names', () => {
    draw(<Page begin={{ setUp: true, councils: ['west-end'] }} />);
    const label = words('clerk_address_office', words('role_deputy_clerk'), 'West End Parish Council');
    fireEvent.change(screen.getByLabelText(label), { target: { value: 'deputy@westend-pc.gov.uk' } });
    expect(latest.clerks).toEqual({ 'west-end deputy-clerk': 'deputy@westend-pc.gov.uk' });
  });

  it('pauses for an hour, and switches on again', () => {
    draw(<Page begin={{ setUp: true }} />);
    press(words('pause_hour'));
    expect(latest.pausedUntil).toBe(1000 + 60 * 60 * 1000);
    press(words('pause_end'));
    expect(latest.pausedUntil).toBeNull();
  });

  it('asks twice before it resets', () => {
    draw(<Page begin={{ setUp: true }} />);
    press(words('stored_reset'));
    expect(done.reset).not.toHaveBeenCalled();
    press(words('stored_sure', words('stored_reset')));
    expect(done.reset).toHaveBeenCalledOnce();
  });

  it.each(['newer', 'corrupt'] as const)('tells of %s settings, in the first run too', (trouble) => {
    draw(<Page begin={{}} trouble={trouble} />);
    expect(screen.getByRole('alert').textContent).toContain(words(`trouble_${trouble}`));
    press(words('trouble_drop'));
    expect(done.dropAside).toHaveBeenCalled();
  });
});
