import type { EditorDriver } from './editor.ts';
import { LEXICAL_LADDER } from './methods.ts';
import { readBlocks } from './read.ts';
import { climbDown } from './settle.ts';

/** Any other contenteditable, or one whose marks were taken away: it may still be Lexical underneath. */
export const plain: EditorDriver = {
  owns: (element) => !(element instanceof HTMLTextAreaElement),
  read: readBlocks,
  append: (element, addition) => climbDown(element, addition, readBlocks, LEXICAL_LADDER),
};
