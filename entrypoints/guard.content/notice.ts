import { browser } from 'wxt/browser';
import type { Ending } from '../../lib/guard/hold.ts';
import { REMINDERS, type Reminder } from '../../lib/history/reminders.ts';
import { type Ours, openOurs } from './ours.ts';
import { style, styled } from './styled.ts';

const SHOWN_FOR_MS = 12_000;
/** Longer where there is something to press. */
const OFFERED_FOR_MS = 30_000;

/** What there may be to say: how a hold ended, or that a saved draft is back in its box. */
type Told = Ending | 'put-back';

/** What is said of each; where nothing is said the page itself shows what happened. */
const WORDS = {
  unasked: 'guard_unasked',
  unconfirmed: 'guard_unconfirmed',
  saved: 'guard_saved',
  'not-resumed': 'guard_not_resumed',
  'composer-gone': 'guard_composer_gone',
  moved: 'guard_moved',
  'prompt-lost': 'guard_prompt_lost',
  'stood-down': 'guard_stood_down',
  'put-back': 'guard_put_back',
} as const satisfies Partial<Record<Told, string>>;

/**
 * Short messages at the foot of the page, spoken by screen readers, gone after a while. With a saved draft comes the
 * offer of a reminder.
 *
 * The words are fetched at the start: after an update of the extension they could no longer be.
 *
 * @param remind the user wants to be reminded of that draft; resolves with whether that is noted
 */
export function openNotices(remind: (draft: string, reminder: Reminder) => Promise<boolean>) {
  const words = new Map(Object.entries(WORDS).map(([ending, key]) => [ending, browser.i18n.getMessage(key)]));
  const offers = REMINDERS.map((reminder) => ({ reminder, label: browser.i18n.getMessage(`remind_${reminder}`) }));
  const noted = browser.i18n.getMessage('remind_noted');
  const failed = browser.i18n.getMessage('remind_failed');
  let shown: Ours | undefined;

  function show(text: string, draft?: string) {
    shown?.host.remove();
    const ours = openOurs(() => ours.host.remove());
    const buttons =
      draft === undefined
        ? []
        : offers.map(({ reminder, label }) =>
            ours.button(label, () => void remind(draft, reminder).then((done) => show(done ? noted : failed))),
          );
    fill(ours, text, buttons);
    document.documentElement.append(ours.host);
    ours.host.showPopover();
    shown = ours;
    setTimeout(() => ours.host.remove(), buttons.length > 0 ? OFFERED_FOR_MS : SHOWN_FOR_MS);
  }

  return {
    tell(told: Told, draft?: string) {
      const text = words.get(told);
      if (text) show(text, draft);
    },
    isOurs: (target: EventTarget | null) => target !== null && target === shown?.host,
    take: (event: Event) => shown?.take(event),
  };
}

function fill({ host, root }: Ours, text: string, buttons: HTMLButtonElement[]) {
  host.popover = 'manual';
  style(host, {
    position: 'fixed',
    inset: 'auto 0 1.5rem 0',
    margin: '0 auto',
    width: 'fit-content',
    'max-width': 'min(46rem, calc(100vw - 2rem))',
    padding: '0',
    border: '0',
    background: 'transparent',
  });
  const box = styled('div', {
    display: 'flex',
    'flex-wrap': 'wrap',
    gap: '0.75rem',
    'align-items': 'center',
    padding: '0.875rem 1.125rem',
    'border-radius': '10px',
    'border-left': '4px solid #e0b04c',
    background: '#14202b',
    color: '#ffffff',
    font: '400 16px/1.45 system-ui, sans-serif',
    'box-shadow': '0 8px 28px rgb(0 0 0 / 35%)',
  });
  const message = styled('p', { margin: '0' });
  message.setAttribute('role', 'status');
  message.textContent = text;
  box.append(message, ...buttons);
  root.append(box);
}
