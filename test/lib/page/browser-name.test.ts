import { describe, expect, it } from 'vitest';
import { browserName } from '../../../lib/page/browser-name.ts';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

describe('the browser', () => {
  it.each([
    [CHROME, 'Chrome 156'],
    [CHROME.replace(' Chrome', ' HeadlessChrome'), 'Chrome 156'],
    [`${CHROME} Edg/156.0.0.0`, 'Edg 156'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Something else', ''],
  ])('%s is %s', (agent, name) => {
    expect(browserName(agent)).toBe(name);
  });
});
