import { isHidden } from './dom.ts';

const LIST = '[role="listbox"]';
const TRIGGER = /(?:^|[\s([{"'])[@#:/][\p{L}\p{N}_.+-]*$/u;

/**
 * Is a list of mentions, emoji or hashtags open for this editor, so that Enter picks from it instead of sending? A list
 * counts if the editor names it, if it lies in the composer, or if the words before the caret call for one.
 */
export function suggestionsOpen(editor: HTMLElement, scope: Element): boolean {
  const page = editor.ownerDocument;
  if (refersTo(editor, 'aria-activedescendant')) return true;
  const expanded = editor.getAttribute('aria-expanded') === 'true';
  if (expanded && (refersTo(editor, 'aria-controls') || refersTo(editor, 'aria-owns'))) return true;
  const lists = [...page.querySelectorAll(LIST)].filter((list) => isOpen(list));
  if (lists.length === 0) return false;
  return lists.some((list) => scope.contains(list)) || TRIGGER.test(beforeCaret(editor));
}

function refersTo(editor: Element, attribute: string): boolean {
  const id = editor.getAttribute(attribute);
  const other = id ? editor.ownerDocument.getElementById(id.split(' ')[0] ?? '') : null;
  return other !== null && isOpen(other.closest(LIST) ?? other);
}

function isOpen(list: Element): boolean {
  return !isHidden(list) && list.childElementCount > 0 && (list as HTMLElement).style?.display !== 'none';
}

/** Up to 60 UTF-16 units of text before the caret, in its own text node; a trigger never spans more. */
function beforeCaret(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) {
    return editor.value.slice(Math.max(0, editor.selectionStart - 60), editor.selectionStart);
  }
  const selection = editor.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !editor.contains(node)) return '';
  const text =
    node.nodeType === Node.TEXT_NODE
      ? (node.nodeValue ?? '').slice(0, selection.focusOffset)
      : (node.textContent ?? '');
  return text.slice(-60);
}
