import { type ReactNode, useRef, useState } from 'react';
import { publish, usePublished } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { type BoxHandle, DraftBox } from './draft-box.tsx';
import { type Chat, label, mark } from './page.ts';
import { Button } from './parts.tsx';

function Said(props: { chat: Chat }): ReactNode {
  const sent = usePublished().filter((entry) => entry.surface === 'message' && entry.where === props.chat.title);
  return (
    <>
      {sent.map((entry) => (
        <div className="bubble mine" key={entry.at + entry.text} data-testid={`message-${entry.at}`}>
          {entry.text}
        </div>
      ))}
    </>
  );
}

/** X Chat: a real `<textarea>`. Enter sends, Shift+Enter breaks the line, ArrowUp takes up one's last message. */
export function XChat(props: { chat: Chat }): ReactNode {
  const { chat } = props;
  const [text, setText] = useState('');
  const [editing, setEditing] = useState(false);
  const send = useSendControl(text);
  const last = usePublished().findLast((entry) => entry.place === 'x-chat' && entry.where === chat.title);
  const submit = (event: Event) => {
    if (text.trim() === '' || !send.ready) return;
    publish({ surface: 'message', place: editing ? 'x-chat-edit' : 'x-chat', text, where: chat.title }, event);
    setText('');
    setEditing(false);
  };
  return (
    <div className="card" {...mark('dm-container', { 'data-testid': 'dm-composer-container' })}>
      <div data-testid="dm-conversation-header">
        {chat.handle === null ? (
          <span className="who" data-testid="dm-conversation-username">
            {chat.title}
          </span>
        ) : (
          <a
            className="who"
            href={`/${chat.handle}`}
            data-testid="dm-conversation-username"
            onClick={(event) => event.preventDefault()}
          >
            {chat.title}
          </a>
        )}
      </div>
      <Said chat={chat} />
      <form
        className="row field"
        {...mark('dm-form', { 'data-testid': 'dm-composer-form' })}
        onSubmit={(event) => event.preventDefault()}
      >
        <textarea
          className="grow"
          data-hook="editor"
          rows={1}
          aria-label={label.message}
          placeholder={label.message}
          {...mark('dm-textarea', { 'data-testid': 'dm-composer-textarea' })}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp' && text === '' && last) {
              setText(last.text);
              setEditing(true);
            }
            if (event.key === 'Escape') {
              setText('');
              setEditing(false);
            }
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit(event.nativeEvent);
          }}
        />
        {text.trim() === '' ? (
          <Button name={label.voice} attributes={{ 'data-testid': 'dm-composer-voice-button' }} onPress={() => {}} />
        ) : (
          <Button
            key={send.key}
            className="main"
            hook="send"
            name={label.send}
            disabled={!send.ready}
            attributes={{
              ...mark('button-label', { 'aria-label': label.send }),
              ...mark('dm-send', { 'data-testid': 'dm-composer-send-button' }),
            }}
            onPress={submit}
          />
        )}
      </form>
    </div>
  );
}

/** The older messages: Draft.js, Enter without a modifier sends. */
export function OldMessages(props: { chat: Chat; place: string }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const submit = (event: Event) => {
    const words = box.current?.text() ?? '';
    if (words.trim() === '' || !send.ready) return;
    publish({ surface: 'message', place: props.place, text: words, where: props.chat.title }, event);
    box.current?.set('');
  };
  return (
    <div className="card" data-testid={props.place === 'dm-drawer' ? 'DMDrawer' : 'DmActivityContainer'}>
      <h2>{props.chat.title}</h2>
      <Said chat={props.chat} />
      <aside className="row field" role="complementary">
        <DraftBox
          ref={box}
          testId="dmComposerTextInput"
          marker="old-dm-input"
          name={label.message}
          placeholder={label.message}
          onText={setText}
          onReturn={(event) => {
            if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
            submit(event);
            return true;
          }}
        />
        <Button
          key={send.key}
          className="main"
          hook="send"
          name={label.send}
          disabled={text.trim() === '' || !send.ready}
          attributes={{
            ...mark('button-label', { 'aria-label': label.send }),
            ...mark('old-dm-send', { 'data-testid': 'dmComposerSendButton' }),
          }}
          onPress={submit}
        />
      </aside>
    </div>
  );
}
