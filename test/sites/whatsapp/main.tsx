import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Banner } from '../shared/banner.tsx';
import { listenForHotkeys } from '../shared/hotkeys.ts';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { Conversation } from './conversation.tsx';
import { TextStatus } from './overlays.tsx';
import { CHATS, label, textbox } from './page.ts';
import { IconButton } from './parts.tsx';

/** The chat and text that an address such as /send?phone=…&text=… asks for. */
function linked(): { id: string; text: string } | null {
  const given = new URLSearchParams(location.search);
  const phone = given.get('phone');
  return phone === null ? null : { id: phone, text: given.get('text') ?? '' };
}

function App(): ReactNode {
  const link = linked();
  const [open, setOpen] = useState(link?.id ?? CHATS[0]?.id ?? '');
  const [status, setStatus] = useState(false);
  const chat = CHATS.find((one) => one.id === open);
  return (
    <>
      <Banner site="WhatsApp Web" />
      <div className="two">
        <div id="side">
          <div className="field">
            <LexicalBox kind="plain" attributes={textbox(label.search, '3')} placeholder={label.search} />
          </div>
          <IconButton hook="status-open" name={label.status} icon="pencil-refreshed" onPress={() => setStatus(true)} />
          <div id="pane-side" role="grid">
            {CHATS.map((one) => (
              <div key={one.id} role="row">
                <div
                  role="gridcell"
                  tabIndex={0}
                  className="link"
                  onClick={() => setOpen(one.id)}
                  onKeyDown={(event) => event.key === 'Enter' && setOpen(one.id)}
                >
                  <span dir="auto" title={one.title}>
                    {one.title}
                  </span>
                </div>
              </div>
            ))}
          </div>
        </div>
        {chat && (
          <Conversation
            key={chat.id}
            chat={chat}
            initial={link?.id === chat.id && link.text !== '' ? link.text : undefined}
          />
        )}
      </div>
      {status && <TextStatus onClose={() => setStatus(false)} />}
    </>
  );
}

listenForHotkeys({});
const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
