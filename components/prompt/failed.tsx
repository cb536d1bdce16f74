import { useState } from 'react';
import type { ToPrompt } from '../../lib/guard/protocol.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';
import { Screen } from './screen.tsx';
import type { PromptTools } from './tools.ts';

type Failure = Extract<ToPrompt, { type: 'failed' }>;

/** The statement could not be written: shows it, to be copied by hand, and says plainly that nothing was sent. */
export function Failed({ failure, tools }: { failure: Failure; tools: Pick<PromptTools, 'copy' | 'answer'> }) {
  const t = useWords();
  const [message, setMessage] = useState('');
  const copy = async () => setMessage(t((await tools.copy(failure.statement)) ? 'copy_done' : 'copy_failed'));
  return (
    <main className="prompt" data-failed={failure.reason}>
      <Screen
        heading={t('prompt_failed_heading')}
        lede={t(`prompt_failed_${keyPart(failure.reason)}`)}
        message={message}
        actions={
          <>
            <Button look="primary" action="copy" onPress={() => void copy()}>
              {t('capacity_copy')}
            </Button>
            <Button action="edit" onPress={() => tools.answer({ action: 'edit' })}>
              {t('prompt_failed_back')}
            </Button>
          </>
        }
      >
        <p className="statement">{failure.statement}</p>
        <p>{t('prompt_failed_how')}</p>
      </Screen>
    </main>
  );
}
