import type { EditorDriver } from './editor.ts';
import { climbDown, type Method } from './settle.ts';

const read = (element: HTMLElement) => (element as HTMLTextAreaElement).value.replace(/\r\n?/gu, '\n');

/** As typed: the browser's own undo knows it. Only where the box really has the focus, or it would go elsewhere. */
const type: Method = (element, addition) => {
  const box = element as HTMLTextAreaElement;
  box.focus({ preventScroll: true });
  if (box.ownerDocument.activeElement !== box) return false;
  box.setSelectionRange(box.value.length, box.value.length);
  return box.ownerDocument.execCommand('insertText', false, addition);
};

/** By the element's own setter: frameworks put theirs before it and would take the change for their own. */
const set: Method = (element, addition) => {
  const box = element as HTMLTextAreaElement;
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  if (!setter) return false;
  setter.call(box, box.value + addition);
  box.setSelectionRange(box.value.length, box.value.length);
  box.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: addition }),
  );
  return true;
};

/** A real `<textarea>`: X Chat, and X's narrow layout. */
export const textarea: EditorDriver = {
  owns: (element) => element instanceof HTMLTextAreaElement,
  read,
  append: (element, addition) => climbDown(element, addition, read, [type, set]),
};
