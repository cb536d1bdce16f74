import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { publish, usePublished } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { bare, type Chat, label, mark, textbox } from './page.ts';
import { Button } from './parts.tsx';

function Conversation(props: { chat: Chat; place: string }): ReactNode {
  const { chat, place } = props;
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const sent = usePublished().filter((entry) => entry.surface === 'message' && entry.where === chat.title);
  const submit = (event: Event) => {
    const words = box.current?.text() ?? '';
    if (words.trim() === '') return;
    publish({ surface: 'message', place, text: words, where: chat.title }, event);
    box.current?.set('');
  };
  const like = (event: Event) => publish({ surface: 'message', place: 'like', text: '👍', where: chat.title }, event);
  return (
    <>
      <header className="row">
        {chat.members.length === 1 ? (
          <a className="who" aria-label={chat.title} href={`/${chat.id}`} onClick={(event) => event.preventDefault()}>
            {chat.title}
          </a>
        ) : (
          <div className="who">{chat.title}</div>
        )}
      </header>
      <div role="grid" aria-label={chat.title}>
        {chat.said.map((said) => (
          <div role="row" key={said.text}>
            {chat.members.length > 1 && <span className="quiet">{said.who}</span>}
            <div dir="auto" className="bubble">
              {said.text}
            </div>
          </div>
        ))}
        {sent.map((entry) => (
          <div role="row" key={entry.at + entry.text}>
            <div dir="auto" className="bubble mine">
              {entry.text}
            </div>
          </div>
        ))}
      </div>
      <div className="row field" {...mark('chat-composer', { role: 'group', 'aria-label': label.message })}>
        <LexicalBox
          ref={box}
          kind="plain"
          attributes={textbox(label.message)}
          placeholder="Aa"
          bare={bare}
          onText={setText}
          onEnter={(event) => {
            if (event.shiftKey) return false;
            submit(event);
            return true;
          }}
        />
        {text.trim() === '' ? (
          <Button hook="like" name={label.sendLike} onPress={like}>
            👍
          </Button>
        ) : (
          <Button
            key={send.key}
            name={label.pressEnter}
            hook="send"
            disabled={!send.ready}
            onPress={submit}
            attributes={mark('chat-send', { 'aria-label': label.pressEnter })}
          >
            ➤
          </Button>
        )}
      </div>
    </>
  );
}

/** A chat on its own page. */
export function ChatPage(props: { chat: Chat; place: string }): ReactNode {
  return (
    <div className="card" {...mark('main', { role: 'main' })}>
      <Conversation key={props.chat.id} {...props} />
    </div>
  );
}

/** A chat in the corner of another page, outside its main part. */
export function ChatPopUp(props: { chat: Chat; onClose: () => void }): ReactNode {
  return (
    <div className="card pop-up" tabIndex={-1}>
      <Button name={label.close} onPress={props.onClose} />
      <Conversation key={props.chat.id} chat={props.chat} place="chat-pop-up" />
    </div>
  );
}
