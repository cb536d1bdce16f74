import { type ReactNode, useState } from 'react';
import { usePublished } from '../shared/published.ts';
import { Composer } from './composer.tsx';
import { COMMENTS, label, mark, type Said } from './page.ts';
import { Button, Own } from './parts.tsx';

/** A comment with its buttons; the box for a reply, or for another wording, opens inside of it. */
function Thread(props: { item: Said }): ReactNode {
  const { item } = props;
  const [open, setOpen] = useState<'reply' | 'edit' | null>(null);
  const [text, setText] = useState(item.text);
  const replies = usePublished().filter((entry) => entry.place === 'reply' && entry.where === item.id);
  const edited = (words: string | null) => {
    setOpen(null);
    if (words !== null) setText(words);
  };
  return (
    <Own marker="thread" name="ytd-comment-thread-renderer">
      <div className="card comment" data-hook="thread">
        <a className="who" href={`/${item.author}`} onClick={(event) => event.preventDefault()}>
          {item.author}
        </a>
        {open === 'edit' ? (
          <Composer
            surface="comment"
            place="comment-edit"
            where={item.id}
            prompt={label.addComment}
            send={label.save}
            initial={text}
            focused
            onDone={edited}
          />
        ) : (
          <div dir="auto" className="said" {...mark('content-text', { id: 'content-text' })}>
            {text}
          </div>
        )}
        <div className="row">
          <Button name={label.like} onPress={() => {}} />
          <Button name={label.reply} hook="reply-open" onPress={() => setOpen('reply')} />
          {item.mine && <Button name={label.edit} hook="edit-open" onPress={() => setOpen('edit')} />}
        </div>
        {open === 'reply' && (
          <div {...mark('reply-dialog', { id: 'reply-dialog' })}>
            <Composer
              surface="reply"
              place="reply"
              where={item.id}
              prompt={label.addReply}
              send={label.reply}
              focused
              onDone={() => setOpen(null)}
            />
          </div>
        )}
        {replies.map((entry) => (
          <div key={entry.at + entry.text} className="bubble">
            {entry.text}
          </div>
        ))}
      </div>
    </Own>
  );
}

/** The comments under a video or a post, and above them the line that opens the box for another. */
export function Comments(props: { where: string }): ReactNode {
  const [open, setOpen] = useState(false);
  const mine = usePublished().filter((entry) => entry.place === 'comment' && entry.where === props.where);
  return (
    <section>
      <div className="card" data-hook="comment-box">
        {open ? (
          <Composer
            surface="comment"
            place="comment"
            where={props.where}
            prompt={label.addComment}
            send={label.comment}
            focused
            onDone={() => setOpen(false)}
          />
        ) : (
          <div
            role="button"
            tabIndex={0}
            id="simplebox-placeholder"
            data-hook="comment-open"
            onClick={() => setOpen(true)}
          >
            {label.addComment}
          </div>
        )}
      </div>
      {mine.map((entry) => (
        <div key={entry.at + entry.text} className="bubble">
          {entry.text}
        </div>
      ))}
      {COMMENTS.map((item) => (
        <Thread key={item.id} item={item} />
      ))}
    </section>
  );
}
