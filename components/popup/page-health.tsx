import type { PageStatus } from '../../lib/guard/page-status.ts';
import type { SiteHealth } from '../../lib/sites/site.ts';
import type { MessageKey, Words } from '../../lib/words.ts';
import { useWords } from '../words.tsx';

/** The sites' sorts of composers in a reader's words; one that is not here is told by its own name. */
const PLACES: Record<string, MessageKey> = {
  'post-dialog': 'place_post',
  'post-inline': 'place_post',
  'post-modal': 'place_post',
  'share-dialog': 'place_share',
  'share-message': 'place_share_message',
  'chat-page': 'place_chat',
  'chat-pop-up': 'place_chat',
  chat: 'place_chat',
  'comment-edit': 'place_comment_edit',
  comment: 'place_comment',
  reply: 'place_reply',
  'reply-modal': 'place_reply',
  'reply-inline': 'place_reply',
  quote: 'place_quote',
  thread: 'place_thread',
  edit: 'place_edit',
  caption: 'place_caption',
  status: 'place_status',
  story: 'place_story',
  enquiry: 'place_enquiry',
  forward: 'place_forward',
  channel: 'place_channel',
  'unknown-box': 'place_unknown_box',
};

const nameOf = (place: string, t: Words) => {
  const key = PLACES[place];
  return key ? t(key) : place.replaceAll('-', ' ');
};

/**
 * What was found of each sort of composer, now and earlier on this page; several of one sort are told once. `missed`: how
 * many drafts on this device have left their box on this site without a send that was seen.
 */
export function PageHealth({ status, missed }: { status: PageStatus; missed: number }) {
  const t = useWords();
  const now = [...new Set(status.health.map((one) => told(one, t)))];
  const before = status.earlier.map((one) => t('health_earlier', told(one, t))).filter((line) => !now.includes(line));
  const lines = [...now, ...new Set(before), ...(missed > 0 ? [t('health_missed', String(missed))] : [])];
  if (lines.length === 0) return null;
  return (
    <ul className="health">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function told({ place, layer, editor, control, resumable, write }: SiteHealth, t: Words): string {
  const name = nameOf(place, t);
  if (editor === null) return t('health_no_text', name);
  if (!resumable) return t('health_no_send', name);
  if (layer === 'label' || control === 'label') return t('health_by_label', name);
  return t(write === null ? 'health_no_write' : 'health_good', name);
}
