import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { bare, label, mark, textbox } from './page.ts';
import { Button } from './parts.tsx';

/** A page of its own on which one thing is made and published. */
interface Make {
  place: string;
  prompt: string;
  /** What the box is, and whether the page says which part of it is the main one: nothing certain is known. */
  box: 'textarea' | 'lexical';
  inMain: boolean;
  buttons: [string, string];
}

/** By address. */
export const MAKES: Record<string, Make | undefined> = {
  '/stories/create': {
    place: 'story',
    prompt: label.write,
    box: 'textarea',
    inMain: true,
    buttons: [label.discard, label.shareToStory],
  },
  '/reels/create': {
    place: 'reel',
    prompt: label.describeReel,
    box: 'lexical',
    inMain: true,
    buttons: [label.cancel, label.publish],
  },
  '/latest/composer': {
    place: 'business-post',
    prompt: label.createPost,
    box: 'lexical',
    inMain: false,
    buttons: [label.cancel, label.publish],
  },
};

/** What is made, with its words, a preview, and at the end the buttons. */
export function Making({ make }: { make: Make }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const done = (event: Event) => {
    const words = box.current?.text() ?? text;
    publish({ surface: 'post', place: make.place, text: words, where: '' }, event);
    box.current?.set('');
    setText('');
  };
  const [cancel, publishing] = make.buttons;
  return (
    <div className="card making" {...(make.inMain && mark('main', { role: 'main' }))}>
      <div className="row">
        <Button name={label.photo} onPress={() => {}} />
        <Button name={label.audience} onPress={() => {}} />
      </div>
      <div className="field">
        {make.box === 'lexical' ? (
          <LexicalBox
            ref={box}
            kind="rich"
            attributes={textbox(make.prompt)}
            placeholder={make.prompt}
            bare={bare}
            onText={setText}
          />
        ) : (
          <textarea
            data-hook="editor"
            aria-label={make.prompt}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </div>
      <div className="film">{text}</div>
      <div className="row">
        <Button name={cancel} onPress={() => {}} />
        <Button
          key={send.key}
          className="main"
          hook="send"
          name={publishing}
          disabled={text.trim() === '' || !send.ready}
          attributes={mark('post-button', { 'aria-label': publishing })}
          onPress={done}
        />
      </div>
    </div>
  );
}

/** Something for sale, with a box for a message to its seller. */
export function Offer(): ReactNode {
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const done = (event: Event) => {
    publish({ surface: 'message', place: 'enquiry', text, where: 'Priya Anand' }, event);
    setText('');
  };
  return (
    <div className="card" {...mark('main', { role: 'main' })}>
      <h1>Garden bench</h1>
      <div dir="auto">Oak, two years old.</div>
      <div className="making">
        <textarea
          data-hook="editor"
          aria-label={label.message}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          key={send.key}
          className="main"
          hook="send"
          name={label.send}
          disabled={text.trim() === '' || !send.ready}
          attributes={mark('post-button', { 'aria-label': label.send })}
          onPress={done}
        />
      </div>
      <div className="row">
        <Button name={label.share} onPress={() => {}} />
      </div>
    </div>
  );
}
