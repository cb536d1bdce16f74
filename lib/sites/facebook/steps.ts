import { dialogAt, nameOf } from '../shared/dom.ts';
import type { Send } from '../site.ts';

interface Passed {
  box: WeakRef<HTMLElement>;
  text: string;
  button: string;
}

let passed: Passed | null = null;

/**
 * Group and page posts take two steps, Next and then Post, and the editor may be gone in the second: so the first is
 * the send. A text that was let through there is not asked about again at the second button, unless it was changed.
 */
export function withSteps(send: Send | null): Send | null {
  if (send === null || send.composer.place !== 'post-dialog') return send;
  const { composer } = send;
  const box = composer.editors()[0]?.element;
  const control = composer.control();
  if (!box || !control || !dialogAt(box)) return send;
  if (passed?.box.deref() === box && passed.text === composer.text() && passed.button !== nameOf(control)) {
    passed = null;
    return null;
  }
  const resume = (): boolean => {
    const now = composer.editors()[0]?.element;
    const button = composer.control();
    passed = now && button ? { box: new WeakRef(now), text: composer.text(), button: nameOf(button) } : null;
    return composer.resume();
  };
  // At `Next` the site has taken it when it shows the second step, by another editor or another button.
  const before = nameOf(control);
  const taken = (): boolean => {
    const button = composer.control();
    return composer.taken() || (button !== null && nameOf(button) !== before);
  };
  return { ...send, composer: { ...composer, resume, taken } };
}
