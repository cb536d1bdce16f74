import type { EditorDriver } from './editor.ts';
import { pasteAtEnd, typeOneLine } from './methods.ts';
import { readBlocks } from './read.ts';
import { climbDown } from './settle.ts';

const OURS = '[data-block],[data-contents],[data-offset-key]';

/** Draft.js, the editor of X's posts. It takes several lines only by paste. */
export const draftJs: EditorDriver = {
  owns: (element) => element.matches('.public-DraftEditor-content') || element.querySelector(OURS) !== null,
  read: readBlocks,
  append: (element, addition) => climbDown(element, addition, readBlocks, [pasteAtEnd, typeOneLine]),
};
