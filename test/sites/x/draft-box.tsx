import { CompositeDecorator, ContentState, Editor, EditorState, Modifier } from 'draft-js';
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { matching, SuggestionList, wantedName } from '../shared/suggestions.tsx';
import { mark, people } from './page.ts';

/** What a page may do with a box, whichever editor it holds. */
export interface BoxHandle {
  text(): string;
  set(text: string): void;
  focus(): void;
}

/** What every box of the site is told. */
export interface BoxProps {
  testId: string;
  marker: 'tweet-textarea' | 'old-dm-input';
  name: string;
  placeholder: string;
  initial?: string;
  focused?: boolean;
  ref?: Ref<BoxHandle>;
  onText: (text: string) => void;
  /** Return that no list took. `true`: done with, the editor is not to act on it. */
  onReturn: (event: globalThis.KeyboardEvent) => boolean;
}

const linked = new CompositeDecorator([
  {
    strategy: (block, mark) => {
      for (const match of block.getText().matchAll(/[@#]\w+|https?:\/\/\S+/g))
        mark(match.index, match.index + match[0].length);
    },
    component: (props: { children?: ReactNode }) => <span className="mention">{props.children}</span>,
  },
]);

const stateOf = (text: string) =>
  EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), linked));
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

function beforeCaret(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return '';
  return state
    .getCurrentContent()
    .getBlockForKey(selection.getStartKey())
    .getText()
    .slice(0, selection.getStartOffset());
}

/** Puts the handle in place of what was typed of it. */
function withHandle(state: EditorState, typed: number, handle: string): EditorState {
  const selection = state.getSelection();
  const caret = selection.getStartOffset();
  const target = selection.merge({ anchorOffset: caret - typed, focusOffset: caret });
  const content = Modifier.replaceText(state.getCurrentContent(), target, `@${handle} `);
  return EditorState.push(state, content, 'insert-characters');
}

/** A Draft.js editor as X uses it, with its list of handles. */
export function DraftBox(props: BoxProps): ReactNode {
  const [state, setState] = useState(() => stateOf(props.initial ?? ''));
  const latest = useRef(state);
  const editor = useRef<Editor>(null);
  const host = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const id = `typeaheadDropdown-${useId()}`;
  const wanted = state.getSelection().getHasFocus() ? wantedName(beforeCaret(state)) : null;
  const names = dismissed ? [] : matching(people, wanted);
  const put = (next: EditorState) => {
    latest.current = next;
    setState(next);
    props.onText(textOf(next));
    setActive(0);
    if (wantedName(beforeCaret(next)) === null) setDismissed(false);
  };
  const pick = (name: string) => put(withHandle(latest.current, (wanted?.length ?? 0) + 1, name));

  useImperativeHandle(props.ref, () => ({
    text: () => textOf(latest.current),
    set: (text) => {
      const focused = latest.current.getSelection().getHasFocus();
      put(focused ? EditorState.moveFocusToEnd(stateOf(text)) : stateOf(text));
    },
    focus: () => editor.current?.focus(),
  }));
  useEffect(() => {
    // Draft has no property for all of these, and a drift test must be able to take them away.
    const box = host.current?.querySelector<HTMLElement>('[contenteditable]');
    if (!box) return;
    box.dataset.hook = 'editor';
    for (const [key, value] of Object.entries(mark(props.marker, { 'data-testid': props.testId })))
      box.setAttribute(key, value);
    if (mark('role-textbox', { role: 'textbox' }).role === undefined) box.removeAttribute('role');
    const { class: name } = mark('draft-class', { class: 'public-DraftEditor-content' });
    if (name !== undefined) box.classList.replace('public-DraftEditor-content', name);
    if (props.focused) editor.current?.focus();
  }, [props.marker, props.testId, props.focused]);

  const step = (by: number, event: { preventDefault(): void }) => {
    if (names.length === 0) return;
    event.preventDefault();
    setActive((index) => (index + by + names.length) % names.length);
  };
  return (
    <div className="box" ref={host}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={put}
        placeholder={props.placeholder}
        ariaLabel={props.name}
        ariaMultiline
        ariaAutoComplete="list"
        role="textbox"
        spellCheck
        {...(names.length > 0 && { ariaControls: id, ariaActiveDescendantID: `${id}-${active}` })}
        onUpArrow={(event) => step(-1, event)}
        onDownArrow={(event) => step(1, event)}
        onEscape={(event) => {
          if (names.length === 0) return;
          event.preventDefault();
          setDismissed(true);
        }}
        handleReturn={(event) => {
          const name = names[active];
          const modified = event.ctrlKey || event.metaKey;
          if (name !== undefined && !modified) {
            pick(name);
            return 'handled';
          }
          return props.onReturn(event.nativeEvent) ? 'handled' : 'not-handled';
        }}
      />
      <SuggestionList
        id={id}
        names={names}
        active={active}
        marker={mark('listbox', { role: 'listbox' })}
        onPick={pick}
      />
    </div>
  );
}
