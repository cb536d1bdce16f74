import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../../shared/policies/', import.meta.url));

/** Why the tests that need the documents do not run; they are the councils', and are not part of this repository. */
export const NOT_AT_HAND = `the policy documents are not in ${folder}`;

/** The document that a pack was made from, or `null` where it is not at hand. */
export function documentText(council: string): string | null {
  const path = `${folder}${council}.txt`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A text as its words are compared: straight quotes, no mark-up, single spaces, lower case. */
export function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
