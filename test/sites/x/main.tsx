import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Banner } from '../shared/banner.tsx';
import { listenForHotkeys } from '../shared/hotkeys.ts';
import { usePublished } from '../shared/published.ts';
import { navigate, usePath } from '../shared/route.ts';
import { Composer } from './composer.tsx';
import { OldMessages, XChat } from './messages.tsx';
import { ComposeModal } from './modal.tsx';
import { CHATS, HANDLE, label, mark, type Purpose, TIMELINE } from './page.ts';
import { Button, Layer } from './parts.tsx';
import { TweetCard } from './tweet.tsx';

const commands: { compose: (purpose: Purpose) => void; select: (step: number) => void; reply: () => void } = {
  compose: () => {},
  select: () => {},
  reply: () => {},
};

function Posted(): ReactNode {
  const entries = usePublished().filter((entry) => entry.surface !== 'message' && entry.text !== '');
  return entries.toReversed().map((entry, index) => (
    <div className="card" key={`${entry.at}-${index}`} data-published={entry.place}>
      <span className="who">Jo Marsh</span> <span className="quiet">@{HANDLE}</span>
      <div className="said">{entry.text}</div>
    </div>
  ));
}

function Column(props: {
  path: string;
  compose: (purpose: Purpose) => void;
  onSent: () => void;
  selected: number;
}): ReactNode {
  const { path } = props;
  const [tab, setTab] = useState(0);
  const chat = CHATS.find((one) => path === `/i/chat/${one.id}` || path === `/messages/${one.id}`);
  if (chat && path.startsWith('/i/chat/')) return <XChat key={chat.id} chat={chat} />;
  if (chat) return <OldMessages key={chat.id} chat={chat} place="old-dm" />;
  const status = TIMELINE.find((tweet) => path.endsWith(`/status/${tweet.id}`));
  const card = { compose: props.compose, open: navigate };
  if (status) {
    return (
      <>
        <TweetCard tweet={status} {...card} selected={false} />
        <div className="card">
          <Composer
            surface="reply"
            place="thread-reply"
            where={status.id}
            prompt={label.postReply}
            verb={label.reply}
            inline
            onSent={props.onSent}
          />
        </div>
        <Posted />
      </>
    );
  }
  return (
    <>
      <div className="row" role="tablist">
        {['For you', 'Following'].map((name, index) => (
          <button key={name} type="button" role="tab" aria-selected={tab === index} onClick={() => setTab(index)}>
            {name}
          </button>
        ))}
      </div>
      <div className="card" key={tab}>
        <Composer
          surface="post"
          place="home"
          where=""
          prompt={label.happening}
          verb={label.post}
          inline
          onSent={props.onSent}
        />
      </div>
      <Posted />
      {TIMELINE.map((tweet, index) => (
        <TweetCard key={tweet.id} tweet={tweet} {...card} selected={index === props.selected} />
      ))}
    </>
  );
}

const LINKS = [
  ['/home', 'Home'],
  ['/i/chat/11-22', 'Chat: Priya Anand'],
  ['/i/chat/g3344', 'Chat: Fete helpers'],
  ['/messages/11-22', 'Old messages'],
] as const;

/** What an address that opens the composer by itself is for. */
function purposeOf(path: string): Purpose | null {
  if (!/^\/(intent\/(post|tweet)|compose\/(post|tweet))$/.test(path)) return null;
  return { kind: 'post', text: new URLSearchParams(location.search).get('text') ?? '' };
}

function App(): ReactNode {
  const path = usePath();
  const [behind, setBehind] = useState(() => (purposeOf(location.pathname) ? '/home' : location.pathname));
  const [purpose, setPurpose] = useState(() => purposeOf(location.pathname));
  const [toast, setToast] = useState(false);
  const [selected, setSelected] = useState(0);
  const composing = /^\/(compose|intent)\//.test(path);
  useEffect(() => {
    if (!composing) setBehind(path);
    document.title = composing ? `${label.post} / X stand-in` : 'X stand-in';
  }, [path, composing]);
  const compose = (next: Purpose) => {
    setPurpose(next);
    navigate('/compose/post');
  };
  commands.compose = compose;
  commands.select = (step) => setSelected((index) => Math.min(TIMELINE.length - 1, Math.max(0, index + step)));
  commands.reply = () => {
    const tweet = TIMELINE[selected];
    if (tweet) compose({ kind: 'reply', tweet });
  };
  const drawer = new URLSearchParams(location.search).get('drawer');
  const [inDrawer] = CHATS;
  return (
    <div>
      <Banner site="X" />
      <div className="columns">
        <header role="banner">
          <nav>
            {LINKS.map(([to, name]) => (
              <a
                key={to}
                href={to}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(to);
                }}
              >
                {name}
              </a>
            ))}
            <a
              href={`/${HANDLE}`}
              {...mark('profile-link', { 'data-testid': 'AppTabBar_Profile_Link' })}
              onClick={(event) => event.preventDefault()}
            >
              Jo Marsh
            </a>
            <Button
              className="main"
              hook="post-open"
              name={label.post}
              attributes={{ 'data-testid': 'SideNav_NewTweet_Button' }}
              onPress={() => compose({ kind: 'post' })}
            />
          </nav>
        </header>
        <main role="main">
          <div {...mark('primary-column', { 'data-testid': 'primaryColumn' })}>
            <Column
              path={composing ? behind : path}
              compose={compose}
              onSent={() => setToast(true)}
              selected={selected}
            />
          </div>
        </main>
        <aside>
          <input aria-label={label.search} placeholder={label.search} data-testid="SearchBox_Search_Input" />
          {drawer === '1' && inDrawer && <OldMessages chat={inDrawer} place="dm-drawer" />}
          {drawer === 'chat' && inDrawer && <XChat chat={inDrawer} />}
        </aside>
      </div>
      {composing && purpose && (
        <ComposeModal
          purpose={purpose}
          onClose={() => navigate(behind)}
          onSent={() => {
            setToast(true);
            navigate(behind);
          }}
        />
      )}
      {toast && (
        <Layer>
          <div className="toast" role="alert" {...mark('toast', { 'data-testid': 'toast' })}>
            {label.sent} <a href={`/${HANDLE}/status/1`}>View</a>
          </div>
        </Layer>
      )}
    </div>
  );
}

const nothing = () => {};
listenForHotkeys({
  n: () => commands.compose({ kind: 'post' }),
  r: () => commands.reply(),
  j: () => commands.select(1),
  k: () => commands.select(-1),
  t: () => window.dispatchEvent(new Event('stand-in:repost')),
  l: nothing,
  m: nothing,
  b: nothing,
  s: nothing,
});
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
