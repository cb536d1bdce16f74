import type { Addressee } from '../lib/policy/addressee.ts';
import { useWords } from './words.tsx';

/** Where an accusation can be looked into, instead of being published: what to ask oneself first, and four doors. */
export function RightDoor({ offices }: { offices: readonly Addressee[] }) {
  const t = useWords();
  const clerk = offices.find(({ role }) => role === 'clerk');
  const contact = clerk?.email ?? clerk?.phone;
  return (
    <div className="right-door">
      <p>
        <strong>{t('door_source')}</strong> {t('door_source_hint')}
      </p>
      <dl>
        <dt>{t('door_council')}</dt>
        <dd>{contact ? t('door_council_who', contact) : t('door_council_who_unknown')}</dd>
        <dt>{t('door_member')}</dt>
        <dd>{t('door_member_who')}</dd>
        <dt>{t('door_crime')}</dt>
        <dd>{t('door_crime_who')}</dd>
        <dt>{t('door_money')}</dt>
        <dd>{t('door_money_who')}</dd>
      </dl>
    </div>
  );
}
