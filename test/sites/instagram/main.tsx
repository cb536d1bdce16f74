import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Banner } from '../shared/banner.tsx';
import { PressButton } from '../shared/press-button.tsx';
import { usePublished } from '../shared/published.ts';
import { usePath } from '../shared/route.ts';
import { Side } from '../shared/side.tsx';
import { StackedDialog } from '../shared/stacked-dialog.tsx';
import { CaptionDialog } from './caption.tsx';
import { Chat } from './chat.tsx';
import { Post } from './comments.tsx';
import { FEED, label, mark } from './page.ts';

function Feed(props: { create: () => void; open: () => void }): ReactNode {
  const mine = usePublished().filter((entry) => entry.place === 'caption');
  return (
    <div {...mark('main', { role: 'main' })}>
      <PressButton hook="create" name={label.create} onPress={props.create} />
      <PressButton hook="post-open" name={label.comment} onPress={props.open} />
      {mine.toReversed().map((entry) => (
        <div className="card said" key={entry.at + entry.text}>
          {entry.text}
        </div>
      ))}
      {FEED.map((item) => (
        <Post key={item.id} item={item} />
      ))}
    </div>
  );
}

const PLACES = [
  ['/', 'Feed'],
  ['/direct/t/1001/', 'Messages'],
] as const;

function App(): ReactNode {
  const path = usePath();
  const [open, setOpen] = useState<'create' | 'post' | null>(null);
  const [first] = FEED;
  return (
    <div id="app">
      <Banner site="Instagram" />
      <div className="columns">
        <Side search={label.search} places={PLACES} />
        {path.startsWith('/direct') ? <Chat /> : <Feed create={() => setOpen('create')} open={() => setOpen('post')} />}
      </div>
      {open === 'create' && <CaptionDialog onDone={() => setOpen(null)} />}
      {open === 'post' && first && (
        <StackedDialog
          name={label.comment}
          attributes={mark('dialog', { role: 'dialog' })}
          head={<PressButton name={label.close} onPress={() => setOpen(null)} />}
          onClose={() => setOpen(null)}
        >
          <Post item={first} />
        </StackedDialog>
      )}
    </div>
  );
}

document.documentElement.dataset.ready = 'true';
createRoot(document.getElementById('mount') ?? document.body).render(<App />);
