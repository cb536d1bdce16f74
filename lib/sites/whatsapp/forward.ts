import { editorOf, readEditor } from '../editors/index.ts';
import { readBlocks } from '../editors/read.ts';
import { editablesIn } from '../shared/composer.ts';
import {
  clickableAt,
  clickablesIn,
  dialogAt,
  EDITABLE,
  isAfter,
  isDisabled,
  isHidden,
  isWordy,
  joinTexts,
} from '../shared/dom.ts';
import { longestWords, rememberItems } from '../shared/earlier.ts';
import { isLabelled } from '../shared/labels.ts';
import { isOtherButton } from '../shared/other-buttons.ts';
import { shareOf } from '../shared/share.ts';
import type { Layer, Send } from '../site.ts';

/** The dialog in which the chats are picked that a message is forwarded to. */
export const PICKER = '[data-testid*="forward"],[data-testid*="contact-picker"]';

const MESSAGE = '[data-id],[role="row"]';
const LIST =
  '[role="list"],[role="listbox"],[role="grid"],[role="listitem"],[role="checkbox"],[role="row"],input[type="checkbox"]';
const PICKS = '[role="checkbox"],input[type="checkbox"]';
const PAGE = '[data-id],[role="row"],[role="application"],footer,#side';
const SEND_ICON = '[data-icon*="send" i],[data-testid*="send" i]';

const memory = /* @__PURE__ */ rememberItems(MESSAGE, '#side,#pane-side');

/** Remembers the message in which a menu is opened; rows in lists of chats are none. */
export function noteMessage(target: Element): void {
  if (!target.closest(`[role="grid"],[role="dialog"],${PICKER}`)) memory.note(target);
}

/** The words of the messages that are ticked, else of the one whose menu was opened last. */
export function forwardedWords(page: Document): string {
  const ticks = [...page.querySelectorAll('[role="checkbox"][aria-checked="true"],input[type="checkbox"]:checked')];
  const ticked = ticks
    .filter((one) => !one.closest(`#side,#pane-side,[role="dialog"],${PICKER}`))
    .map((one) => one.closest(MESSAGE));
  const found = [...new Set(ticked)].filter((one) => one !== null);
  const last = memory.last();
  const messages = found.length > 0 ? found : last ? [last.item] : [];
  return joinTexts(messages.map(wordsOfMessage));
}

function wordsOfMessage(message: Element): string {
  const text = message.querySelector('.selectable-text,[data-testid="msg-text"],[data-testid="selectable-text"]');
  return text ? readBlocks(text).trim() : longestWords(message, readBlocks, MESSAGE);
}

/** Pressing what lies at `target` forwards messages to the chats that were picked. */
export function forwardAt(target: Element, page: Document): Send | null {
  const control = clickableAt(target);
  if (!control || isDisabled(control)) return null;
  const picker = pickerAround(control);
  const layer = picker && layerOf(control, picker);
  if (!picker || !layer) return null;
  const extra = () => editablesIn(picker).filter((one) => !isSearch(one, picker));
  const text = () => joinTexts([forwardedWords(page), ...extra().map((one) => readEditor(editorOf(one)))]);
  if (text() === '') return null;
  const composer = shareOf({
    place: 'forward',
    item: control,
    again: () => [...pickersOn(page), picker].flatMap(clickablesIn).filter((one) => layerOf(one, picker) !== null),
    opener: () => null,
    words: text,
    context: () => ({ conversation: { audience: 'unknown' }, quoted: forwardedWords(page) }),
  });
  return { composer: { ...composer, editors: () => extra().map(editorOf) }, layer };
}

function pickersOn(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`[role="dialog"],${PICKER}`)].filter((one) => !isHidden(one));
}

/** The dialog, or outwards as far as the chat's own messages are not in it. */
function pickerAround(control: Element): HTMLElement | null {
  const picker = dialogAt(control) ?? control.closest<HTMLElement>(PICKER);
  if (picker) return picker.querySelector(LIST) ? picker : null;
  for (let up = control.parentElement; up && !up.querySelector(PAGE); up = up.parentElement)
    if (up.querySelector(PICKS)) return up;
  return null;
}

/** A search stands above the list of chats, the words to add below it. */
function isSearch(box: Element, picker: Element): boolean {
  return (
    box.matches('[role="searchbox"],[data-tab="3"]') ||
    [...picker.querySelectorAll(LIST)].some((one) => isAfter(one, box))
  );
}

/** After the list, the last button, with the icon of sending; a dialog that deletes or reports has words on its buttons. */
function layerOf(control: HTMLElement, picker: Element): Layer | null {
  if (control.closest(EDITABLE) || control.closest('[role="row"],[role="listitem"],[role="checkbox"]')) return null;
  if (isOtherButton(control)) return null;
  const hasIcon = control.matches(SEND_ICON) || control.querySelector(SEND_ICON) !== null;
  const rows = [...picker.querySelectorAll(LIST)];
  const isLast = clickablesIn(picker).at(-1) === control && rows.some((one) => isAfter(control, one));
  if (isLast && (hasIcon || !isWordy(control))) return 'structure';
  if (hasIcon) return 'marker';
  return isLabelled(control, 'send') ? 'label' : null;
}
