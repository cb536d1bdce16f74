import { type ReactNode, useState } from 'react';
import { Composer } from './composer.tsx';
import { label, mark, type Purpose, type Tweet } from './page.ts';
import { Button, Modal } from './parts.tsx';

/** A post inside another composer: what is replied to, or the card that is quoted. */
function Embedded(props: { tweet: Tweet; card: boolean }): ReactNode {
  const body = (
    <>
      <div {...mark('user-name', { 'data-testid': 'User-Name' })}>
        <span className="who">{props.tweet.author}</span> <span className="quiet">@{props.tweet.handle}</span>
      </div>
      <div lang="en" className="said" {...mark('tweet-text', { 'data-testid': 'tweetText' })}>
        {props.tweet.text}
      </div>
    </>
  );
  if (props.card) {
    return (
      <div className="card" role="link" tabIndex={0}>
        {body}
      </div>
    );
  }
  return (
    <article className="card" {...mark('tweet', { 'data-testid': 'tweet' })}>
      {body}
    </article>
  );
}

const SURFACE = { post: 'post', reply: 'reply', quote: 'share', edit: 'post' } as const;

/** The modal at /compose/post: new post, reply, quote or edit. Closing it with words in it asks first. */
export function ComposeModal(props: { purpose: Purpose; onSent: () => void; onClose: () => void }): ReactNode {
  const { purpose } = props;
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const tweet = purpose.kind === 'post' ? null : purpose.tweet;
  const initial = purpose.kind === 'post' ? purpose.text : purpose.kind === 'edit' ? purpose.tweet.text : undefined;
  const verb = { post: label.post, reply: label.reply, quote: label.post, edit: label.update }[purpose.kind];
  const close = () => {
    if (text.trim() === '') props.onClose();
    else setAsking(true);
  };
  return (
    <Modal name={label.post} onClose={close}>
      {tweet && purpose.kind === 'reply' && <Embedded tweet={tweet} card={false} />}
      <Composer
        surface={SURFACE[purpose.kind]}
        place={`modal-${purpose.kind}`}
        where={tweet?.id ?? ''}
        prompt={purpose.kind === 'reply' ? label.postReply : label.happening}
        verb={verb}
        inline={false}
        initial={initial}
        focused
        onSent={props.onSent}
        onText={setText}
      >
        {tweet && purpose.kind === 'quote' && <Embedded tweet={tweet} card />}
      </Composer>
      {asking && (
        <div className="card" data-testid="confirmationSheetDialog">
          <Button
            hook="discard"
            name={label.discard}
            attributes={{ 'data-testid': 'confirmationSheetCancel' }}
            onPress={props.onClose}
          />
        </div>
      )}
    </Modal>
  );
}
