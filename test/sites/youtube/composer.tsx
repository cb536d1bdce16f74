import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Published, publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { label, mark } from './page.ts';
import { Button, Own } from './parts.tsx';

/** The words in a box, a line a block: the browser makes a block of every line but the first. */
function wordsIn(box: HTMLElement): string {
  let words = '';
  for (const node of box.childNodes) {
    const isBlock = node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;
    words += (isBlock && words !== '' ? '\n' : '') + (node instanceof HTMLBRElement ? '\n' : (node.textContent ?? ''));
  }
  return words.replace(/\n$/, '');
}

/**
 * The site's box: a contenteditable without any editor behind it, and under it a row with a face, Cancel and the button
 * that sends. No key sends.
 */
export function Composer(props: {
  surface: Published['surface'];
  place: string;
  where: string;
  prompt: string;
  send: string;
  initial?: string;
  /** Other buttons of the row, before Cancel. */
  tools?: ReactNode;
  focused?: boolean;
  onDone: (words: string | null) => void;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(props.initial ?? '');
  const control = useSendControl(text);
  useEffect(() => {
    if (box.current === null) return;
    box.current.textContent = props.initial ?? '';
    if (props.focused) box.current.focus();
  }, []);
  const done = (words: string | null) => {
    if (box.current) box.current.textContent = '';
    setText('');
    props.onDone(words);
  };
  const submit = (event: Event) => {
    const words = box.current ? wordsIn(box.current) : '';
    if (words.trim() === '') return;
    publish({ surface: props.surface, place: props.place, text: words, where: props.where }, event);
    done(words);
  };
  return (
    <Own marker="commentbox" name="ytd-commentbox" id="commentbox">
      <div id="creation-box" className="field">
        <div className="box">
          <div
            ref={box}
            contentEditable
            suppressContentEditableWarning
            dir="auto"
            aria-label={props.prompt}
            data-hook="editor"
            {...mark('root-id', { id: 'contenteditable-root' })}
            onInput={(event) => setText(wordsIn(event.currentTarget))}
          />
        </div>
      </div>
      <div id="footer" className="row end">
        <Button name={label.emoji} icon onPress={() => {}} />
        {props.tools}
        <Button name={label.cancel} marker={{ name: 'cancel-id', id: 'cancel-button' }} onPress={() => done(null)} />
        <Button
          key={control.key}
          hook="send"
          name={props.send}
          marker={{ name: 'submit-id', id: 'submit-button' }}
          disabled={text.trim() === '' || !control.ready}
          onPress={submit}
        />
      </div>
    </Own>
  );
}
