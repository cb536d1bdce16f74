import { browser } from 'wxt/browser';
import type { Account } from '../../lib/check/draft.ts';
import { CONTROL_SIDE } from '../../lib/guard/beside.ts';

/** The small round control itself. */
export const CHIP = {
  display: 'grid',
  'place-items': 'center',
  width: `${CONTROL_SIDE}px`,
  height: `${CONTROL_SIDE}px`,
  'min-height': '0',
  padding: '0',
  'border-color': '#ffffff',
  'border-radius': '50%',
  background: '#14202b',
  color: '#ffffff',
};

/** The menu that it opens. */
export const MENU = {
  position: 'absolute',
  display: 'grid',
  gap: '6px',
  width: 'max-content',
  padding: '10px',
  border: '1px solid #ffffff',
  'border-radius': '10px',
  background: '#14202b',
  color: '#ffffff',
  'box-shadow': '0 8px 28px rgb(0 0 0 / 35%)',
};

/** A hat as it stands in message keys. */
export const hatKey = (hat: Account) => (hat === 'council-page' ? 'council_page' : hat);

/** The words are fetched at the start: after an update of the extension they could no longer be. */
export function hatWords() {
  const keys = [
    'control_menu',
    'control_note',
    'control_question',
    'control_stop',
    'account_personal',
    'account_councillor',
    'account_council_page',
    'hat_personal',
    'hat_councillor',
    'hat_council_page',
  ] as const;
  const known = new Map<string, string>(keys.map((one) => [one, browser.i18n.getMessage(one)]));
  return (one: (typeof keys)[number]) => known.get(one) ?? '';
}
