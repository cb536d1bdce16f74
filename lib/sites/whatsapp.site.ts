import { type Describe, editablesIn, sendFrom } from './shared/composer.ts';
import { clickableAt, editableAt, isHidden, targetOf } from './shared/dom.ts';
import { clicksByItself, isComposing, isEnter, isPress, modifiersOf } from './shared/keys.ts';
import { composerAround, healthOf, sendByControl, sendBySubmit } from './shared/sends.ts';
import { suggestionsOpen } from './shared/suggestions.ts';
import type { Gesture, Send, Site, SiteAbout, SitePages } from './site.ts';
import { describe } from './whatsapp/boxes.ts';
import { learnFrom, meaningOf, orNewLine, watch, withoutLesson } from './whatsapp/enter.ts';
import { forwardAt, noteMessage } from './whatsapp/forward.ts';

export const pages: SitePages = { matches: ['https://web.whatsapp.com/*'] };

export const about: SiteAbout = {
  home: 'https://web.whatsapp.com/',
  topics: ['whatsapp', 'confidentiality', 'capacity', 'personal-data', 'formal-contact'],
};

/** WhatsApp Web: Lexical, one composer in the footer, others in overlays; Enter sends or not, as the user has set it. */
export const site: Site = {
  id: 'whatsapp',
  ...pages,
  recognise,
  composerAt: (element) => composerAround(element, describe),
  health: (page) => healthOf(page, describe),
};

function recognise(gesture: Gesture, page: Document): Send | null {
  const target = targetOf(gesture.event);
  if (!target) return null;
  switch (gesture.type) {
    case 'click':
      noteMessage(target);
      return forwardAt(target, page) ?? sendByControl(target, describe);
    case 'keydown':
      return isPress(gesture.event) ? byKey(gesture.event, target, page) : null;
    case 'keyup':
      if (isEnter(gesture.event)) learnFrom(gesture.event);
      return null;
    case 'submit':
      return sendBySubmit(gesture, describe);
  }
}

function byKey(event: KeyboardEvent, target: Element, page: Document): Send | null {
  const box = editableAt(target);
  if (box) return isEnter(event) && !isComposing(event) ? byEnter(event, box, describe) : null;
  if (clickableAt(target)) {
    noteMessage(target);
    return clicksByItself(target) ? null : (forwardAt(target, page) ?? sendByControl(target, describe));
  }
  if (!isEnter(event) || isComposing(event) || target.matches('input,select')) return null;
  // The view of a picture to be sent takes Enter also while nothing in it has the focus.
  const caption = editablesIn(page).find((one) => !isHidden(one) && describe(one)?.place === 'caption');
  return caption ? byEnter(event, caption, describe) : null;
}

function byEnter(event: KeyboardEvent, box: HTMLElement, look: Describe): Send | null {
  const spot = look(box);
  if (!spot || spot.place === 'status' || suggestionsOpen(box, spot.scope)) return null;
  const modifiers = modifiersOf(event);
  watch(box, modifiers, event.timeStamp);
  const meaning = meaningOf(modifiers);
  const send = meaning === 'new-line' ? null : sendFrom(box, spot, spot.layer, look, { by: 'key', modifiers });
  if (!send) return null;
  return meaning === 'either' ? orNewLine(send, box) : withoutLesson(send);
}
