// Chromium's relatives name it before themselves.
const KNOWN = ['Firefox', 'Edg', 'OPR', 'Chrome'];

/** The browser's name and major version, as far as it tells: 'Firefox 153'. */
export function browserName(agent = navigator.userAgent): string {
  for (const name of KNOWN) {
    const version = new RegExp(`${name}/(\\d+)`, 'u').exec(agent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return '';
}
