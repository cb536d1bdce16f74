import type { Question } from '../../lib/guard/protocol.ts';
import { FULL_STOP } from '../../lib/guard/tier.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { MarkedText } from '../marked-text.tsx';
import { useWords } from '../words.tsx';
import { sendAsIsKey } from './model.ts';
import { Screen } from './screen.tsx';

/** Asks once more, for what cannot be called back and may harm somebody else. */
export function SureStep({ question, confirm, back }: { question: Question; confirm: () => void; back: () => void }) {
  const t = useWords();
  const findings = question.result.findings.filter(({ kind }) => FULL_STOP.includes(kind));
  return (
    <Screen
      heading={t('sure_heading')}
      lede={t('sure_lede')}
      actions={
        <>
          <Button look="primary" onPress={back}>
            {t('prompt_back')}
          </Button>
          <Button look="danger" action="confirm" onPress={confirm}>
            {t(sendAsIsKey(question.draft.surface))}
          </Button>
        </>
      }
    >
      <ul className="sure">
        {findings.map(({ kind }) => (
          <li key={kind} data-finding={kind}>
            <strong>{t(`kind_${keyPart(kind)}_name`)}.</strong> {t(`kind_${keyPart(kind)}_why`)}
          </li>
        ))}
      </ul>
      <MarkedText text={question.draft.text} findings={findings} label={t('prompt_draft')} />
    </Screen>
  );
}
