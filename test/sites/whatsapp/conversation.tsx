import { type ReactNode, useState } from 'react';
import { options } from '../shared/page-options.ts';
import { usePublished } from '../shared/published.ts';
import { CommentThread, ComposeBox } from './compose.tsx';
import { EditMessage, ForwardDialog, MediaCaption } from './overlays.tsx';
import { type Chat, label, mark } from './page.ts';
import { IconButton } from './parts.tsx';

const SUBTITLE = { person: 'online', group: '', channel: 'Channel' } as const;

/** The chat that is open: header, messages, footer. A new `#main` for every chat, while the address stays the same. */
export function Conversation(props: { chat: Chat; initial?: string }): ReactNode {
  const { chat } = props;
  type Message = Chat['said'][number];
  const [quoted, setQuoted] = useState<Message | null>(null);
  const [editing, setEditing] = useState<Message | null>(null);
  const [forwarding, setForwarding] = useState<Message | null>(null);
  const [commenting, setCommenting] = useState<Message | null>(null);
  const [attaching, setAttaching] = useState(false);
  const [edits, setEdits] = useState<Record<string, string>>({});
  const sent = usePublished().filter((entry) => entry.where === chat.title && entry.place !== 'edit');
  const titled = options.renamed.has('header-title') ? {} : { title: chat.title };
  return (
    <div className="chat" {...mark('main-id', { id: 'main' })}>
      <header className="row">
        <div
          role="button"
          tabIndex={0}
          data-icon={chat.kind === 'group' ? 'default-group-refreshed' : 'default-contact-refreshed'}
        />
        <div>
          <span
            className="who"
            dir="auto"
            {...titled}
            {...mark('title-testid', { 'data-testid': 'conversation-info-header-chat-title' })}
          >
            {chat.title}
          </span>
          <div className="quiet">
            <span title={chat.members.join(', ') || SUBTITLE[chat.kind]}>
              {chat.members.join(', ') || SUBTITLE[chat.kind]}
            </span>
          </div>
        </div>
      </header>
      <div role="application" className="grow messages">
        {chat.said.map((said) => (
          <div
            key={said.id}
            role="row"
            className={said.mine ? 'message-out' : 'message-in'}
            {...mark('data-id', { 'data-id': said.id })}
          >
            {chat.kind === 'group' && !said.mine && <span className="quiet">{said.who}</span>}
            <div className={said.mine ? 'bubble mine' : 'bubble'}>
              <span dir="ltr" className="selectable-text copyable-text">
                {edits[said.id] ?? said.text}
              </span>
            </div>
            <div className="row">
              <IconButton hook="reply-open" name={label.reply} icon="reply-refreshed" onPress={() => setQuoted(said)} />
              <IconButton
                hook="forward-open"
                name={label.forward}
                icon="forward-refreshed"
                onPress={() => setForwarding(said)}
              />
              <IconButton
                hook="comments-open"
                name={label.comments}
                icon="comments-refreshed"
                onPress={() => setCommenting(said)}
              />
              {said.mine && (
                <IconButton hook="edit-open" name={label.edit} icon="edit-refreshed" onPress={() => setEditing(said)} />
              )}
            </div>
          </div>
        ))}
        {sent.map((entry, index) => (
          <div key={`${entry.at}-${index}`} role="row" className="message-out">
            <div className="bubble mine">{entry.text}</div>
          </div>
        ))}
      </div>
      <ComposeBox
        chat={chat}
        quoted={quoted}
        initial={props.initial}
        onSent={() => setQuoted(null)}
        onAttach={() => setAttaching(true)}
        onEditLast={() => setEditing(chat.said.findLast((said) => said.mine) ?? null)}
      />
      {editing && (
        <EditMessage
          message={editing}
          where={chat.title}
          onDone={(text) => {
            if (text !== null) setEdits({ ...edits, [editing.id]: text });
            setEditing(null);
          }}
        />
      )}
      {forwarding && <ForwardDialog message={forwarding} onClose={() => setForwarding(null)} />}
      {commenting && <CommentThread message={commenting} where={chat.title} />}
      {attaching && <MediaCaption where={chat.title} onClose={() => setAttaching(false)} />}
    </div>
  );
}
