import type { Words } from '../words.ts';

/** What to tell the user when the browser could not store something. */
export function storageFailure(error: unknown, t: Words): string {
  return t(/quota/i.test(String(error)) ? 'storage_full' : 'storage_failed');
}
