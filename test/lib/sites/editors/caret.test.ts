// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { caretLeftIn, noteCaret, saveCaret } from '../../../../lib/sites/editors/caret.ts';

function box(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" tabindex="0">${html}</div><button></button>`;
  return document.body.firstElementChild as HTMLElement;
}

const at = () => {
  const selection = document.getSelection();
  return [selection?.focusNode?.nodeValue, selection?.focusOffset];
};

it('comes back to the same place, with the focus', () => {
  const element = box('<p>one</p><p>two</p>');
  const second = element.lastElementChild?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(second, 1, second, 1);
  const restore = saveCaret(element);
  document.querySelector('button')?.focus();
  document.getSelection()?.removeAllRanges();
  restore();
  expect(document.activeElement).toBe(element);
  expect(at()).toEqual(['two', 1]);
});

it('comes back by distance where the editor drew its text anew', () => {
  const element = box('<p>one</p><p>two</p>');
  const second = element.lastElementChild?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(second, 2, second, 2);
  const restore = saveCaret(element);
  element.innerHTML = '<p>one</p><p><span>two</span></p>';
  restore();
  expect(at()).toEqual(['two', 2]);
});

it('comes back in a textarea, selection and all', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = 'some words';
  area.setSelectionRange(2, 5);
  const restore = saveCaret(area);
  area.setSelectionRange(10, 10);
  restore();
  expect([area.selectionStart, area.selectionEnd]).toEqual([2, 5]);
});

it('is known from before the press that took the selection out of the box', () => {
  const element = box('<p>one</p><p>two</p>');
  // happy-dom does not know it.
  Object.defineProperty(element, 'isContentEditable', { value: true });
  const button = document.querySelector('button') as HTMLButtonElement;
  const second = element.lastElementChild?.firstChild as Text;
  element.focus();
  document.getSelection()?.setBaseAndExtent(second, 1, second, 1);
  const note = (event: Event) => noteCaret(event);
  for (const type of ['pointerdown', 'focusout']) window.addEventListener(type, note, { capture: true, once: true });
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  document.getSelection()?.setBaseAndExtent(button, 0, button, 0);
  button.focus();
  caretLeftIn(element)?.();
  expect(at()).toEqual(['two', 1]);
});
