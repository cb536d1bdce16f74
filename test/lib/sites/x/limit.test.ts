// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetLimit } from '../../../../lib/sites/x/limit.ts';
import { show } from '../pages/page.ts';
import { home } from '../pages/x.ts';

const HOME = 'https://x.com/home';
const editor = '.public-DraftEditor-content';

describe('the limit of a post', () => {
  const limitAt = (text: string, off = false) => {
    const page = show(HOME, home(text));
    if (off) page.find('[data-testid="tweetButtonInline"]').setAttribute('aria-disabled', 'true');
    return page.site.composerAt(page.find(editor))?.limit?.most;
  };
  const long = 'Words and words. '.repeat(20);
  afterEach(forgetLimit);

  it('is the ordinary one until more is seen to be taken', () => {
    expect(limitAt('Words')).toBe(280);
    expect(limitAt(long, true)).toBe(280);
    expect(limitAt(`See https://example.org/${'a'.repeat(300)}`)).toBe(280);
  });

  it('is the longer one where the site lets more be sent, and from then on', () => {
    expect(limitAt(long)).toBe(25_000);
    expect(limitAt('Words')).toBe(25_000);
    expect(limitAt(long, true)).toBe(280);
  });
});
