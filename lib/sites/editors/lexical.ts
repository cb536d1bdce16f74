import type { EditorDriver } from './editor.ts';
import { LEXICAL_LADDER } from './methods.ts';
import { readBlocks } from './read.ts';
import { climbDown } from './settle.ts';

/** Lexical, Facebook's and WhatsApp's editor. Its model lives in the page's world; the DOM is only its picture. */
export const lexical: EditorDriver = {
  owns: (element) => element.matches('[data-lexical-editor]') || element.querySelector('[data-lexical-text]') !== null,
  read: readBlocks,
  append: (element, addition) => climbDown(element, addition, readBlocks, LEXICAL_LADDER),
};
