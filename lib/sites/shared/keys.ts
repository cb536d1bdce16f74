/** The keys with which Enter can be held down. */
export interface Modifiers {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
}

let compositionJustEnded = false;

/**
 * To be called on `compositionend` by whoever listens to gestures. Some browsers and input methods deliver the Enter
 * that ends a composition right after it, as an ordinary key: within the same task it still belongs to the composition.
 */
export function compositionEnded(): void {
  compositionJustEnded = true;
  setTimeout(() => {
    compositionJustEnded = false;
  }, 0);
}

/** Is this key part of an input method's composition? */
export function isComposing(event: KeyboardEvent): boolean {
  // 229 is what browsers report for keys that the input method has taken, `isComposing` set or not.
  return event.isComposing || event.keyCode === 229 || compositionJustEnded;
}

export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter';
}

/** Enter and Space press a focused button. */
export function isPress(event: KeyboardEvent): boolean {
  return isEnter(event) || event.key === ' ' || event.key === 'Spacebar';
}

export function modifiersOf(event: KeyboardEvent): Modifiers {
  return { ctrl: event.ctrlKey, alt: event.altKey, shift: event.shiftKey, meta: event.metaKey };
}

/** Buttons that make a `click` of their own when Enter or Space is pressed on them. */
export function clicksByItself(control: Element): boolean {
  return control.matches('button,input,a[href],summary');
}

/** Presses Enter on `element` as an untrusted key, with the modifiers that the site asks for. */
export function pressEnter(element: HTMLElement, modifiers: Partial<Modifiers>): void {
  const init: KeyboardEventInit & { keyCode: number; which: number } = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
    ctrlKey: modifiers.ctrl ?? false,
    altKey: modifiers.alt ?? false,
    shiftKey: modifiers.shift ?? false,
    metaKey: modifiers.meta ?? false,
  };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}
