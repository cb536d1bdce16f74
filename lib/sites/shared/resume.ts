import type { Spot } from './composer.ts';
import { isHidden, wordsOf } from './dom.ts';
import { same } from './find.ts';
import type { Modifiers } from './keys.ts';
import { fold } from './labels.ts';
import { suggestionsOpen } from './suggestions.ts';

/** What the user did to send: a resume repeats it. */
export type Cause =
  | { by: 'control'; control: HTMLElement; looks: string }
  | { by: 'key'; modifiers: Modifiers }
  | { by: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null; looks: string };

/** How a send can go on. */
export type Way = { press: HTMLElement } | { enter: Partial<Modifiers> } | { submit: HTMLFormElement };

/** The user pressed this control. */
export function pressOf(control: HTMLElement): Cause {
  return { by: 'control', control, looks: looksOf(control) };
}

/** A form was submitted, by one of its buttons or by none. */
export function submitOf(form: HTMLFormElement, submitter: HTMLElement | null): Cause {
  return { by: 'submit', form, submitter, looks: submitter ? looksOf(submitter) : '' };
}

/**
 * The way in which a send from `box` goes on, or `null` where none is proven: then the user is to press Send. Proven is
 * the very control that the user pressed, or the one that stands there now and looks the same; a control that a marker
 * or a label bears out; the key that the user pressed. What structure alone suggests is never pressed: it may cancel.
 *
 * @param cause absent for a composer that was only looked at: then the likely way is told
 */
export function wayOf(spot: Spot, box: HTMLElement, cause: Cause | undefined): Way | null {
  const { found } = spot;
  if (!cause) return found ? { press: found.control } : spot.key ? { enter: spot.key } : null;
  switch (cause.by) {
    case 'control': {
      const control = pressedNow(cause.control, cause.looks, spot);
      return control && { press: control };
    }
    case 'key': {
      if (found?.sure) return { press: found.control };
      const { ctrl, meta } = cause.modifiers;
      return !ctrl && !meta && suggestionsOpen(box, spot.scope) ? null : { enter: cause.modifiers };
    }
    case 'submit': {
      if (cause.submitter) {
        const control = pressedNow(cause.submitter, cause.looks, spot);
        return control && { press: control };
      }
      if (found?.sure) return { press: found.control };
      return cause.form.isConnected ? { submit: cause.form } : null;
    }
  }
}

/** The control that was pressed, or its successor where the site has drawn it anew. */
function pressedNow(pressed: HTMLElement, looks: string, { found, scope }: Spot): HTMLElement | null {
  const stands = pressed.isConnected && !isHidden(pressed) && looksOf(pressed) === looks;
  if (stands && (scope.contains(pressed) || same(found?.control ?? null, pressed))) return pressed;
  return found && (found.sure || looksOf(found.control) === looks) ? found.control : null;
}

/**
 * What a control looks like to whoever looks for it again: its names and markers without counts, or what is in it where
 * it has none.
 */
export function looksOf(control: Element): string {
  const marked = [control, ...control.querySelectorAll('[data-icon],[data-testid]')];
  const marks = marked.flatMap((one) => [one.getAttribute('data-testid'), one.getAttribute('data-icon')]);
  const names = [control.getAttribute('aria-label'), wordsOf(control), control.getAttribute('title')];
  const told = [...names.map((name) => fold(name ?? '')), ...marks].filter(Boolean);
  return told.length > 0 ? told.join('|') : `${control.localName} ${control.innerHTML}`;
}
