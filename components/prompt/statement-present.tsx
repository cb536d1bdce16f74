import { useState } from 'react';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';
import { Screen } from './screen.tsx';

interface StatementPresentProps {
  /** The words that say it. */
  words: string;
  writable: boolean;
  copy: (text: string) => Promise<boolean>;
  back: () => void;
  send: () => void;
}

/** The draft says already in what capacity it is written: shows by which words, and adds nothing. */
export function StatementPresent({ words, writable, copy, back, send }: StatementPresentProps) {
  const t = useWords();
  const [message, setMessage] = useState('');
  const copyIt = async () => setMessage(t((await copy(words)) ? 'copy_done' : 'copy_failed'));
  return (
    <Screen
      heading={t('capacity_heading')}
      lede={t('capacity_lede_present')}
      message={message}
      actions={
        <>
          <Button look="primary" action="confirm" onPress={send}>
            {t('capacity_confirm_present')}
          </Button>
          {!writable && <Button onPress={() => void copyIt()}>{t('capacity_copy')}</Button>}
          <Button onPress={back}>{t('prompt_back')}</Button>
        </>
      }
    >
      <p className="label">{t('capacity_present_words')}</p>
      <p className="statement">“{words}”</p>
      <p className="hint">{t('capacity_no_shield')}</p>
    </Screen>
  );
}
