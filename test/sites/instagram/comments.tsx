import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { PressButton } from '../shared/press-button.tsx';
import { publish, usePublished } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { label, mark, type Picture } from './page.ts';

/**
 * The box for a comment: a textarea in a form. Enter sends, Shift+Enter breaks the line; the button is there only with
 * words in the box. An answer to a comment begins with the name of whom it answers.
 */
function CommentForm(props: { item: Picture; text: string; setText: (text: string) => void }): ReactNode {
  const { item, text, setText } = props;
  const send = useSendControl(text);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    if (text.trim() === '') return;
    const surface = /^@[\w.]+\s/.test(text) ? 'reply' : 'comment';
    publish({ surface, place: 'comment', text, where: item.id }, event);
    setText('');
  };
  return (
    <form
      ref={form}
      {...mark('comment-form', { method: 'POST' })}
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      <div className="row field">
        <PressButton name={label.emoji} onPress={() => {}}>
          ☺
        </PressButton>
        <div className="box">
          <textarea
            data-hook="editor"
            aria-label={label.addComment}
            placeholder={label.addComment}
            rows={1}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              submit(event.nativeEvent);
            }}
          />
        </div>
        {text.trim() !== '' && (
          <PressButton
            key={send.key}
            hook="send"
            name={label.post}
            disabled={!send.ready}
            attributes={mark('comment-button', { 'aria-label': label.post })}
            onPress={submit}
          />
        )}
      </div>
    </form>
  );
}

/** A picture with its comments. */
export function Post(props: { item: Picture }): ReactNode {
  const { item } = props;
  const [text, setText] = useState('');
  const mine = usePublished().filter((entry) => entry.place === 'comment' && entry.where === item.id);
  return (
    <div className="card" data-hook="post" {...mark('article', { role: 'article' })}>
      <a className="who" href={`/${item.author}/`} onClick={(event) => event.preventDefault()}>
        {item.author}
      </a>
      <div className="film">▣</div>
      <div className="row">
        <PressButton name={label.like} onPress={() => {}}>
          ♡
        </PressButton>
        <PressButton name={label.comment} onPress={() => {}}>
          ▱
        </PressButton>
      </div>
      <span dir="auto" className="said">
        {item.text}
      </span>
      {item.comments.map(({ author, text: said }) => (
        <div key={said} className="row">
          <span className="who">{author}</span>
          <span dir="auto">{said}</span>
          <PressButton name={label.reply} hook="reply-open" onPress={() => setText(`@${author} `)} />
        </div>
      ))}
      {mine.map((entry) => (
        <div key={entry.at + entry.text} className="bubble">
          {entry.text}
        </div>
      ))}
      <CommentForm item={item} text={text} setText={setText} />
    </div>
  );
}
