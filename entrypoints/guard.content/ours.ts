import { style, styled } from './styled.ts';

/** An element of ours on the page, with buttons in it. The page can neither read nor press what is inside. */
export interface Ours {
  host: HTMLElement;
  root: ShadowRoot;
  /** A button that answers to the user's own hand alone. */
  button(words: string, press: () => void): HTMLButtonElement;
  /**
   * Takes an event that the gate has kept from the page, and with it from the listeners inside: nobody else hears of it.
   */
  take(event: Event): void;
}

/**
 * Opens one: a `<div>` with a closed shadow root, not yet on the page.
 *
 * @param leave Escape was pressed while it had the focus
 */
export function openOurs(leave: () => void = () => undefined): Ours {
  const host = document.createElement('div');
  style(host, { all: 'initial' });
  const root = host.attachShadow({ mode: 'closed' });
  const presses = new Map<Element, () => void>();

  /** Pressed by a key, a click has no place: it belongs to what has the focus. */
  const pressed = (event: MouseEvent) =>
    event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);

  return {
    host,
    root,
    button(words, press) {
      const button = styled('button', BUTTON);
      button.type = 'button';
      button.textContent = words;
      presses.set(button, press);
      return button;
    },
    take(event) {
      if (!event.isTrusted) return;
      if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape') leave();
      const button = event instanceof MouseEvent && event.type === 'click' && pressed(event)?.closest('button');
      if (button) presses.get(button)?.();
    },
  };
}

const BUTTON = {
  all: 'revert',
  'min-height': '2.25rem',
  margin: '0',
  padding: '0.25rem 0.75rem',
  border: '1px solid currentColor',
  'border-radius': '8px',
  background: 'transparent',
  color: 'inherit',
  font: '600 15px/1.3 system-ui, sans-serif',
  cursor: 'pointer',
};
