import { type ReactNode, useEffect, useState } from 'react';
import { publish } from '../shared/published.ts';
import { HANDLE, label, mark, type Purpose, type Tweet } from './page.ts';
import { Button, Menu, MenuItem, Modal } from './parts.tsx';

/** The dialog by which a post is sent on in a message, with or without a word. */
function ShareByDm(props: { tweet: Tweet; onClose: () => void }): ReactNode {
  const [text, setText] = useState('');
  const send = (event: Event) => {
    publish({ surface: 'share', place: 'share-dm', text, where: props.tweet.id }, event);
    props.onClose();
  };
  return (
    <Modal name={label.shareByDm} onClose={props.onClose}>
      <div className="card">Priya Anand ✓</div>
      <article className="card" {...mark('tweet', { 'data-testid': 'tweet' })}>
        <div {...mark('tweet-text', { 'data-testid': 'tweetText' })}>{props.tweet.text}</div>
      </article>
      <textarea
        className="field"
        data-hook="editor"
        aria-label={label.addComment}
        placeholder={label.addComment}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button className="main" hook="send" name={label.send} onPress={send} />
    </Modal>
  );
}

/** A post in the timeline, with its menus: they open outside the article, in the layers. */
export function TweetCard(props: {
  tweet: Tweet;
  compose: (purpose: Purpose) => void;
  open: (path: string) => void;
  selected: boolean;
}): ReactNode {
  const { tweet } = props;
  const [menu, setMenu] = useState<'repost' | 'share' | 'more' | 'dm' | null>(null);
  const [reposted, setReposted] = useState(false);
  const close = () => setMenu(null);
  useEffect(() => {
    if (!props.selected) return;
    const openMenu = () => setMenu('repost');
    window.addEventListener('stand-in:repost', openMenu);
    return () => window.removeEventListener('stand-in:repost', openMenu);
  }, [props.selected]);
  const repost = (event: Event) => {
    publish({ surface: 'share', place: reposted ? 'undo-repost' : 'repost', text: '', where: tweet.id }, event);
    setReposted(!reposted);
    close();
  };
  return (
    <article className="card" tabIndex={0} {...mark('tweet', { 'data-testid': 'tweet' })}>
      <div {...mark('user-name', { 'data-testid': 'User-Name' })}>
        <span className="who">{tweet.author}</span> <span className="quiet">@{tweet.handle}</span>
      </div>
      <div
        lang="en"
        className="said"
        {...mark('tweet-text', { 'data-testid': 'tweetText' })}
        onClick={() => props.open(`/${tweet.handle}/status/${tweet.id}`)}
      >
        {tweet.text}
      </div>
      <div className="row" role="group">
        <Button
          hook="reply-open"
          name={label.reply}
          attributes={{ 'data-testid': 'reply' }}
          onPress={() => props.compose({ kind: 'reply', tweet })}
        />
        <Button
          hook="repost-open"
          name={reposted ? label.undoRepost : label.repost}
          attributes={reposted ? { 'data-testid': 'unretweet' } : mark('retweet', { 'data-testid': 'retweet' })}
          onPress={() => setMenu('repost')}
        />
        <Button name={label.like} attributes={{ 'data-testid': 'like' }} onPress={() => {}} />
        <Button hook="share-open" name={label.share} onPress={() => setMenu('share')} />
        {tweet.handle === HANDLE && (
          <Button hook="more-open" name="…" attributes={{ 'data-testid': 'caret' }} onPress={() => setMenu('more')} />
        )}
      </div>
      {menu === 'repost' && (
        <Menu onClose={close}>
          {reposted ? (
            <MenuItem hook="undo-repost" attributes={{ 'data-testid': 'unretweetConfirm' }} onPress={repost}>
              {label.undoRepost}
            </MenuItem>
          ) : (
            <MenuItem
              hook="repost"
              attributes={mark('retweet-confirm', { 'data-testid': 'retweetConfirm' })}
              onPress={repost}
            >
              {label.repost}
            </MenuItem>
          )}
          <a
            role="menuitem"
            data-hook="quote-open"
            tabIndex={0}
            href="/compose/post"
            onClick={(event) => {
              event.preventDefault();
              close();
              props.compose({ kind: 'quote', tweet });
            }}
          >
            {label.quote}
          </a>
        </Menu>
      )}
      {menu === 'share' && (
        <Menu onClose={close}>
          <MenuItem hook="dm-open" onPress={() => setMenu('dm')}>
            {label.shareByDm}
          </MenuItem>
        </Menu>
      )}
      {menu === 'more' && (
        <Menu onClose={close}>
          <MenuItem
            hook="edit-open"
            onPress={() => {
              close();
              props.compose({ kind: 'edit', tweet });
            }}
          >
            {label.edit}
          </MenuItem>
        </Menu>
      )}
      {menu === 'dm' && <ShareByDm tweet={tweet} onClose={close} />}
    </article>
  );
}
