import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { publish } from '../shared/published.ts';
import { onEnter } from './compose.tsx';
import { bare, CHATS, type Chat, label, mark, textbox } from './page.ts';
import { IconButton, SendButton } from './parts.tsx';

/** Closes on Escape, as the site's modals do wherever the key goes down. */
function useEscape(onClose: () => void): void {
  const closing = useRef(onClose);
  closing.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closing.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** One's own message while it is edited. */
export function EditMessage(props: {
  message: Chat['said'][number];
  where: string;
  onDone: (text: string | null) => void;
}): ReactNode {
  const box = useRef<BoxHandle>(null);
  useEscape(() => props.onDone(null));
  const confirm = (event: Event) => {
    const words = (box.current?.text() ?? '').trim();
    publish({ surface: 'message', place: 'edit', text: words, where: props.where }, event);
    props.onDone(words);
  };
  return (
    <div className="mask">
      <div
        className="dialog"
        role="dialog"
        aria-label={label.edit}
        {...mark('edit-composer', { 'data-testid': 'edit-message-composer' })}
      >
        <div className="row field">
          <LexicalBox
            ref={box}
            kind="plain"
            attributes={textbox(label.edit, '10')}
            placeholder=""
            initial={props.message.text}
            emojiPictures
            bare={bare}
            focused
            onEnter={(event) => onEnter(event, confirm)}
          />
          <IconButton
            hook="send"
            name={label.send}
            icon="checkmark"
            className="main"
            onPress={confirm}
            attributes={mark('edit-confirm', { 'data-testid': 'edit-message-confirm-button' })}
          />
        </div>
      </div>
    </div>
  );
}

/** A picture about to be sent, with its caption: outside the footer; Enter sends also when the focus is elsewhere. */
export function MediaCaption(props: { where: string; onClose: () => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  useEscape(props.onClose);
  const submit = (event: Event) => {
    publish(
      { surface: 'message', place: 'caption', text: (box.current?.text() ?? '').trim(), where: props.where },
      event,
    );
    props.onClose();
  };
  return (
    <div className="mask">
      <div
        className="dialog"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target === event.currentTarget) submit(event.nativeEvent);
        }}
      >
        <IconButton name={label.close} icon="x" onPress={props.onClose} />
        <div className="film">🖼</div>
        <div className="row field" {...mark('caption-container', { 'data-testid': 'media-caption-input-container' })}>
          <LexicalBox
            ref={box}
            kind="plain"
            attributes={textbox(label.caption, '10')}
            placeholder={label.caption}
            emojiPictures
            bare={bare}
            focused
            onEnter={(event) => onEnter(event, submit)}
          />
        </div>
        <SendButton tab={false} onPress={submit} />
      </div>
    </div>
  );
}

/** A status in words: a modal with one box, at most 700 characters and 10 lines, which Enter does not send. */
export function TextStatus(props: { onClose: () => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  useEscape(props.onClose);
  const able = text.trim() !== '' && text.length <= 700 && text.split('\n').length <= 10;
  const submit = (event: Event) => {
    publish({ surface: 'post', place: 'status', text: (box.current?.text() ?? '').trim(), where: 'status' }, event);
    props.onClose();
  };
  return (
    <div className="mask">
      <div className="dialog tall" {...mark('status-dialog', { role: 'dialog' })} aria-label={label.status}>
        <IconButton name={label.close} icon="x" onPress={props.onClose} />
        <LexicalBox
          ref={box}
          kind="plain"
          attributes={textbox(label.status, '10')}
          placeholder={label.status}
          emojiPictures
          bare={bare}
          focused
          onText={setText}
        />
        <SendButton tab={false} disabled={!able} onPress={submit} />
      </div>
    </div>
  );
}

/** Passing a message on: chats to choose, an optional word, one button for all. */
export function ForwardDialog(props: { message: Chat['said'][number]; onClose: () => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  useEscape(props.onClose);
  const submit = (event: Event) => {
    for (const where of chosen) {
      publish(
        {
          surface: 'share',
          place: 'forward',
          text: [props.message.text, (box.current?.text() ?? '').trim()].filter(Boolean).join('\n'),
          where,
        },
        event,
      );
    }
    props.onClose();
  };
  return (
    <div className="mask">
      <div className="dialog" {...mark('forward-dialog', { role: 'dialog' })} aria-label={label.forward}>
        <IconButton name={label.close} icon="x" onPress={props.onClose} />
        <div data-testid="contact-picker" role="list">
          {CHATS.map((chat) => (
            <div key={chat.id} role="listitem">
              <button
                type="button"
                role="checkbox"
                aria-checked={chosen.includes(chat.title)}
                onClick={() =>
                  setChosen((old) =>
                    old.includes(chat.title) ? old.filter((title) => title !== chat.title) : [...old, chat.title],
                  )
                }
              >
                {chat.title}
              </button>
            </div>
          ))}
        </div>
        <div className="bubble">{props.message.text}</div>
        <div className="row field">
          <LexicalBox
            ref={box}
            kind="plain"
            attributes={textbox(label.caption, '10')}
            placeholder={label.caption}
            emojiPictures
            bare={bare}
            onEnter={(event) => chosen.length > 0 && onEnter(event, submit)}
          />
        </div>
        {chosen.length > 0 && <SendButton tab={false} onPress={submit} />}
      </div>
    </div>
  );
}
