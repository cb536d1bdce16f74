import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { PressButton } from '../shared/press-button.tsx';
import { publish, usePublished } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { bare, label, mark, textbox } from './page.ts';

/** A chat. Enter sends, Shift+Enter breaks the line; the button that sends stands in for a heart while there are words. */
export function Chat(): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const sent = usePublished().filter((entry) => entry.place === 'chat');
  const submit = (event: Event) => {
    const words = box.current?.text() ?? '';
    if (words.trim() === '') return;
    publish({ surface: 'message', place: 'chat', text: words, where: 'priya_anand' }, event);
    box.current?.set('');
  };
  return (
    <div className="card" data-hook="chat" {...mark('main', { role: 'main' })}>
      <header>
        <h2>priya_anand</h2>
      </header>
      <div role="grid">
        <div role="row">
          <div dir="auto" className="bubble">
            Are you at the litter pick?
          </div>
        </div>
        {sent.map((entry) => (
          <div role="row" key={entry.at + entry.text}>
            <div dir="auto" className="bubble mine">
              {entry.text}
            </div>
          </div>
        ))}
      </div>
      <div className="row field">
        <PressButton name={label.emoji} onPress={() => {}}>
          ☺
        </PressButton>
        <LexicalBox
          ref={box}
          kind="plain"
          attributes={textbox(label.message)}
          placeholder={label.message}
          bare={bare}
          onText={setText}
          onEnter={(event) => {
            if (event.shiftKey) return false;
            submit(event);
            return true;
          }}
        />
        {text.trim() === '' ? (
          <PressButton name={label.like} onPress={() => {}}>
            ♡
          </PressButton>
        ) : (
          <PressButton
            key={send.key}
            hook="send"
            name={label.send}
            disabled={!send.ready}
            attributes={mark('chat-send', { 'aria-label': label.send })}
            onPress={submit}
          />
        )}
      </div>
    </div>
  );
}
