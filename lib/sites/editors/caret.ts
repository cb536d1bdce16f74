import type { RestoreCaret } from './editor.ts';
import { frame } from './settle.ts';

/** Remembers the caret or selection in an editor, by node where the node lives on, else by its distance in characters. */
export function saveCaret(element: HTMLElement): RestoreCaret {
  if (element instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => {
      element.focus({ preventScroll: true });
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    };
  }
  const anchor = point(element, 'anchor');
  const focus = point(element, 'focus');
  return () => {
    if (!element.isConnected) return;
    element.focus({ preventScroll: true });
    const from = anchor && relocate(element, anchor);
    const to = focus && relocate(element, focus);
    if (from && to) element.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
}

let left: { element: WeakRef<Element>; restore: RestoreCaret } | null = null;

/** What `noteCaret` is to be called on. */
export const CARET_MAY_LEAVE = ['pointerdown', 'focusout'] as const;

/**
 * Keeps where the caret stood when a box loses the focus. A press on a button that is none by itself takes the selection
 * out of the box before the focus in Firefox, and after it in Chromium: what is noted first stays.
 */
export function noteCaret({ type, target }: Event): void {
  const box = type === 'focusout' ? target : (target as Node).ownerDocument?.activeElement;
  if (!(box instanceof HTMLElement) || !(box.isContentEditable || box instanceof HTMLTextAreaElement)) return;
  if (box.isContentEditable && !box.contains(box.ownerDocument.getSelection()?.anchorNode ?? null)) return;
  left = { element: new WeakRef(box), restore: saveCaret(box) };
}

/** Where the caret stood when this box lost the focus, if it was the last one that did. */
export function caretLeftIn(box: HTMLElement): RestoreCaret | null {
  return left?.element.deref() === box ? left.restore : null;
}

interface Point {
  node: Node;
  offset: number;
  /** Characters of text before the point, counted from the editor's start. */
  distance: number;
}

function point(element: HTMLElement, end: 'anchor' | 'focus'): Point | null {
  const selection = element.ownerDocument.getSelection();
  const node = end === 'anchor' ? selection?.anchorNode : selection?.focusNode;
  const offset = (end === 'anchor' ? selection?.anchorOffset : selection?.focusOffset) ?? 0;
  if (!node || !element.contains(node)) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return { node, offset, distance: range.toString().length };
}

function relocate(element: HTMLElement, { node, offset, distance }: Point): { node: Node; offset: number } {
  const room = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
  if (element.contains(node) && offset <= room) return { node, offset };
  let left = distance;
  for (const text of textNodes(element)) {
    if (left <= text.data.length) return { node: text, offset: left };
    left -= text.data.length;
  }
  return endOf(element);
}

function textNodes(element: HTMLElement): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function endOf(element: HTMLElement): { node: Node; offset: number } {
  const last = textNodes(element).at(-1);
  if (last && !(last.compareDocumentPosition(deepLast(element)) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    return { node: last, offset: last.data.length };
  }
  const block = deepLast(element);
  const parent = block.nodeName === 'BR' ? block.parentNode : block;
  return parent && parent !== element.parentNode
    ? { node: parent, offset: block.nodeName === 'BR' ? 0 : parent.childNodes.length }
    : { node: element, offset: element.childNodes.length };
}

function deepLast(node: Node): Node {
  return node.lastChild ? deepLast(node.lastChild) : node;
}

/**
 * Puts the caret at the end of a contenteditable with the focus in it, and waits until the editor has seen the change:
 * editors keep a selection of their own and follow the page's one by event. `false`: it could not be put there.
 */
export async function caretToEnd(element: HTMLElement): Promise<boolean> {
  const page = element.ownerDocument;
  const had = page.activeElement === element;
  element.focus({ preventScroll: true });
  if (page.activeElement !== element) return false;
  // Draft.js answers the focus by putting back the caret it had: not before that is ours of any use.
  if (!had) await frame();
  for (let attempt = 0; attempt < 3 && element.isConnected; attempt += 1) {
    const end = endOf(element);
    page.getSelection()?.setBaseAndExtent(end.node, end.offset, end.node, end.offset);
    // `selectionchange` comes in a task before the next frame; the second frame lets the editor commit what it made of it.
    await frame();
    await frame();
    if (isAtEnd(element)) return true;
  }
  return false;
}

/** Exactly there, or where an editor moved it to from there: with nothing of the text or its lines after it. */
function isAtEnd(element: HTMLElement): boolean {
  const selection = element.ownerDocument.getSelection();
  const { node, offset } = endOf(element);
  if (!selection?.isCollapsed || !selection.focusNode || !element.contains(selection.focusNode)) return false;
  if (selection.focusNode === node && selection.focusOffset === offset) return true;
  const rest = element.ownerDocument.createRange();
  rest.setStart(selection.focusNode, selection.focusOffset);
  rest.setEnd(element, element.childNodes.length);
  return rest.toString().trim() === '' && rest.cloneContents().querySelector('br') === null;
}
