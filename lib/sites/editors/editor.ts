import type { Editor } from '../site.ts';

/** What became of a write. `unverified`: the editor's text is neither the old nor the wanted one; nothing more is tried. */
export type WriteOutcome = 'written' | 'unchanged' | 'unverified';

/** How one sort of editor is read and written. */
export interface EditorDriver {
  /** Is this element an editor of this sort? */
  owns(element: Element): boolean;
  /** The text as it would be published, lines separated by `\n`. */
  read(element: HTMLElement): string;
  /**
   * Appends `addition` to the end as typed text would be (it may start with `\n`), once, keeping what is there, and
   * reads back. Tries a further method only where the text is provably unchanged. Undoable by the editor's own undo.
   */
  append(element: HTMLElement, addition: string): Promise<WriteOutcome>;
}

/** Remembers where the caret or selection stood, and puts it back with the focus. */
export type RestoreCaret = () => void;

export type { Editor };
