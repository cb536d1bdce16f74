import { caretToEnd } from './caret.ts';
import { askPageWorld, hasPageWorld } from './page-world.ts';
import { pasteInto } from './paste.ts';
import { frame, type Method } from './settle.ts';

/** Through the editor's own model, in the page's world, where it shows how lines go on. */
export const pageAppend: Method = (element, text) => askPageWorld(element, { op: 'append', text }) === 'done';

/** Through the editor's own model, each line a paragraph. */
export const pageParagraphs: Method = (element, text) =>
  askPageWorld(element, { op: 'append-paragraphs', text }) === 'done';

/** As a paste of plain text at the end, made in the page's world where that is to be had. */
export const pasteAtEnd: Method = async (element, addition) => {
  if (!(await caretToEnd(element))) return false;
  if (hasPageWorld()) return askPageWorld(element, { op: 'paste', text: addition }) === 'done';
  return pasteInto(element, addition);
};

/** As typed, line by line: a block of several lines at once keeps only its first. */
export const typeLines: Method = async (element, addition) => {
  if (!(await caretToEnd(element))) return false;
  const page = element.ownerDocument;
  let tried = false;
  for (const [index, line] of addition.split('\n').entries()) {
    if (page.activeElement !== element) return tried;
    if (index > 0) {
      tried = breakLine(element, 'insertParagraph') || tried;
      await frame();
    }
    if (line !== '') tried = page.execCommand('insertText', false, line) || tried;
    await frame();
  }
  return tried;
};

/**
 * Breaks the line at the caret, by no key: editors act on the announcement of it; the command itself only changes the
 * page, which they put back. `false`: it could not be tried.
 */
export function breakLine(element: HTMLElement, inputType: 'insertParagraph' | 'insertLineBreak'): boolean {
  const announced = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true });
  return !element.dispatchEvent(announced) || element.ownerDocument.execCommand(inputType);
}

/** As typed, where one line is all there is: several lose text in Draft.js. */
export const typeOneLine: Method = async (element, addition) => {
  if (addition.includes('\n') || !(await caretToEnd(element))) return false;
  return element.ownerDocument.execCommand('insertText', false, addition);
};

/** The ladder for Lexical, and for what may be Lexical underneath. */
export const LEXICAL_LADDER: Method[] = [pageAppend, pasteAtEnd, pageParagraphs, typeLines];
