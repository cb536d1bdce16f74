import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { publish } from '../shared/published.ts';
import { bare, type FeedItem, label, mark, me, textbox } from './page.ts';
import { Button, Dialog } from './parts.tsx';

/** A post as it is shown inside another: words and author, with the site's hooks. */
export function Story(props: { item: FeedItem }): ReactNode {
  return (
    <div>
      <h3 {...mark('profile-name', { 'data-ad-rendering-role': 'profile_name' })}>{props.item.author}</h3>
      <div className="said" {...mark('story-message', { 'data-ad-rendering-role': 'story_message' })}>
        <div dir="auto">{props.item.text}</div>
      </div>
    </div>
  );
}

/** The share dialog: words are optional; what is shared is shown below. */
export function ShareDialog(props: { item: FeedItem; place: string; onClose: () => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const share = (event: Event) => {
    publish({ surface: 'share', place: props.place, text: box.current?.text() ?? '', where: props.item.id }, event);
    props.onClose();
  };
  return (
    <Dialog name={label.share} onClose={props.onClose}>
      <span className="who">{me}</span>
      <LexicalBox
        ref={box}
        kind="rich"
        attributes={textbox(label.saySomething)}
        placeholder={label.saySomething}
        bare={bare}
        focused
      />
      <div className="card">
        <Story item={props.item} />
      </div>
      <Button
        className="main wide"
        hook="send"
        name={label.shareNow}
        onPress={share}
        attributes={mark('share-button', { 'aria-label': label.shareNow })}
      />
    </Dialog>
  );
}

/** The share control of a post: a menu with "share now", which asks nothing more, and the dialog. */
export function ShareControl(props: { item: FeedItem }): ReactNode {
  const [open, setOpen] = useState<'menu' | 'dialog' | null>(null);
  const now = (event: Event) => {
    publish({ surface: 'share', place: 'share-now', text: '', where: props.item.id }, event);
    setOpen(null);
  };
  return (
    <>
      <Button hook="share-open" name={label.shareOpener} onPress={() => setOpen('menu')}>
        {label.share}
      </Button>
      {open === 'menu' && (
        <div className="menu" role="menu" aria-label={label.share}>
          <div
            role="menuitem"
            data-hook="share-now"
            tabIndex={0}
            onClick={(event) => now(event.nativeEvent)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') now(event.nativeEvent);
            }}
            {...mark('share-now', { 'aria-label': label.shareNow })}
          >
            {label.shareNow}
          </div>
          <div role="menuitem" data-hook="share-dialog-open" tabIndex={0} onClick={() => setOpen('dialog')}>
            {label.share}…
          </div>
        </div>
      )}
      {open === 'dialog' && <ShareDialog item={props.item} place="share-dialog" onClose={() => setOpen(null)} />}
    </>
  );
}
