import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { options } from '../shared/page-options.ts';
import { publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { bare, type Chat, enterSends, label, mark, textbox } from './page.ts';
import { IconButton, SendButton } from './parts.tsx';

/** Drafts are kept per chat while another is open. */
const drafts = new Map<string, string>();

/** A line break or a send, by the user's preference; `false` leaves the key to the editor. */
export function onEnter(event: KeyboardEvent, send: (event: Event) => void): boolean {
  if (!enterSends(event)) return false;
  send(event);
  return true;
}

/** The footer of a chat: the box, and a button that sends once there are words. */
export function ComposeBox(props: {
  chat: Chat;
  quoted: Chat['said'][number] | null;
  onSent: () => void;
  onAttach: () => void;
  onEditLast: () => void;
  initial?: string;
}): ReactNode {
  const { chat } = props;
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  useEffect(() => {
    if (props.quoted) box.current?.focus();
  }, [props.quoted]);
  const submit = (event: Event) => {
    const words = (box.current?.text() ?? '').trim();
    if (words === '') return;
    const place = chat.kind === 'channel' ? 'channel' : props.quoted ? 'chat-reply' : 'chat';
    publish({ surface: chat.kind === 'channel' ? 'post' : 'message', place, text: words, where: chat.title }, event);
    drafts.delete(chat.id);
    box.current?.set('');
    props.onSent();
  };
  const Footer = options.renamed.has('footer') ? 'div' : 'footer';
  return (
    <Footer>
      {props.quoted && (
        <div className="bubble" {...mark('quoted', { 'data-testid': 'quoted-message' })}>
          <span dir="auto" className="quoted-mention">
            {props.quoted.text}
          </span>
        </div>
      )}
      <div className="row field">
        <IconButton
          hook="attach-open"
          name={label.attach}
          icon="plus-rounded"
          onPress={props.onAttach}
          attributes={{ 'data-tab': '10' }}
        />
        <IconButton name={label.emoji} icon="wds-ic-sticker-smiley" onPress={() => {}} />
        <LexicalBox
          ref={box}
          kind="plain"
          attributes={{
            ...textbox(`${label.type}: ${chat.title}`, '10'),
            ...mark('box-testid', { 'data-testid': 'conversation-compose-box-input' }),
          }}
          placeholder={label.type}
          initial={props.initial ?? drafts.get(chat.id)}
          emojiPictures
          bare={bare}
          focused
          onText={(words) => {
            setText(words);
            drafts.set(chat.id, words);
          }}
          onEnter={(event) => onEnter(event, submit)}
          onArrowUp={() => {
            if (text !== '') return false;
            props.onEditLast();
            return true;
          }}
        />
        {text.trim() === '' ? (
          <IconButton name={label.voice} icon="mic-outlined" onPress={() => {}} attributes={{ 'data-tab': '11' }} />
        ) : (
          <SendButton key={send.key} tab disabled={!send.ready} onPress={submit} />
        )}
      </div>
    </Footer>
  );
}

/** The comments on one message, beside the chat: a box of its own with the chat's parts, and no footer. */
export function CommentThread(props: { message: Chat['said'][number]; where: string }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const submit = (event: Event) => {
    const words = (box.current?.text() ?? '').trim();
    if (words === '') return;
    publish({ surface: 'message', place: 'comment', text: words, where: props.where }, event);
    box.current?.set('');
  };
  return (
    <div className="card thread">
      <div role="row" className="bubble">
        <span dir="ltr" className="selectable-text copyable-text">
          {props.message.text}
        </span>
      </div>
      <div className="row field">
        <LexicalBox
          ref={box}
          kind="plain"
          attributes={textbox(label.type, '10')}
          placeholder={label.type}
          emojiPictures
          bare={bare}
          focused
          onText={setText}
          onEnter={(event) => onEnter(event, submit)}
        />
        {text.trim() === '' ? null : <SendButton key={send.key} tab={false} disabled={!send.ready} onPress={submit} />}
      </div>
    </div>
  );
}
