import { electionAt } from '../../lib/elections/period.ts';
import type { Question } from '../../lib/guard/protocol.ts';
import { clauseOf, type Library } from '../../lib/policy/packs.ts';
import type { Election, Settings } from '../../lib/settings/settings.ts';
import { useWords } from '../words.tsx';

/** Which reminder a draft calls for around elections: for whoever writes as the council, or for one's own campaigning. */
export function electionNote(
  { draft, result }: Pick<Question, 'draft' | 'result'>,
  settings: Pick<Settings, 'elections'>,
  now: number,
): { note: 'publicity'; poll: Election['poll'] } | { note: 'imprint'; poll: Election['poll'] | null } | null {
  const poll = electionAt(settings.elections, now)?.poll ?? null;
  if (draft.account === 'council-page') return poll === null ? null : { note: 'publicity', poll };
  const campaigns = result.findings.some(({ kind }) => kind === 'political-advertising');
  return campaigns ? { note: 'imprint', poll } : null;
}

interface NoteProps {
  question: Question;
  settings: Settings;
  packs: Library;
  /** Ms since the epoch. */
  now: number;
}

/** Before a poll: what the council's publicity holds back from; with one's own campaigning: the imprint, and no ban. */
export function ElectionNote({ question, settings, packs, now }: NoteProps) {
  const t = useWords();
  const due = electionNote(question, settings, now);
  if (due === null) return null;
  const clause = clauseOf(packs.general, due.note === 'imprint' ? 'imprint' : 'pre-election-period');
  const poll =
    due.poll === null
      ? ''
      : new Date(`${due.poll}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <div className="note" data-election={due.note}>
      {due.note === 'publicity' && <p>{t('election_publicity', poll)}</p>}
      {due.note === 'imprint' && <p>{poll === '' ? t('election_imprint') : t('election_imprint_near', poll)}</p>}
      {clause && (
        <p className="hint">
          {clause.summary} ({clause.places.map(({ ref }) => ref).join('; ')})
        </p>
      )}
    </div>
  );
}
