import type { SitePages } from '../site.ts';

/** Does a match pattern of the form `https://host/path*` cover `url`? No wildcards in the host: sites name each one. */
export function matchesUrl(pattern: string, url: string): boolean {
  const wanted = /^(https?):\/\/([^/*]+)(\/.*)$/u.exec(pattern);
  if (!wanted || !URL.canParse(url)) return false;
  const page = new URL(url);
  const path = (wanted[3] ?? '').split('*').map(literally).join('.*');
  return (
    page.protocol === `${wanted[1]}:` &&
    page.hostname === wanted[2] &&
    new RegExp(`^${path}$`, 'u').test(page.pathname + page.search)
  );
}

function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

/** The one of `sites` whose pages `url` belongs to, or `null`. */
export function siteAt<S extends SitePages>(sites: readonly S[], url: string): S | null {
  return sites.find(({ matches }) => matches.some((pattern) => matchesUrl(pattern, url))) ?? null;
}
