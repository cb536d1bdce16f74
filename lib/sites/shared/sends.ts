import { editorOf, readEditor, writeWay } from '../editors/index.ts';
import type { Composer, Gesture, Send, SiteHealth } from '../site.ts';
import { boxesAround, composerOf, type Describe, editablesIn, sendFrom } from './composer.ts';
import { clickableAt, editableAt, isDisabled, isHidden } from './dom.ts';
import { same } from './find.ts';
import { isOtherButton } from './other-buttons.ts';
import { pressOf, submitOf } from './resume.ts';

/** The send that pressing what lies at `target` would make: it must be the very control of a composer around it. */
export function sendByControl(target: Element, describe: Describe): Send | null {
  const control = clickableAt(target);
  if (!control || isDisabled(control)) return null;
  const seen = new Set<HTMLElement>();
  for (const box of boxesAround(control)) {
    if (seen.has(box)) continue;
    const spot = describe(box);
    for (const one of spot?.boxes ?? []) seen.add(one);
    if (spot?.found && same(spot.found.control, control)) {
      return sendFrom(box, spot, spot.found.layer, describe, pressOf(control));
    }
  }
  return null;
}

/** The send that a form's `submit` would make. */
export function sendBySubmit(gesture: Extract<Gesture, { type: 'submit' }>, describe: Describe): Send | null {
  const form = gesture.event.target;
  if (!(form instanceof HTMLFormElement)) return null;
  const { submitter } = gesture.event;
  if (submitter && isOtherButton(submitter)) return null;
  for (const box of editablesIn(form)) {
    const spot = describe(box);
    if (spot) return sendFrom(box, spot, 'structure', describe, submitOf(form, submitter));
  }
  return null;
}

/** See `Site.composerAt`. */
export function composerAround(element: Element, describe: Describe): Composer | null {
  const box = editableAt(element);
  const spot = box && describe(box);
  return box && spot ? composerOf(box, spot, describe) : null;
}

/**
 * See `Site.health`; boxes that go out together count once.
 *
 * @param isLost of a box that is known as no composer: may it be one that the site has changed beyond knowing?
 */
export function healthOf(page: Document, describe: Describe, isLost = (_: HTMLElement) => false): SiteHealth[] {
  const seen = new Set<HTMLElement>();
  const states: SiteHealth[] = [];
  for (const box of editablesIn(page)) {
    if (seen.has(box) || isHidden(box)) continue;
    const spot = describe(box);
    if (!spot) {
      if (isLost(box))
        states.push({ place: 'unknown-box', layer: null, editor: null, control: null, resumable: false, write: null });
      continue;
    }
    for (const one of spot.boxes) seen.add(one);
    const { place, layer, found, key } = spot;
    const editor = editorOf(box);
    const resumable = found !== null || key !== undefined || readEditor(editor).trim() === '';
    states.push({
      place,
      layer,
      editor: editor.kind,
      control: found?.layer ?? null,
      resumable,
      write: writeWay(editor),
    });
  }
  return states;
}
