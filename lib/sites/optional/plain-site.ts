import type { SiteId } from 'which-hat:units';
import { type Describe, sendFrom } from '../shared/composer.ts';
import { editableAt, targetOf } from '../shared/dom.ts';
import { clicksByItself, isComposing, isEnter, isPress, modifiersOf } from '../shared/keys.ts';
import { composerAround, healthOf, sendByControl, sendBySubmit } from '../shared/sends.ts';
import { suggestionsOpen } from '../shared/suggestions.ts';
import type { Gesture, Send, Site, SitePages } from '../site.ts';

/**
 * A site whose every send comes from a box: by its control, by a key in it, by the form around it. What the boxes are is
 * all that such a site has to tell.
 */
export function plainSite(id: SiteId, pages: SitePages, describe: Describe): Site {
  return {
    id,
    ...pages,
    recognise: (gesture) => recognise(gesture, describe),
    composerAt: (element) => composerAround(element, describe),
    health: (page) => healthOf(page, describe),
  };
}

function recognise(gesture: Gesture, describe: Describe): Send | null {
  const target = targetOf(gesture.event);
  if (!target) return null;
  switch (gesture.type) {
    case 'click':
      return sendByControl(target, describe);
    case 'keydown': {
      if (!isPress(gesture.event)) return null;
      const box = editableAt(target);
      if (box)
        return isEnter(gesture.event) && !isComposing(gesture.event) ? byEnter(gesture.event, box, describe) : null;
      return clicksByItself(target) ? null : sendByControl(target, describe);
    }
    case 'submit':
      return sendBySubmit(gesture, describe);
    case 'keyup':
      return null;
  }
}

/**
 * Where Enter is known to send, Shift with it is a new line. Where no key is known, Enter is a new line, while Ctrl or Cmd
 * with it may send, so it counts.
 */
function byEnter(event: KeyboardEvent, box: HTMLElement, describe: Describe): Send | null {
  const modifiers = modifiersOf(event);
  const chord = modifiers.ctrl || modifiers.meta;
  if (modifiers.shift && !chord) return null;
  const spot = describe(box);
  if (!spot || (spot.key ? suggestionsOpen(box, spot.scope) : !chord)) return null;
  return sendFrom(box, spot, spot.layer, describe, { by: 'key', modifiers });
}
