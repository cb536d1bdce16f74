import { compositionEnded } from '../sites/shared/keys.ts';
import type { Gesture, Send } from '../sites/site.ts';

/** What the gate asks of the rest. All of it is synchronous: the site must not see a gesture that is to be held. */
export interface GateKeeper {
  /** Is this a send? Adapters answer; `null` lets the gesture go. */
  recognise(gesture: Gesture): Send | null;
  /** `hold` stops the gesture before the site sees it. */
  consider(send: Send, gesture: Gesture): 'pass' | 'hold';
  /** Is this one of our own elements over the page? Its events are hidden from the site and never gestures. */
  isOurs(target: EventTarget | null): boolean;
  /** An event in one of our own elements, which is kept from everybody else, from listeners inside it as well. */
  take(event: Event): void;
  /** Something threw: the gesture goes on, and the page must be shown as not protected. */
  failed(error: unknown): void;
}

export interface Gate {
  /** Runs `send` so that the gesture it makes goes through unasked. Only for that call: the pass ends when it returns. */
  letThrough<T>(send: () => T): T;
  close(): void;
}

const WATCHED = ['keydown', 'keyup', 'keypress', 'click', 'submit'] as const;
const HIDDEN_FROM_SITE = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
  'focus',
] as const;

/**
 * Listens on `view` in the capture phase, before every listener of the page.
 *
 * @param view the window of the guarded page; call at `document_start`, so that no page listener stands before ours
 */
export function openGate(view: Window, keeper: GateKeeper): Gate {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  /** Keys whose press was held: their release belongs to the same gesture. */
  const heldKeys = new Set<string>();
  let lettingThrough = false;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  function onGesture(event: Event) {
    if (lettingThrough || keeper.isOurs(event.target)) return;
    if (belongsToHeldKey(event)) return stop(event);
    const gesture = asGesture(event);
    if (!gesture) return;
    try {
      const send = keeper.recognise(gesture);
      if (!send || keeper.consider(send, gesture) === 'pass') return;
    } catch (error) {
      keeper.failed(error);
      return;
    }
    stop(event);
    if (gesture.type === 'keydown') heldKeys.add(gesture.event.code);
  }

  function belongsToHeldKey(event: Event): boolean {
    if (!(event instanceof KeyboardEvent) || !heldKeys.has(event.code)) return false;
    if (event.type === 'keyup') heldKeys.delete(event.code);
    return event.type !== 'keydown' || event.repeat;
  }

  function takeOurs(event: Event) {
    if (!keeper.isOurs(event.target)) return;
    event.stopImmediatePropagation();
    keeper.take(event);
  }

  for (const type of WATCHED) view.addEventListener(type, onGesture, options);
  // The Enter that ends an input method's composition belongs to it, and some browsers show it as a plain Enter after it.
  view.addEventListener('compositionend', compositionEnded, options);
  // A key that is released inside the prompt's frame never comes up here.
  view.addEventListener('blur', () => heldKeys.clear(), { signal: listening.signal });
  // Site shortcuts and focus traps must not see what happens in our own elements.
  for (const type of HIDDEN_FROM_SITE) {
    view.addEventListener(type, takeOurs, options);
  }

  return {
    letThrough(send) {
      lettingThrough = true;
      try {
        return send();
      } finally {
        lettingThrough = false;
      }
    },
    close: () => listening.abort(),
  };
}

function asGesture(event: Event): Gesture | null {
  if (event instanceof KeyboardEvent) {
    return event.type === 'keydown' || event.type === 'keyup' ? { type: event.type, event } : null;
  }
  if (event instanceof SubmitEvent) return { type: 'submit', event };
  if (event instanceof MouseEvent) return { type: 'click', event };
  return null;
}
