import { useState } from 'react';
import type { Finding } from '../lib/check/draft.ts';
import { Button } from './button.tsx';
import { stretches } from './text-marks.ts';
import { useWords } from './words.tsx';
import './marked-text.css';

/** A draft longer than this, or with more lines, is folded until asked for. */
const MOST_CHARACTERS = 600;
const MOST_LINES = 8;

/** A draft with the words in question marked and numbered like the findings below it. */
export function MarkedText({ text, findings, label }: { text: string; findings: readonly Finding[]; label: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const long = text.length > MOST_CHARACTERS || text.split('\n').length > MOST_LINES;
  return (
    <section className="marked" aria-label={label}>
      <div className={long && !open ? 'marked-text folded' : 'marked-text'}>
        {stretches(text, findings).map(({ start, text: words, findings: numbers }) =>
          numbers.length === 0 ? (
            words
          ) : (
            <mark key={start}>
              {words}
              <span className="mark-number" aria-hidden="true">
                {numbers.join(' ')}
              </span>
              <span className="unseen"> ({t('prompt_mark', numbers.join(', '))}) </span>
            </mark>
          ),
        )}
      </div>
      {long && (
        <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'draft_fold' : 'draft_unfold')}
        </Button>
      )}
    </section>
  );
}
