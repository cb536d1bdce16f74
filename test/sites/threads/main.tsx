import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Banner } from '../shared/banner.tsx';
import { PressButton } from '../shared/press-button.tsx';
import { usePublished } from '../shared/published.ts';
import { usePath } from '../shared/route.ts';
import { Side } from '../shared/side.tsx';
import { ComposerDialog, InlineReply, type Writing } from './composer.tsx';
import { FEED, type Item, label, mark } from './page.ts';
import { FeedPost } from './post.tsx';

function RepostMenu(props: { quote: () => void; onDone: () => void }): ReactNode {
  return (
    <div className="menu" role="menu">
      <div role="menuitem" tabIndex={0} onClick={props.onDone}>
        {label.repost}
      </div>
      <div role="menuitem" tabIndex={0} data-hook="quote-open" onClick={props.quote}>
        {label.quote}
      </div>
    </div>
  );
}

const PLACES = [
  ['/', 'Feed'],
  ['/@tomfell/post/t1', 'One post'],
] as const;

function App(): ReactNode {
  const path = usePath();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [menu, setMenu] = useState<Item | null>(null);
  const published = usePublished();
  const alone = FEED.find(({ id }) => path.endsWith(`/post/${id}`));
  const posts = alone ? [alone] : FEED;
  return (
    <div id="app">
      <Banner site="Threads" />
      <div className="columns">
        <Side search={label.search} places={PLACES} />
        <div {...mark('main', { role: 'main' })}>
          <PressButton
            className="wide"
            hook="post-open"
            name={label.whatsNew}
            onPress={() => setWriting({ place: 'post' })}
          />
          {posts.map((item) => (
            <FeedPost
              key={item.id}
              item={item}
              reply={() => setWriting({ place: 'reply', item })}
              repost={() => setMenu(item)}
            />
          ))}
          {alone && <InlineReply item={alone} />}
          {published.map((entry) => (
            <div className="bubble" key={entry.at + entry.text}>
              {entry.text}
            </div>
          ))}
        </div>
      </div>
      {menu && (
        <RepostMenu
          onDone={() => setMenu(null)}
          quote={() => {
            setWriting({ place: 'quote', item: menu });
            setMenu(null);
          }}
        />
      )}
      {writing && <ComposerDialog writing={writing} onDone={() => setWriting(null)} />}
    </div>
  );
}

document.documentElement.dataset.ready = 'true';
createRoot(document.getElementById('mount') ?? document.body).render(<App />);
