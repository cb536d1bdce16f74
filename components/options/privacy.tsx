import { useWords } from '../words.tsx';

/** What is read and what is kept, in plain words. */
export function Privacy() {
  const t = useWords();
  return (
    <ul className="plain-list">
      {(['privacy_reads', 'privacy_sends', 'privacy_keeps', 'privacy_sites', 'privacy_phone'] as const).map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
