import { editableAt } from '../shared/dom.ts';
import type { Editor, EditorKind, WriteWay } from '../site.ts';
import { draftJs } from './draft-js.ts';
import type { EditorDriver, WriteOutcome } from './editor.ts';
import { lexical } from './lexical.ts';
import { askPageWorld } from './page-world.ts';
import { plain } from './plain.ts';
import { textarea } from './textarea.ts';

const DRIVERS: Record<EditorKind, EditorDriver> = { lexical, 'draft-js': draftJs, textarea, plain };
const ORDER: EditorKind[] = ['textarea', 'draft-js', 'lexical', 'plain'];

/** The editor that an element is; `plain` where it is editable and nothing more can be told. */
export function editorOf(element: HTMLElement): Editor {
  return { kind: ORDER.find((kind) => DRIVERS[kind].owns(element)) ?? 'plain', element };
}

/** The editor at or above an element, or `null`. */
export function editorAt(element: Element): Editor | null {
  const box = editableAt(element);
  return box && editorOf(box);
}

/** The text of an editor as it would be published, lines separated by `\n`. */
export function readEditor(editor: Editor): string {
  return DRIVERS[editor.kind].read(editor.element);
}

/** Appends to an editor, once, and reads back; see `EditorDriver.append`. */
export function appendTo(editor: Editor, addition: string): Promise<WriteOutcome> {
  return DRIVERS[editor.kind].append(editor.element, addition);
}

/** The way by which `appendTo` would begin, without trying it; `null`: the box takes no words. */
export function writeWay({ kind, element }: Editor): WriteWay | null {
  if (element.matches(':disabled,[readonly]')) return null;
  if (kind === 'textarea') return 'typed';
  return kind !== 'draft-js' && askPageWorld(element, { op: 'probe', text: '' }) === 'done' ? 'model' : 'paste';
}
