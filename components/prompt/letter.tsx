import type { Referral } from '../../lib/clerk/referral.ts';
import { useWords } from '../words.tsx';

/** A message as it will stand in the mail program. */
export function Letter({ referral }: { referral: Referral }) {
  const t = useWords();
  return (
    <>
      <dl className="letter">
        <dt>{t('clerk_to')}</dt>
        <dd>{referral.to ?? t('clerk_to_none')}</dd>
        {referral.cc !== null && (
          <>
            <dt>{t('clerk_cc')}</dt>
            <dd>{referral.cc}</dd>
          </>
        )}
        <dt>{t('clerk_subject')}</dt>
        <dd>{referral.subject}</dd>
      </dl>
      <section className="letter-body" aria-label={t('clerk_body')}>
        {referral.body}
      </section>
    </>
  );
}
