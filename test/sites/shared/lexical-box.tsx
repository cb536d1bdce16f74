import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { $replaceTyped, EmojiNode, MentionNode, picturesForEmoji } from './lexical-nodes.ts';
import type { Attributes } from './markers.ts';
import { matching, SuggestionList, wantedName } from './suggestions.tsx';

/** What a page may do with a box. */
export interface BoxHandle {
  text(): string;
  set(text: string): void;
  focus(): void;
}

interface Props {
  /** `rich`: Enter makes a paragraph; `plain`: a line break. */
  kind: 'plain' | 'rich';
  attributes: Attributes;
  placeholder: string;
  ref?: Ref<BoxHandle>;
  initial?: string;
  emojiPictures?: boolean;
  people?: readonly string[];
  listMarker?: Attributes;
  /** Enter that no list took. `true`: done with, the editor is not to act on it. */
  onEnter?: (event: KeyboardEvent) => boolean;
  onEscape?: () => boolean;
  onArrowUp?: () => boolean;
  onText?: (text: string) => void;
  focused?: boolean;
  /** Lexical's own attribute on its root is taken away, as if the site's build had dropped it. */
  bare?: boolean;
}

const textOf = (editor: LexicalEditor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

function $write(text: string): void {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) {
    const block = $createParagraphNode();
    if (line !== '') block.append($createTextNode(line));
    root.append(block);
  }
  root.selectEnd();
}

/** What is typed before the caret in the text that holds it. */
function $typed(): { wanted: string | null; caret: number } {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return { wanted: null, caret: 0 };
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return { wanted: null, caret: 0 };
  const caret = selection.anchor.offset;
  return { wanted: wantedName(node.getTextContent().slice(0, caret)), caret };
}

/** A Lexical editor as Facebook and WhatsApp use it: `div[role=textbox]` with a placeholder beside it. */
export function LexicalBox(props: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const editorRef = useRef<LexicalEditor>(null);
  const current = useRef(props);
  current.current = props;
  const [empty, setEmpty] = useState(true);
  const [names, setNames] = useState<string[]>([]);
  const [active, setActive] = useState(0);
  const list = useRef({ names, active, dismissed: false });
  list.current.names = names;
  list.current.active = active;
  const id = useId();

  const pick = (name: string) =>
    editorRef.current?.update(() => {
      const selection = $getSelection();
      const { wanted, caret } = $typed();
      if (!$isRangeSelection(selection) || wanted === null) return;
      const node = selection.anchor.getNode();
      if ($isTextNode(node)) $replaceTyped(node, caret, wanted.length + 1, name);
    });

  useEffect(() => {
    const editor = createEditor({
      namespace: 'stand-in',
      nodes: [MentionNode, EmojiNode],
      theme: { paragraph: 'line' },
      onError: (error) => {
        throw error;
      },
    });
    editorRef.current = editor;
    editor.setRootElement(host.current);
    if (current.current.bare) host.current?.removeAttribute('data-lexical-editor');
    const moveBy = (step: number) => (event: KeyboardEvent) => {
      const { names: shown } = list.current;
      if (shown.length === 0) return step < 0 ? (current.current.onArrowUp?.() ?? false) : false;
      event.preventDefault();
      setActive((index) => (index + step + shown.length) % shown.length);
      return true;
    };
    const stop = mergeRegister(
      current.current.kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      current.current.emojiPictures ? picturesForEmoji(editor) : () => {},
      editor.registerUpdateListener(({ editorState }) => {
        const text = textOf(editor);
        setEmpty(text === '');
        current.current.onText?.(text);
        const { wanted } = editorState.read($typed);
        if (wanted === null) list.current.dismissed = false;
        setNames(list.current.dismissed ? [] : matching(current.current.people ?? [], wanted));
        setActive(0);
      }),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, moveBy(1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, moveBy(-1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          if (list.current.names.length === 0) return current.current.onEscape?.() ?? false;
          list.current.dismissed = true;
          setNames([]);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const name = list.current.names[list.current.active];
          if (event === null || name === undefined) return false;
          event.preventDefault();
          pick(name);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const done = event !== null && (current.current.onEnter?.(event) ?? false);
          if (done) event.preventDefault();
          return done;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
    editor.update(() => $write(current.current.initial ?? ''), { discrete: true });
    if (current.current.focused) editor.focus();
    return () => {
      stop();
      editor.setRootElement(null);
    };
  }, []);

  useImperativeHandle(props.ref, () => ({
    text: () => (editorRef.current ? textOf(editorRef.current) : ''),
    set: (text) => {
      editorRef.current?.update(() => $write(text));
      editorRef.current?.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    focus: () => editorRef.current?.focus(),
  }));

  return (
    <div className="box">
      <div
        ref={host}
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
        aria-autocomplete="list"
        {...(names.length > 0 && { 'aria-controls': id, 'aria-activedescendant': `${id}-${active}` })}
        {...props.attributes}
      />
      {empty && (
        <div className="placeholder" aria-hidden="true">
          {props.placeholder}
        </div>
      )}
      <SuggestionList
        id={id}
        names={names}
        active={active}
        marker={props.listMarker ?? { role: 'listbox' }}
        onPick={pick}
      />
    </div>
  );
}
