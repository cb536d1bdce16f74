// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Chats } from '../../../components/options/chats.tsx';
import { Elections } from '../../../components/options/elections.tsx';
import { Exceptions } from '../../../components/options/exceptions.tsx';
import { Hats } from '../../../components/options/hats.tsx';
import { Tally } from '../../../components/options/tally.tsx';
import { counted, parseTally } from '../../../lib/history/tally.ts';
import { EMPTY_MEMORY, type Memory, withChat, withExceptions, withMute } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { words } from '../../words.ts';
import { draw } from '../render.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
let memory: Memory;
let settings: Settings;

function Remembered({ begin, show }: { begin: Memory; show: 'exceptions' | 'chats' }) {
  const [now, setNow] = useState(begin);
  memory = now;
  return show === 'exceptions' ? (
    <Exceptions memory={now} change={setNow} isKind={(id) => id !== 'gone'} now={10} />
  ) : (
    <Chats settings={{ ...DEFAULT_SETTINGS, councils: ['stilton', 'withyham'] }} memory={now} change={setNow} />
  );
}

function Worn({ begin }: { begin: Partial<Settings> }) {
  const [now, setNow] = useState<Settings>({ ...DEFAULT_SETTINGS, ...begin });
  settings = now;
  return <Hats settings={now} change={setNow} sites={['x', 'facebook']} />;
}

describe('the tally', () => {
  it('tells how often each kind asked, and what was chosen', () => {
    const reset = vi.fn();
    const tally = counted(counted(parseTally(undefined, 0), ['profanity'], 'edit'), ['profanity'], 'edit');
    draw(<Tally tally={tally} isKind={() => true} reset={reset} />);
    expect(screen.getByRole('row', { name: new RegExp(words('kind_profanity_name')) }).textContent).toContain(
      words('tally_choice', words('tally_edit'), '2'),
    );
    press(words('tally_reset'));
    expect(reset).toHaveBeenCalledOnce();
  });

  it('says that there was nothing', () => {
    draw(<Tally tally={parseTally(undefined, 0)} isKind={() => true} reset={vi.fn()} />);
    expect(screen.getByText(words('tally_none'))).toBeTruthy();
  });
});

describe('what is left out', () => {
  it('is listed, with the words or without, and taken back one by one', () => {
    const salted = { ...EMPTY_MEMORY, salt: 's' };
    const first = withExceptions(salted, { kind: 'threat', phrases: ['Kill the lights'], keep: true, at: 0 });
    const begin = withExceptions(first, { kind: 'profanity', phrases: ['damn'], keep: false, at: 0 });
    draw(<Remembered begin={begin} show="exceptions" />);
    expect(screen.getByText(/“Kill the lights”/)).toBeTruthy();
    press(words('exceptions_remove_named', words('kind_threat_name'), '“Kill the lights”'));
    expect(memory.exceptions.map(({ kind }) => kind)).toEqual(['profanity']);
  });

  it('ends the quiet of all conversations', () => {
    draw(<Remembered begin={withMute(EMPTY_MEMORY, { place: 'p', kind: 'profanity', until: 11 })} show="exceptions" />);
    press(words('exceptions_unmute'));
    expect(memory.mutes).toEqual([]);
    expect(screen.getByText(words('exceptions_none'))).toBeTruthy();
  });
});

describe('the register of chats', () => {
  const begin = withChat(EMPTY_MEMORY, {
    place: 'p',
    site: 'whatsapp',
    title: 'Parish members',
    readers: 'members',
    agreed: 'unknown',
    purpose: '',
    council: null,
  });

  it('can be changed, and forgets', () => {
    draw(<Remembered begin={begin} show="chats" />);
    fireEvent.change(screen.getByLabelText(words('group_readers')), { target: { value: 'residents' } });
    fireEvent.change(screen.getByLabelText(words('group_purpose')), { target: { value: ' Dates ' } });
    expect(memory.chats[0]).toMatchObject({ readers: 'residents', purpose: 'Dates' });
    fireEvent.change(screen.getByLabelText(words('council_choice')), { target: { value: 'withyham' } });
    expect(memory.chats[0]?.council).toBe('withyham');
    press(words('chats_forget'));
    expect(memory.chats).toEqual([]);
  });
});

describe('the accounts', () => {
  const known = [{ site: 'x', id: 'jomarsh', name: '', hat: 'personal' as const, council: null }];

  it('change their hat and are forgotten', () => {
    draw(<Worn begin={{ known }} />);
    const name = words('hats_account', '@jomarsh', words('site_x'));
    fireEvent.change(screen.getByLabelText(name), { target: { value: 'councillor' } });
    expect(settings.known[0]?.hat).toBe('councillor');
    press(words('hats_forget_named', '@jomarsh'));
    expect(settings.known).toEqual([]);
  });

  it('belong to one of several councils', () => {
    draw(<Worn begin={{ known, councils: ['stilton', 'withyham'] }} />);
    fireEvent.change(screen.getByLabelText(words('council_choice')), { target: { value: 'withyham' } });
    expect(settings.known[0]?.council).toBe('withyham');
  });

  it('keep the control at the composer switched off', () => {
    draw(<Worn begin={{}} />);
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(words('hats_control')) }));
    expect(settings.control).toBe(false);
  });
});

describe('elections', () => {
  const noticeDay = vi.fn(() => '2027-03-31');
  function Polls() {
    const [now, setNow] = useState<Settings>(DEFAULT_SETTINGS);
    settings = now;
    return <Elections settings={now} change={setNow} now={new Date('2026-11-20').getTime()} noticeDay={noticeDay} />;
  }
  const enter = (day: string) => {
    fireEvent.change(screen.getByLabelText(words('elections_poll')), { target: { value: day } });
    press(words('elections_add'));
  };

  it('work out the time before a poll, which can be put right', async () => {
    draw(<Polls />);
    enter('2027-05-06');
    const from = await screen.findByLabelText(words('elections_from'));
    expect(noticeDay).toHaveBeenCalledExactlyOnceWith('2027-05-06');
    fireEvent.change(from, { target: { value: '2027-03-24' } });
    expect(settings.elections).toEqual([{ poll: '2027-05-06', from: '2027-03-24', kind: 'ordinary' }]);
    fireEvent.change(from, { target: { value: '2027-06-01' } });
    expect(settings.elections[0]?.from).toBe('2027-03-24');
    const day = new Date('2027-05-06').toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    press(words('elections_remove_named', day));
    expect(settings.elections).toEqual([]);
  });

  it.each(['', '2026-11-19'])('take no poll on %j', async (day) => {
    draw(<Polls />);
    enter(day);
    await screen.findByText(words('elections_no_day'));
    expect(settings.elections).toEqual([]);
  });
});
