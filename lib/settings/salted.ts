/** How words are compared: without case, marks and spacing. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A short key of a text, under the salt of this installation: enough to know the same words or the same chat again
 * (62 bits), without keeping them. It hides them from a glance at what is stored and from comparison between two
 * devices, not from somebody who has this device and guesses. Synchronous, because the guard decides while the site's
 * event waits, and the browser's own digests are not.
 *
 * @param salt random, see `Memory`
 */
export function salted(salt: string, text: string): string {
  const salty = `${salt}\n${text}`;
  let one = 0x811c9dc5;
  let other = 0x41c6ce57;
  for (let at = 0; at < salty.length; at += 1) {
    const unit = salty.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16) ^ other, 0x85ebca6b);
  other = Math.imul(other ^ (other >>> 13) ^ (one >>> 9), 0xc2b2ae35);
  return [one, other].map((half) => (half >>> 1).toString(36)).join('.');
}
