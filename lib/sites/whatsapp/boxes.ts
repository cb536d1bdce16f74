import type { Spot } from '../shared/composer.ts';
import { clickableAt, clickablesIn, dialogAt, isAfter } from '../shared/dom.ts';
import { lastSend, rowOf, settle } from '../shared/find.ts';
import { isSearchBox } from '../shared/labels.ts';
import type { Layer } from '../site.ts';
import { chatContext, isChannel } from './context.ts';
import { forwardedWords, PICKER } from './forward.ts';

type Place = 'chat' | 'edit' | 'caption' | 'status' | 'forward';

const CHAT_BOX = '[data-tab="10"],[data-testid="conversation-compose-box-input"]';
const EDIT_BOX = '[data-testid*="edit-message"]';
const CAPTION_BOX = '[data-testid*="media-caption"]';
const SEARCH_BOX = '#side,[data-tab="3"]';
const SEND_ICON = '[data-icon*="send" i],[data-testid*="send" i]';
const SEND_BUTTON = 'button[data-tab="11"],[role="button"][data-tab="11"],[data-testid="edit-message-confirm-button"]';
/** Messages of a chat, or rows of a list of chats. */
const ROWS = '[role="list"],[role="grid"],[role="listbox"],[role="log"],[role="application"],[role="row"],[data-id]';

/** What a box on WhatsApp Web is; `null` for searches. */
export function describe(box: HTMLElement): Spot | null {
  if (box.closest(SEARCH_BOX) && !box.closest('footer')) return null;
  if (isSearchBox(box)) return null;
  const [place, layer] = placeOf(box);
  if (!place) return null;
  const scope = scopeOf(box, place);
  const structure = lastSend(box, scope);
  const marker = iconSend(box, scope);
  const channel = place === 'chat' && isChannel(box.ownerDocument);
  return {
    place: channel ? 'channel' : place,
    surface: place === 'forward' ? 'share' : place === 'status' || channel ? 'post' : 'message',
    layer,
    scope,
    boxes: [box],
    found: settle({ structure, marker, editor: box, scope, meanings: ['send', 'save'] }),
    ...(place !== 'status' && { key: {} }),
    ...(place === 'forward' && { shared: () => forwardedWords(box.ownerDocument) }),
    context: () => chatContext(box, place),
    ...(place === 'status' && { limit: { count: 'codepoints', most: 700 } as const }),
    ...(place === 'chat' && { limit: { count: 'utf16', most: 65_536 } as const }),
  };
}

function placeOf(box: HTMLElement): [Place | null, Layer] {
  if (box.closest('footer')) return ['chat', 'structure'];
  if (box.closest(EDIT_BOX)) return ['edit', 'marker'];
  if (box.closest(CAPTION_BOX)) return ['caption', 'marker'];
  const rows = rowsAround(box);
  const picker = box.closest(PICKER) ?? dialogAt(box);
  if (rows === 'below') return [null, 'structure'];
  if (picker && rows === 'above') return ['forward', 'structure'];
  if (box.closest(CHAT_BOX) && mayHoldChat(box)) return ['chat', 'marker'];
  if (box.closest('[role="row"],[data-id]')) return ['edit', 'structure'];
  if (rows === 'above') return ['chat', 'structure'];
  const preview = overlay(box).querySelector('img:not([alt]),img[src^="blob:"],video,canvas');
  if (preview && !box.contains(preview)) return ['caption', 'structure'];
  if (picker?.querySelector(EDIT_BOX)) return ['edit', 'marker'];
  // Only the status view, of those left, sends by the button of chats; an edit is confirmed by a tick.
  return [overlay(box).querySelector(SEND_ICON) ? 'status' : 'edit', 'structure'];
}

/** Whatever its box is called, no chat is in a dialog, nor beside the part of the page that holds the chat. */
function mayHoldChat(box: HTMLElement): boolean {
  return !dialogAt(box) && (box.closest('#main') !== null || !box.ownerDocument.querySelector('#main'));
}

/** Where the nearest list stands: below a search, above a composer; none near an overlay's box. */
function rowsAround(box: HTMLElement): 'above' | 'below' | null {
  const bound = overlay(box);
  for (let up = box.parentElement; up; up = up.parentElement) {
    for (const row of up.querySelectorAll(ROWS)) if (!row.contains(box)) return isAfter(box, row) ? 'above' : 'below';
    if (up === bound) return null;
  }
  return null;
}

/** The part of the page that a box has to itself: its dialog, or outwards until the page's panes come into it. */
function overlay(box: HTMLElement): HTMLElement {
  const dialog = dialogAt(box) ?? box.closest<HTMLElement>(PICKER) ?? box.closest<HTMLElement>('#main');
  if (dialog) return dialog;
  let scope = box.parentElement ?? box;
  for (let up = scope.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.querySelector('#side,#main,#pane-side,footer,[role="grid"]') && !up.matches('#main')) break;
    scope = up;
  }
  return scope;
}

function scopeOf(box: HTMLElement, place: Place): HTMLElement {
  const footer = box.closest<HTMLElement>('footer');
  if (footer) return footer;
  return place === 'chat' || place === 'edit' ? rowOf(box) : overlay(box);
}

/** The button that carries the icon of sending; one for later (a clock) carries another. */
function iconSend(box: HTMLElement, scope: HTMLElement): HTMLElement | null {
  const icons = [...scope.querySelectorAll(SEND_ICON)].filter(
    (one) => !/schedul|clock/iu.test(one.outerHTML.slice(0, 300)),
  );
  const byIcon = icons.map((one) => clickableAt(one)).filter((one) => one !== null && isAfter(one, box));
  const known = clickablesIn(scope).findLast((one) => one.matches(SEND_BUTTON) && isAfter(one, box));
  return byIcon.at(-1) ?? known ?? null;
}
