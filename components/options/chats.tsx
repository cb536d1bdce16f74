import { useId } from 'react';
import { AGREED, type Chat, type Memory, READERS, withChat } from '../../lib/settings/memory.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useMyCouncils } from '../packs.tsx';
import { useWords } from '../words.tsx';

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
  set: (now: Partial<Chat>) => void;
  forget: () => void;
}

function ChatCard({ chat, settings, set, forget }: ChatCardProps) {
  const t = useWords();
  const id = useId();
  const council = useMyCouncils(settings).find(({ key }) => key === chat.council)?.name;
  return (
    <div className="card stack">
      <h3>{chat.title || t('chats_untitled')}</h3>
      {council && <p className="hint">{council}</p>}
      <div className="pair">
        <p className="field">
          <label htmlFor={`${id}-readers`}>{t('group_readers')}</label>
          <select
            id={`${id}-readers`}
            value={chat.readers}
            onChange={({ target }) => set({ readers: target.value as Chat['readers'] })}
          >
            {READERS.map((one) => (
              <option key={one} value={one}>
                {t(`group_readers_${keyPart(one)}`)}
              </option>
            ))}
          </select>
        </p>
        <p className="field">
          <label htmlFor={`${id}-agreed`}>{t('group_agreed')}</label>
          <select
            id={`${id}-agreed`}
            value={chat.agreed}
            onChange={({ target }) => set({ agreed: target.value as Chat['agreed'] })}
          >
            {AGREED.map((one) => (
              <option key={one} value={one}>
                {t(`group_agreed_${one}`)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p className="field">
        <label htmlFor={`${id}-purpose`}>{t('group_purpose')}</label>
        <input
          id={`${id}-purpose`}
          type="text"
          autoComplete="off"
          defaultValue={chat.purpose}
          onBlur={({ target }) => set({ purpose: target.value.trim() })}
        />
      </p>
      <p className="row">
        <Button onPress={forget}>{t('chats_forget')}</Button>
      </p>
    </div>
  );
}
