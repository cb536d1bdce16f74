import { readBlocks } from '../editors/read.ts';
import { isAfter, joinTexts } from '../shared/dom.ts';
import { longestWords } from '../shared/earlier.ts';

/** A post as it stands in a timeline, a thread or above a reply. */
export const POST = 'article,[role="article"],[data-testid="tweet"]';
const WORDS = '[data-testid="tweetText"]';

/** The words of a post, those of a quoted post in it after a blank line. */
export function wordsOfPost(post: Element): string {
  const marked = [...post.querySelectorAll(WORDS)].map((one) => readBlocks(one).trim());
  return marked.length > 0 ? joinTexts(marked) : longestWords(post, readBlocks);
}

/** The card of a quoted post under the editor, or `null`. */
export function quoteCard(box: Element, scope: Element): Element | null {
  const cards = [...scope.querySelectorAll(`[role="link"],${POST}`)];
  return cards.find((one) => isAfter(one, box) && one.querySelector(`${WORDS},[lang]`) && hasAuthor(one)) ?? null;
}

function hasAuthor(card: Element): boolean {
  return card.querySelector('[data-testid="User-Name"],time,[data-testid^="UserAvatar"],img') !== null;
}

/** The post that a box replies to: the last one before it, in its dialog or, on a post's own page, in the column. */
export function repliedTo(box: Element, scope: Element): Element | null {
  const page = box.ownerDocument;
  const inThread =
    /\/status\/\d+/u.test(page.location.pathname) && !scope.matches('[role="dialog"],[aria-modal="true"],dialog');
  const column = inThread ? (box.closest('main,[role="main"]') ?? page.body) : scope;
  return [...column.querySelectorAll(POST)].findLast((one) => isAfter(box, one)) ?? null;
}
