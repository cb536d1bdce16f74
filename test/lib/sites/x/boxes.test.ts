// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { show } from '../pages/page.ts';
import { article, home } from '../pages/x.ts';

const HOME = 'https://x.com/home';
const enter = { key: 'Enter', code: 'Enter' };

describe('a post that is sent on in a message', () => {
  const dialog = (inside: string, text = '') =>
    `${home('')}<div id="layers"><div role="dialog" aria-modal="true"><button aria-label="Close" data-testid="app-bar-close"></button>
     <div>Ann ✓</div>${inside}<textarea aria-label="Add a comment">${text}</textarea><button role="button" aria-label="Send"><span id="go">Send</span></button></div></div>`;
  const shared = article('t9', 'Words sent on').replace(/<div role="group">.*/su, '</article>');

  it.each(['', 'Have you seen this?'])('is read with the words under it: %j', (words) => {
    const send = show(HOME, dialog(shared, words)).click('#go');
    expect(send?.composer).toMatchObject({ place: 'share-message', surface: 'share' });
    expect(send?.composer.text()).toBe([words, 'Words sent on'].filter(Boolean).join('\n\n'));
    expect(send?.composer.context()).toMatchObject({ conversation: { audience: 'unknown' }, quoted: 'Words sent on' });
  });

  it('is the one whose menu was opened, where the dialog does not show it', () => {
    const page = show(HOME, dialog('', 'Look'));
    page.click('#t2 [aria-label="Share post"]');
    expect(page.click('#go')?.composer.text()).toBe('Look\n\nMore words');
  });

  it('breaks the line by Enter', () => {
    expect(show(HOME, dialog(shared, 'Look')).key('[role="dialog"] textarea', enter)).toBeNull();
  });
});
