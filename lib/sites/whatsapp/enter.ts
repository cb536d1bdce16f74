import { editorOf, readEditor } from '../editors/index.ts';
import { breakLine } from '../editors/methods.ts';
import type { Modifiers } from '../shared/keys.ts';
import type { Send } from '../site.ts';

/**
 * "Enter is send" is a preference that the page does not show. On: Enter without Ctrl, Alt or Shift sends. Off: Enter
 * is a new line, and any of them with Enter sends. What the editor did with an Enter that it was given tells which.
 */
type Preference = 'unknown' | 'on' | 'off';

let preference: Preference = 'unknown';
let watched: { box: WeakRef<HTMLElement>; before: string; modified: boolean; at: number } | null = null;

/** Longest time between press and release of a key from which something is learned, in ms. */
const ONE_PRESS = 1500;

/**
 * What Enter with these modifiers does. While the preference is unknown everything counts as a send but Shift with Enter:
 * it is what everybody types new lines with, and sends only for those who changed the preference.
 */
export function meaningOf(modifiers: Modifiers): 'send' | 'new-line' | 'either' {
  switch (preference) {
    case 'on':
      return isModified(modifiers) ? 'new-line' : 'send';
    case 'off':
      return isModified(modifiers) || modifiers.meta ? 'send' : 'new-line';
    case 'unknown':
      return modifiers.shift && !modifiers.ctrl && !modifiers.alt && !modifiers.meta ? 'either' : 'send';
  }
}

function isModified({ ctrl, alt, shift }: Modifiers): boolean {
  return ctrl || alt || shift;
}

/** Keeps what stands in the box when Enter goes down, to compare when it comes up. */
export function watch(box: HTMLElement, modifiers: Modifiers, at: number): void {
  const before = readEditor(editorOf(box));
  const tells = before.trim() !== '' && !modifiers.meta;
  watched = tells ? { box: new WeakRef(box), before, modified: isModified(modifiers), at } : null;
}

/** Compares after the key was released: emptied means sent, a line more means that it was a new line. */
export function learnFrom(event: KeyboardEvent): void {
  const press = watched;
  watched = null;
  const box = press?.box.deref();
  if (!press || !box || event.timeStamp - press.at > ONE_PRESS) return;
  const now = box.isConnected ? readEditor(editorOf(box)) : '';
  const sent = now.trim() === '';
  const broke = lines(now) > lines(press.before) && bare(now) === bare(press.before);
  if (sent !== broke) preference = sent !== press.modified ? 'on' : 'off';
}

function lines(text: string): number {
  return text.split('\n').length;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A send that was held and goes on by the button later teaches nothing about the key. */
export function withoutLesson(send: Send): Send {
  const { composer } = send;
  const resume = (): boolean => {
    watched = null;
    return composer.resume();
  };
  return { ...send, composer: { ...composer, resume } };
}

/** A send that may as well be a new line, which is then made without the key: that teaches nothing about it either. */
export function orNewLine(send: Send, box: HTMLElement): Send {
  const newLine = (): boolean => {
    watched = null;
    return breakLine(box, 'insertLineBreak');
  };
  return { ...send, breakLine: newLine };
}

/** Forgets what was learned, as a new page load does. */
export function forgetPreference(): void {
  preference = 'unknown';
  watched = null;
}
