import { useId, useState } from 'react';
import { AGREED, type Chat, READERS } from '../lib/settings/memory.ts';
import { keyPart } from '../lib/words.ts';
import { SelectField } from './select-field.tsx';
import { useWords } from './words.tsx';

/** What is asked about a chat. */
export type ChatAnswers = Pick<Chat, 'readers' | 'agreed' | 'purpose'>;

interface ChatFieldsProps {
  said: ChatAnswers;
  set: (now: Partial<ChatAnswers>) => void;
}

/** Who reads a chat, whether the council agreed to it, and what it is for. */
export function ChatFields({ said, set }: ChatFieldsProps) {
  const t = useWords();
  const id = useId();
  // As typed: what is kept has no spaces around it, and may be drawn late.
  const [purpose, setPurpose] = useState(said.purpose);
  return (
    <>
      <div className="pair">
        <SelectField
          label={t('group_readers')}
          options={READERS.map((value) => ({ value, label: t(`group_readers_${keyPart(value)}`) }))}
          chosen={said.readers}
          choose={(readers) => set({ readers })}
        />
        <SelectField
          label={t('group_agreed')}
          options={AGREED.map((value) => ({ value, label: t(`group_agreed_${value}`) }))}
          chosen={said.agreed}
          choose={(agreed) => set({ agreed })}
        />
      </div>
      <p className="field">
        <label htmlFor={id}>{t('group_purpose')}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={purpose}
          onChange={({ target }) => {
            setPurpose(target.value);
            set({ purpose: target.value.trim() });
          }}
        />
      </p>
    </>
  );
}
