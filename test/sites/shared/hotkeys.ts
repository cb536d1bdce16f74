function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/**
 * The site's single-key shortcuts, listened to as the sites do: on the document, in the bubble phase, not while an
 * editable element has the key. Each one that fires is recorded, so that a test can tell that none did.
 * @param actions key → what the site does
 */
export function listenForHotkeys(actions: Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    window.__hotkeys.push(event.key);
    action();
  });
}
