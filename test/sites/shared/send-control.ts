import { useEffect, useRef, useState } from 'react';
import { options } from './page-options.ts';

/**
 * How a site's send control lives while the text changes: replaced by a new node (`?rerender=1`), or disabled for a
 * while (`?slow=ms`).
 * @param text the draft as the site knows it
 * @returns `key` for React, so that a new node is made; `ready`: may the control be enabled?
 */
export function useSendControl(text: string): { key: string; ready: boolean } {
  const [settled, setSettled] = useState(text);
  const changes = useRef({ text, count: 0 });
  if (changes.current.text !== text) changes.current = { text, count: changes.current.count + 1 };
  useEffect(() => {
    if (options.slow === 0) return;
    const timer = setTimeout(() => setSettled(text), options.slow);
    return () => clearTimeout(timer);
  }, [text]);
  const ready = options.slow === 0 || settled === text;
  const renewed = options.rerender || options.slow > 0;
  return { key: renewed ? `${changes.current.count}-${ready}` : 'send', ready };
}
