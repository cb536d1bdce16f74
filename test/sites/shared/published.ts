import { useSyncExternalStore } from 'react';

/** One thing that the "site" took and made public or delivered. */
export interface Published {
  surface: 'post' | 'comment' | 'reply' | 'message' | 'share';
  /** The site's own sort of composer, as in the table of test/sites/README.md. */
  place: string;
  text: string;
  /** The post, person or group it belongs to, where there is one. */
  where: string;
  at: number;
  /** Was the gesture that sent it the user's own (`event.isTrusted`)? */
  trusted: boolean;
  /** The event that sent it: `keydown`, `keyup`, `click`. */
  gesture: string;
}

declare global {
  interface Window {
    __published: Published[];
    __hotkeys: string[];
  }
}

window.__published = [];
window.__hotkeys = [];
let snapshot: readonly Published[] = [];
const listeners = new Set<() => void>();

/** Records a publication and shows it wherever the page lists them. */
export function publish(entry: Omit<Published, 'at' | 'trusted' | 'gesture'>, event: Event): void {
  window.__published.push({ ...entry, at: Date.now(), trusted: event.isTrusted, gesture: event.type });
  snapshot = [...window.__published];
  for (const listener of listeners) listener();
}

/** What was published so far, kept current in the component that asks. */
export function usePublished(): readonly Published[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
}
