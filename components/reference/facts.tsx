import { type Badge, documentBadges } from '../../lib/policy/document.ts';
import type { Pack } from '../../lib/policy/pack.ts';
import type { Channel } from '../../lib/policy/vocabulary.ts';
import { keyPart, type Words } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import { showDate } from './stated-date.ts';

function badgeWords(badge: Badge, t: Words): string {
  const key = `badge_${keyPart(badge.badge)}` as const;
  switch (badge.badge) {
    case 'review-overdue':
    case 'review-overdue-by-cycle':
      return t(key, showDate(badge.since));
    case 'review-due':
      return t(key, showDate(badge.on));
    case 'channel-not-mentioned':
      return t(key, t(`channel_${keyPart(badge.channel)}`));
    case 'review-not-stated':
    case 'adoption-not-stated':
    case 'no-clerk-address':
      return t(key);
  }
}

interface BadgesProps {
  pack: Pack;
  /** 'YYYY-MM-DD' */
  today: string;
  /** The channels that the reader has in mind; of these it is said whether the document knows them. */
  channels: readonly Channel[];
}

/** What to know of a document before leaning on it. Shows nothing where there is nothing to say. */
export function Badges({ pack, today, channels }: BadgesProps) {
  const t = useWords();
  const badges = documentBadges(pack, today, channels);
  if (badges.length === 0) return null;
  return (
    <ul className="badges" aria-label={t('facts_badges')}>
      {badges.map((badge) => (
        <li key={badge.badge} data-badge={badge.badge}>
          {badgeWords(badge, t)}
        </li>
      ))}
    </ul>
  );
}

/** What the document is, and what it says of each channel. */
export function Facts({ pack }: { pack: Pack }) {
  const t = useWords();
  const { document } = pack;
  const dated = (['adopted', 'effective', 'review'] as const).flatMap((key) => {
    const date = document?.[key];
    return date ? [t(`facts_${key}`, showDate(date))] : [];
  });
  if (document === null) return null;
  return (
    <details className="facts">
      <summary>{document.title}</summary>
      {dated.length > 0 && <p>{dated.join(' · ')}</p>}
      {document.notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {pack.channels.length > 0 && (
        <>
          <h3>{t('facts_channels')}</h3>
          <dl className="channels">
            {pack.channels.map(({ channel, says }) => (
              <div key={channel}>
                <dt>{t(`channel_${keyPart(channel)}`)}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}
