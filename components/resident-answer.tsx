import { useState } from 'react';
import { residentAnswer } from '../lib/clerk/resident-answer.ts';
import type { Addressee } from '../lib/policy/addressee.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

interface ResidentAnswerProps {
  /** In the order in which to ask; the first that can be reached is named. */
  offices: readonly Addressee[];
  council: string;
  copy: (text: string) => Promise<boolean>;
}

/** An answer ready to paste, which points a resident to the council's formal door. */
export function ResidentAnswer({ offices, council, copy }: ResidentAnswerProps) {
  const t = useWords();
  const [message, setMessage] = useState('');
  const office = offices.find(({ email, phone }) => email || phone) ?? { email: null, phone: null };
  const text = residentAnswer(office, council, t);
  return (
    <details className="fold">
      <summary>{t('resident_heading')}</summary>
      <div className="stack">
        <p className="hint">{t('resident_hint')}</p>
        <p className="statement">{text}</p>
        <p className="row">
          <Button onPress={() => void copy(text).then((done) => setMessage(t(done ? 'copy_done' : 'copy_failed')))}>
            {t('resident_copy')}
          </Button>
        </p>
        <p className="message" role="status">
          {message}
        </p>
      </div>
    </details>
  );
}
