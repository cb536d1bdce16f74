import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Banner } from '../shared/banner.tsx';
import { listenForHotkeys } from '../shared/hotkeys.ts';
import { usePublished } from '../shared/published.ts';
import { navigate, usePath } from '../shared/route.ts';
import { Side } from '../shared/side.tsx';
import { ChatPage, ChatPopUp } from './chat.tsx';
import { Comments } from './comments.tsx';
import { MAKES, Making, Offer } from './making.tsx';
import { CHATS, type Chat, FEED, label, mark, me } from './page.ts';
import { Button } from './parts.tsx';
import { PostOpener } from './post-dialog.tsx';
import { ShareControl, ShareDialog, Story } from './share.tsx';

const openers: { post: () => void } = { post: () => {} };

function Feed(props: { place: string; where: string; prompt: string }): ReactNode {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    openers.post = () => setOpen(true);
  }, []);
  const mine = usePublished().filter(
    (entry) => entry.place === props.place || (props.place === 'post' && entry.surface === 'share'),
  );
  return (
    <div {...mark('main', { role: 'main' })}>
      <PostOpener {...props} open={open} setOpen={setOpen} />
      {mine.toReversed().map((entry) => (
        <div className="card" key={entry.at + entry.text} data-published={entry.place}>
          <span className="who">{me}</span>
          <div className="said">{entry.text === '' ? `${label.share}: ${entry.where}` : entry.text}</div>
        </div>
      ))}
      {FEED.map((item, index) => (
        <div className="card" key={item.id} aria-posinset={index + 1} {...mark('article', { role: 'article' })}>
          <Story item={item} />
          <div className="row">
            <Button name={label.like} onPress={() => {}} />
            <ShareControl item={item} />
          </div>
          <Comments item={item} place="comment" />
        </div>
      ))}
    </div>
  );
}

function Video(props: { place: string; pagelet: string }): ReactNode {
  const item = FEED[0];
  if (item === undefined) return null;
  return (
    <div {...mark('main', { role: 'main' })}>
      <div className="card film">▶</div>
      <div className="card" {...mark('pagelet', { 'data-pagelet': props.pagelet })}>
        <Comments item={item} place={props.place} />
      </div>
    </div>
  );
}

const chatAt = (id: string | undefined): Chat | undefined => CHATS.find((chat) => chat.id === id);

function Page(props: { path: string }): ReactNode {
  const { path } = props;
  const chat = chatAt(/^\/(?:messages\/(?:e2ee\/)?)?t\/(\d+)/.exec(path)?.[1]);
  if (chat)
    return <ChatPage chat={chat} place={location.hostname.endsWith('messenger.com') ? 'messenger' : 'chat-page'} />;
  const shared = FEED[0];
  if (/^\/(sharer|dialog\/share)/.test(path) && shared)
    return <ShareDialog item={shared} place="sharer" onClose={() => navigate('/')} />;
  if (path.startsWith('/reel/')) return <Video place="reel-comment" pagelet="ReelsCommentPane" />;
  if (path.startsWith('/watch')) return <Video place="watch-comment" pagelet="WatchPermalinkVideo" />;
  const make = MAKES[path];
  if (make) return <Making key={path} make={make} />;
  if (path.startsWith('/marketplace/item/')) return <Offer />;
  const inbox = path.startsWith('/latest/inbox') ? chatAt('1001') : undefined;
  if (inbox) return <ChatPage chat={inbox} place="business-inbox" />;
  const group = /^\/groups\/([^/]+)/.exec(path)?.[1];
  if (group) return <Feed key={path} place="group-post" where={group} prompt={label.write} />;
  if (path.startsWith('/netherashby'))
    return <Feed key={path} place="page-post" where="netherashby" prompt={label.createPost} />;
  return <Feed key="home" place="post" where="" prompt={label.mind} />;
}

const PLACES = [
  ['/', 'Feed'],
  ['/groups/41', 'Village group'],
  ['/netherashby', 'Parish page'],
  ['/messages/t/1001', 'Chat: Priya Anand'],
  ['/messages/t/2002', 'Chat: Fete helpers'],
  ['/reel/7', 'Reel'],
  ['/watch/7', 'Video'],
  ['/stories/create', 'New story'],
  ['/reels/create', 'New reel'],
  ['/marketplace/item/5', 'Something for sale'],
] as const;

function App(): ReactNode {
  const path = usePath();
  const [popUp, setPopUp] = useState<Chat | null>(null);
  return (
    <div id="app">
      <Banner site="Facebook" />
      <div className="columns">
        <Side search={label.search} places={PLACES} />
        <Page path={path} />
        <aside role="complementary">
          {CHATS.map((chat) => (
            <div key={chat.id}>
              <Button hook={`pop-up-${chat.id}`} name={chat.title} onPress={() => setPopUp(chat)} />
            </div>
          ))}
        </aside>
      </div>
      {popUp && <ChatPopUp chat={popUp} onClose={() => setPopUp(null)} />}
    </div>
  );
}

const nothing = () => {};
listenForHotkeys({ j: nothing, k: nothing, l: nothing, c: nothing, s: nothing, '/': nothing, p: () => openers.post() });
document.documentElement.dataset.ready = 'true';
createRoot(document.getElementById('mount') ?? document.body).render(<App />);
