import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Banner } from '../shared/banner.tsx';
import { listenForHotkeys } from '../shared/hotkeys.ts';
import { usePublished } from '../shared/published.ts';
import { usePath } from '../shared/route.ts';
import { Side } from '../shared/side.tsx';
import { Comments } from './comments.tsx';
import { Composer } from './composer.tsx';
import { label } from './page.ts';
import { Button, Own } from './parts.tsx';

/** A channel's posts, with the line that opens the box for another: for those who may write in its name. */
function Posts(): ReactNode {
  const [open, setOpen] = useState(false);
  const mine = usePublished().filter((entry) => entry.place === 'community-post');
  return (
    <div>
      <Own marker="post-dialog" name="ytd-backstage-post-dialog-renderer">
        <div className="card" data-hook="post-box">
          {open ? (
            <Composer
              surface="post"
              place="community-post"
              where="netherashby"
              prompt={label.writePost}
              send={label.post}
              tools={<Button name={label.poll} onPress={() => {}} />}
              focused
              onDone={() => setOpen(false)}
            />
          ) : (
            <div
              role="button"
              tabIndex={0}
              id="commentbox-placeholder"
              data-hook="post-open"
              onClick={() => setOpen(true)}
            >
              {label.writePost}
            </div>
          )}
        </div>
      </Own>
      {mine.toReversed().map((entry) => (
        <div className="card" key={entry.at + entry.text}>
          <div className="said">{entry.text}</div>
        </div>
      ))}
      <div className="card">
        <span className="who">Nether Ashby Parish Council</span>
        <div className="said">The film of Tuesday’s meeting is up.</div>
      </div>
    </div>
  );
}

const PLACES = [
  ['/watch?v=7', 'Video'],
  ['/@netherashby/posts', 'Channel posts'],
  ['/post/p7', 'One post'],
] as const;

function App(): ReactNode {
  const path = usePath();
  return (
    <div id="app">
      <Banner site="YouTube" />
      <div className="columns">
        <Side search={label.search} places={PLACES} />
        <main>
          {path.endsWith('/posts') ? (
            <Posts key={path} />
          ) : (
            <>
              <div className="card film">▶</div>
              <Comments key={path} where={path} />
            </>
          )}
        </main>
      </div>
    </div>
  );
}

const nothing = () => {};
listenForHotkeys({ k: nothing, j: nothing, l: nothing, c: nothing, m: nothing, f: nothing, '/': nothing });
document.documentElement.dataset.ready = 'true';
createRoot(document.getElementById('mount') ?? document.body).render(<App />);
