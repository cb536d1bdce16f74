import { useState } from 'react';
import type { Finding } from '../../lib/check/draft.ts';
import type { Question } from '../../lib/guard/protocol.ts';
import { FULL_STOP } from '../../lib/guard/tier.ts';
import type { Aside } from '../../lib/page/note-aside.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { excerpts } from '../text-marks.ts';
import { useWords } from '../words.tsx';

interface LessProps {
  question: Question;
  note: (aside: Aside) => void;
}

/** For what is wrong, or asked too often: each finding can be set right for its words, or silenced here for a day. */
export function LessOfThis({ question, note }: LessProps) {
  const t = useWords();
  const { draft, result, context } = question;
  const { conversation, quoted } = context;
  const hasPlace = Boolean(conversation?.title || conversation?.id || quoted);
  if (result.findings.length === 0) return null;
  return (
    <details className="aside" data-aside="less">
      <summary>{t('less_summary')}</summary>
      <ul className="less">
        {result.findings.map((finding) => (
          <Less
            key={finding.kind}
            finding={finding}
            text={draft.text}
            mayMute={hasPlace && !FULL_STOP.includes(finding.kind)}
            note={note}
          />
        ))}
      </ul>
    </details>
  );
}

function Less({
  finding,
  text,
  mayMute,
  note,
}: Pick<LessProps, 'note'> & { finding: Finding; text: string; mayMute: boolean }) {
  const t = useWords();
  const [wrong, setWrong] = useState(false);
  const { kind } = finding;
  const phrases = excerpts(text, finding);
  const notRight = (keep: boolean) => note({ aside: 'not-right', kind, phrases, keep });
  return (
    <li>
      <strong>{t(`kind_${keyPart(kind)}_name`)}</strong>
      {wrong && <p role="status">{t('less_wrong', phrases.map((phrase) => `“${phrase}”`).join(', '))}</p>}
      <p className="row">
        {wrong ? (
          <>
            <Button onPress={() => notRight(true)}>{t('less_wrong_keep')}</Button>
            <Button onPress={() => notRight(false)}>{t('less_wrong_without')}</Button>
            <Button look="quiet" onPress={() => setWrong(false)}>
              {t('prompt_back')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => setWrong(true)}>{t('less_not_right')}</Button>
            {mayMute && <Button onPress={() => note({ aside: 'mute', kind })}>{t('less_mute')}</Button>}
          </>
        )}
      </p>
      {!mayMute && FULL_STOP.includes(kind) && <p className="hint">{t('less_never_muted')}</p>}
    </li>
  );
}
