import { closeness } from './channels.ts';
import type { Pack, StatedDate } from './pack.ts';
import type { Channel } from './vocabulary.ts';

/** Something about a document that a reader should know before leaning on it. */
export type Badge =
  | { badge: 'review-overdue'; since: StatedDate }
  | { badge: 'review-overdue-by-cycle'; since: StatedDate; months: number }
  | { badge: 'review-due'; on: StatedDate }
  | { badge: 'review-not-stated' }
  | { badge: 'adoption-not-stated' }
  | { badge: 'channel-not-mentioned'; channel: Channel }
  | { badge: 'no-clerk-address' };

/**
 * What to say honestly about a council's document.
 * @param today ISO date 'YYYY-MM-DD', in the reader's own time zone
 * @param here the channels that the reader has in mind, the first to be named; none: nothing is said of channels
 * @returns none for general guidance, which is no document
 */
export function documentBadges(pack: Pack, today: string, here: readonly Channel[] = []): Badge[] {
  const paper = pack.document;
  if (!paper) return [];
  const badges: Badge[] = [reviewBadge(paper, today)];
  if (paper.adopted === null) badges.push({ badge: 'adoption-not-stated' });
  const [channel] = here;
  if (channel && !mentions(pack, here)) badges.push({ badge: 'channel-not-mentioned', channel });
  const clerk = pack.answers.find(({ role }) => role === 'clerk');
  if (!clerk?.contact?.email) badges.push({ badge: 'no-clerk-address' });
  return badges;
}

function reviewBadge(paper: NonNullable<Pack['document']>, today: string): Badge {
  const { review, reviewCycle, adopted, effective } = paper;
  if (review)
    return isPast(review, today) ? { badge: 'review-overdue', since: review } : { badge: 'review-due', on: review };
  const from = effective ?? adopted;
  if (!reviewCycle || !from) return { badge: 'review-not-stated' };
  const due = later(from, reviewCycle);
  if (!isPast(due, today)) return { badge: 'review-due', on: due };
  return { badge: 'review-overdue-by-cycle', since: due, months: reviewCycle };
}

/** A month or a year is past only when all of it is: a review due in May is not late on the 31st. */
function isPast({ date }: StatedDate, today: string): boolean {
  return today.slice(0, date.length) > date;
}

/** The date so many months on, as exact as the one it starts from. */
function later({ date, precision }: StatedDate, months: number): StatedDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (precision === 'year') return { precision, date: String(year + Math.ceil(months / 12)).padStart(4, '0') };
  const count = year * 12 + (month - 1) + months;
  const ym = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  if (precision === 'month') return { precision, date: ym };
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return { precision, date: `${ym}-${String(Math.min(day, last)).padStart(2, '0')}` };
}

/** Does the document speak of one of these channels, by name or as one of the social media? */
export function mentions(pack: Pack, here: readonly Channel[]): boolean {
  return (
    closeness(
      pack.channels.map(({ channel }) => channel),
      here,
    ) !== null
  );
}
