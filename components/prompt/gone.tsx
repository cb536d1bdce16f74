import { useWords } from '../words.tsx';
import { Screen } from './screen.tsx';

/** Shown when the page behind the question is no longer there to answer to. */
export function Gone() {
  const t = useWords();
  return (
    <main className="prompt">
      <Screen heading={t('prompt_gone_heading')} lede={t('prompt_gone_body')} actions={null} />
    </main>
  );
}
