import { accountOf } from '../shared/people.ts';
import type { Context } from '../site.ts';
import { wordsOfPost } from './posts.ts';

/** Who posts and what is answered or quoted; read at the time of sending, since accounts are switched without a reload. */
export function postContext(page: Document, quoted: Element | null): Context {
  const account = accountOn(page);
  const words = quoted ? wordsOfPost(quoted) : '';
  return {
    ...(account && { account }),
    conversation: { audience: 'public' },
    ...(words && { quoted: words }),
  };
}

/** The chat that a box belongs to. The address tells groups from people; a drawer's chat is not in it. */
export function chatContext(box: HTMLElement): Context {
  const page = box.ownerDocument;
  const account = accountOn(page);
  const id = /^\/(?:i\/chat|messages)\/([\w-]+)/u.exec(page.location.pathname)?.[1];
  const audience = !id ? 'unknown' : /^g\d+$/u.test(id) ? 'group' : /^\d+-\d+$/u.test(id) ? 'person' : 'unknown';
  const title = page.querySelector('[data-testid="dm-conversation-username"]')?.textContent?.trim();
  return { ...(account && { account }), conversation: { ...(id && { id }), ...(title && { title }), audience } };
}

/** The account that posts, as far as the page shows it. */
export function accountOn(page: Document): Context['account'] {
  const link = page.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
  const switcher = page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const avatar = (switcher ?? page).querySelector(
    'nav [data-testid^="UserAvatar-Container-"],[data-testid^="UserAvatar-Container-"]',
  );
  const shown = switcher?.textContent ?? '';
  const handle =
    /^\/(\w{1,20})$/u.exec(link ?? '')?.[1] ??
    /@(\w{1,20})/u.exec(shown)?.[1] ??
    (switcher ? avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '') : undefined);
  const name = shown.includes('@') ? shown.slice(0, shown.indexOf('@')).trim() : undefined;
  return accountOf(handle, name || undefined, handle);
}
