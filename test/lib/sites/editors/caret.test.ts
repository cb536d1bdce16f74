// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { saveCaret } from '../../../../lib/sites/editors/caret.ts';

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
