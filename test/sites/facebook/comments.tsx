import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { publish, usePublished } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { bare, type FeedItem, label, mark, people, textbox } from './page.ts';
import { Button } from './parts.tsx';

/** The box for a comment or a reply. Enter sends, Shift+Enter breaks the line; the button shows once it has the focus. */
export function CommentForm(props: {
  surface: 'comment' | 'reply';
  place: string;
  where: string;
  name: string;
  focused?: boolean;
}): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const submit = (event: Event) => {
    const words = box.current?.text() ?? '';
    if (words.trim() === '') return false;
    publish({ surface: props.surface, place: props.place, text: words, where: props.where }, event);
    box.current?.set('');
    return true;
  };
  return (
    <form {...mark('comment-form', { role: 'presentation' })} onSubmit={(event) => event.preventDefault()}>
      <div className="row field">
        <LexicalBox
          ref={box}
          kind="plain"
          attributes={textbox(props.name)}
          placeholder={props.name}
          people={people}
          listMarker={mark('listbox', { role: 'listbox' })}
          bare={bare}
          onText={setText}
          onEnter={(event) => (event.shiftKey ? false : submit(event) || true)}
          focused={props.focused}
        />
        <Button name={label.emoji} onPress={() => {}}>
          ☺
        </Button>
        <div {...mark('comment-submit-id', { id: 'focused-state-composer-submit' })}>
          <span>
            <Button
              key={send.key}
              className="main"
              hook="send"
              name={label.comment}
              disabled={text.trim() === '' || !send.ready}
              attributes={mark('comment-button', { 'aria-label': label.comment })}
              onPress={submit}
            />
          </span>
        </div>
      </div>
    </form>
  );
}

/** One's own comment while it is edited: Enter saves, Escape leaves it. */
function EditBox(props: { id: string; text: string; onDone: (text: string | null) => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  return (
    <div className="field">
      <LexicalBox
        ref={box}
        kind="plain"
        attributes={textbox(label.edit)}
        placeholder=""
        initial={props.text}
        bare={bare}
        onEnter={(event) => {
          if (event.shiftKey) return false;
          const words = box.current?.text() ?? '';
          publish({ surface: 'comment', place: 'comment-edit', text: words, where: props.id }, event);
          props.onDone(words);
          return true;
        }}
        onEscape={() => {
          props.onDone(null);
          return true;
        }}
        focused
      />
      <Button name={label.cancel} onPress={() => props.onDone(null)} />
    </div>
  );
}

function Comment(props: { item: FeedItem['comments'][number] }): ReactNode {
  const { item } = props;
  const [open, setOpen] = useState<'reply' | 'edit' | null>(null);
  const [text, setText] = useState(item.text);
  const replies = usePublished().filter((entry) => entry.place === 'reply' && entry.where === item.id);
  return (
    <div className="comment" {...mark('article', { role: 'article' })} aria-label={`${label.comment}: ${item.author}`}>
      <a className="who" href={`/${item.id}`} onClick={(event) => event.preventDefault()}>
        {item.author}
      </a>
      {open === 'edit' ? (
        <EditBox
          id={item.id}
          text={text}
          onDone={(words) => {
            setOpen(null);
            if (words !== null) setText(words);
          }}
        />
      ) : (
        <div dir="auto" className="said">
          {text}
        </div>
      )}
      <div className="row">
        <Button name={label.like} onPress={() => {}} />
        <Button hook="reply-open" name={label.reply} onPress={() => setOpen('reply')} />
        {item.mine && <Button hook="edit-open" name={label.edit} onPress={() => setOpen('edit')} />}
      </div>
      {replies.map((entry) => (
        <div key={entry.at + entry.text} className="bubble">
          {entry.text}
        </div>
      ))}
      {open === 'reply' && (
        <CommentForm surface="reply" place="reply" where={item.id} name={`${label.reply}: ${item.author}`} focused />
      )}
    </div>
  );
}

/** The comments under a post and the box for another. */
export function Comments(props: { item: FeedItem; place: string }): ReactNode {
  const added = usePublished().filter((entry) => entry.place === props.place && entry.where === props.item.id);
  return (
    <section>
      {props.item.comments.map((item) => (
        <Comment key={item.id} item={item} />
      ))}
      {added.map((entry) => (
        <div key={entry.at + entry.text} className="bubble">
          {entry.text}
        </div>
      ))}
      <CommentForm surface="comment" place={props.place} where={props.item.id} name={label.writeComment} />
    </section>
  );
}
