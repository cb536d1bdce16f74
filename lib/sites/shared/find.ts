import type { Layer } from '../site.ts';
import { clickablesIn, dialogAt, EDITABLE, isAfter, isWordy, wordsOf } from './dom.ts';
import { isLabelled, type Meaning } from './labels.ts';
import { isOtherButton } from './other-buttons.ts';

/** A control, and the topmost layer that leads to it. */
export interface Found {
  control: HTMLElement;
  layer: Layer;
  /**
   * Does a marker, or a label where the structure expects it, say that this control sends, and is it this editor's own?
   * Structure alone is enough to know a press on it, and never enough to press it for the user.
   */
  sure: boolean;
}

/**
 * Of the buttons that show words, the last one after the editor; where `above` is allowed and there is none, the last
 * one before it (narrow layouts have it in their head line).
 */
export function wordySend(editor: Element, scope: Element, above: boolean): HTMLElement | null {
  const buttons = clickablesIn(scope);
  const last = (side: (one: Element) => boolean) =>
    buttons.findLast((one) => side(one) && isWordy(one) && !isOtherButton(one)) ?? null;
  return last((one) => isAfter(one, editor)) ?? (above ? last((one) => isAfter(editor, one)) : null);
}

/** The last button after the editor, icons included. */
export function lastSend(editor: Element, scope: Element): HTMLElement | null {
  return clickablesIn(scope).findLast((one) => isAfter(one, editor) && !isOtherButton(one)) ?? null;
}

/**
 * The row that belongs to an editor where no form, footer or dialog says so: outwards to the first ancestor with a
 * button after the editor, then further while nothing with words of its own joins (a list of messages does).
 */
export function rowOf(editor: HTMLElement): HTMLElement {
  const bound = dialogAt(editor) ?? editor.ownerDocument.body;
  let row = editor.parentElement ?? editor;
  while (row !== bound && row.parentElement && !clickablesIn(row).some((one) => isAfter(one, editor)))
    row = row.parentElement;
  for (let up = row.parentElement; up && row !== bound; up = row.parentElement) {
    if (up.matches('main,[role="main"],body') || addsWords(up, row)) break;
    row = up;
  }
  return row;
}

function addsWords(up: Element, row: Element): boolean {
  return [...up.children].some(
    (child) => child !== row && (child.matches('header,main,nav,aside,article,[role="article"]') || hasOwnWords(child)),
  );
}

function hasOwnWords(element: Element): boolean {
  if (element.matches('button,[role="button"],[aria-hidden="true"],style,script')) return false;
  if (element.childElementCount === 0) return /\p{L}/u.test(wordsOf(element));
  const bare = [...element.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''));
  return bare || [...element.children].some(hasOwnWords);
}

/** How a site's own hunt for a control ended, layer by layer. */
export interface Hunt {
  structure: HTMLElement | null;
  marker: HTMLElement | null;
  editor: Element;
  scope: Element;
  meanings: Meaning[];
}

/**
 * The control that the layers agree on. A marker that is there is believed, a label only against a structure that
 * nothing else bears out; the layer told is the topmost that leads to the same control by itself.
 */
export function settle({ structure, marker, editor, scope, meanings }: Hunt): Found | null {
  const sure = (control: Element) => !isBetween(scope, editor, control);
  if (marker) return { control: marker, layer: same(structure, marker) ? 'structure' : 'marker', sure: sure(marker) };
  if (structure && isLabelled(structure, ...meanings))
    return { control: structure, layer: 'structure', sure: sure(structure) };
  const label = clickablesIn(scope).findLast(
    (one) => isAfter(one, editor) && isLabelled(one, ...meanings) && !isOtherButton(one),
  );
  if (label) return { control: label, layer: 'label', sure: false };
  return structure && { control: structure, layer: 'structure', sure: false };
}

/** Does another editor lie between an editor and a control, so that the control may be that one's? */
function isBetween(scope: Element, editor: Element, control: Element): boolean {
  const [first, last] = isAfter(control, editor) ? [editor, control] : [control, editor];
  return [...scope.querySelectorAll(EDITABLE)].some((one) => isAfter(one, first) && isAfter(last, one));
}

/** Are both the same button, one of them perhaps found by its inner part? */
export function same(one: Element | null, other: Element | null): boolean {
  return one !== null && other !== null && (one === other || one.contains(other) || other.contains(one));
}
