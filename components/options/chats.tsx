import { type Chat, type Memory, withChat } from '../../lib/settings/memory.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Button } from '../button.tsx';
import { type ChatAnswers, ChatFields } from '../chat-fields.tsx';
import { useWords } from '../words.tsx';
import { ItsCouncil } from './its-council.tsx';

interface ChatsProps {
  settings: Settings;
  memory: Memory;
  change: (edit: (memory: Memory) => Memory) => void;
}

/** The register of chats: who reads each, whether the council agreed to it, and what it is for. */
export function Chats({ settings, memory, change }: ChatsProps) {
  const t = useWords();
  return (
    <>
      <p>{t('chats_what')}</p>
      {memory.chats.length === 0 && <p>{t('chats_none')}</p>}
      {memory.chats.map((chat) => (
        <ChatCard
          key={chat.place}
          chat={chat}
          settings={settings}
          set={(now) => change((old) => withChat(old, { ...chat, ...now }))}
          forget={() => change((old) => ({ ...old, chats: old.chats.filter(({ place }) => place !== chat.place) }))}
        />
      ))}
    </>
  );
}

interface ChatCardProps {
  chat: Chat;
  settings: Settings;
  set: (now: Partial<ChatAnswers> & { council?: Chat['council'] }) => void;
  forget: () => void;
}

function ChatCard({ chat, settings, set, forget }: ChatCardProps) {
  const t = useWords();
  return (
    <div className="card stack">
      <h3>{chat.title || t('chats_untitled')}</h3>
      <ChatFields said={chat} set={set} />
      <ItsCouncil settings={settings} council={chat.council} set={(council) => set({ council })} />
      <p className="row">
        <Button onPress={forget}>{t('chats_forget')}</Button>
      </p>
    </div>
  );
}
