import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

/** Goes to another address of the site as single-page applications do: by pushState, without loading. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  tell();
}

/** The path shown now, kept current in the component that asks. */
export function usePath(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.pathname,
  );
}
