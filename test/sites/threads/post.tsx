import type { ReactNode } from 'react';
import type { Attributes } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { PressButton, type PressButtonProps } from '../shared/press-button.tsx';
import { type Item, label, mark } from './page.ts';

/** A button that is nothing but an icon: the icon has the name, the button has none. */
export function IconButton(
  props: Omit<PressButtonProps, 'children' | 'attributes'> & { icon?: Attributes },
): ReactNode {
  const icon = props.icon ?? { 'aria-label': props.name };
  return (
    <PressButton {...props} name="">
      <svg role="img" width="16" height="16" viewBox="0 0 16 16" {...icon}>
        <title>{props.name}</title>
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
      </svg>
    </PressButton>
  );
}

/** The words of a post with who wrote them and when. */
export function Card(props: { item: Item; children?: ReactNode }): ReactNode {
  const { item } = props;
  const time = options.renamed.has('time') ? <span>1h</span> : <time dateTime="2026-11-20T10:00">1h</time>;
  return (
    <div className="card" data-hook="post" {...mark('pressable', { 'data-pressable-container': 'true' })}>
      <div className="row">
        <a className="who" href={`/@${item.author}`} onClick={(event) => event.preventDefault()}>
          {item.author}
        </a>
        <a className="quiet" href={`/@${item.author}/post/${item.id}`} onClick={(event) => event.preventDefault()}>
          {time}
        </a>
      </div>
      <div dir="auto" className="said">
        <span>{item.text}</span>
      </div>
      {props.children}
    </div>
  );
}

/** A post in a feed, with its row of icons. */
export function FeedPost(props: { item: Item; reply: () => void; repost: () => void }): ReactNode {
  return (
    <Card item={props.item}>
      <div className="row">
        <IconButton name={label.like} onPress={() => {}} />
        <IconButton name={label.reply} hook="reply-open" onPress={props.reply} />
        <IconButton name={label.repost} hook="repost-open" onPress={props.repost} />
      </div>
    </Card>
  );
}
