import type { Addressee } from '../../lib/policy/addressee.ts';
import { keyPart } from '../../lib/words.ts';
import { useWords } from '../words.tsx';

/** The offices that answer a question about a policy, with how to reach them, in the order in which to ask. */
export function WhoToAsk({ offices }: { offices: readonly Addressee[] }) {
  const t = useWords();
  return (
    <ul className="plain-list">
      {offices.map(({ role, email, phone }) => (
        <li key={role}>
          {t(`role_${keyPart(role)}`)}
          {email && (
            <>
              {': '}
              <a href={`mailto:${email}`} target="_blank" rel="noreferrer">
                {email}
              </a>
            </>
          )}
          {phone && (
            <>
              {email ? ', ' : ': '}
              <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
            </>
          )}
          {role === 'clerk' && !email && !phone && <span className="hint">{t('ask_no_address')}</span>}
        </li>
      ))}
    </ul>
  );
}
