import { type KeyboardEvent, type MouseEvent, useRef } from 'react';

/**
 * Presses as React Native for Web knows them: a mouse press works on `click`; Enter or Space on an element that is no
 * native control works on `keyup`, heard on the document, without any `click`. A press with Alt held is ignored.
 */
export function usePress(onPress: (event: Event) => void) {
  const pressed = useRef(false);
  return {
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      if (!event.altKey) onPress(event.nativeEvent);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (pressed.current || (event.key !== 'Enter' && event.key !== ' ')) return;
      pressed.current = true;
      if (event.key === ' ') event.preventDefault();
      event.stopPropagation();
      const released = (up: globalThis.KeyboardEvent) => {
        document.removeEventListener('keyup', released);
        pressed.current = false;
        if (up.key === event.key) onPress(up);
      };
      document.addEventListener('keyup', released);
    },
  };
}
