import { type Describe, sendFrom } from './shared/composer.ts';
import { editableAt, targetOf } from './shared/dom.ts';
import { clicksByItself, isComposing, isEnter, isPress, modifiersOf } from './shared/keys.ts';
import { composerAround, healthOf, sendByControl, sendBySubmit } from './shared/sends.ts';
import { suggestionsOpen } from './shared/suggestions.ts';
import type { Gesture, Send, Site, SiteAbout, SitePages } from './site.ts';
import { describe, isUnknown } from './x/boxes.ts';
import { noteItem, repostAt } from './x/repost.ts';

export const pages: SitePages = {
  matches: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
};

export const about: SiteAbout = {
  home: 'https://x.com/',
  topics: ['civility', 'capacity', 'sharing', 'truth', 'personal-data'],
};

/** X: posts in Draft.js (a textarea in the narrow layout), chats in a textarea, reposts from a menu. */
export const site: Site = {
  id: 'x',
  ...pages,
  recognise,
  composerAt: (element) => composerAround(element, describe),
  health: (page) => healthOf(page, describe, isUnknown),
};

function recognise(gesture: Gesture, page: Document): Send | null {
  const target = targetOf(gesture.event);
  if (!target) return null;
  switch (gesture.type) {
    case 'click':
      noteItem(target);
      return repostAt(target, page) ?? sendByControl(target, describe);
    case 'keydown':
      return byKey(gesture.event, target, page);
    case 'submit':
      return sendBySubmit(gesture, describe);
    case 'keyup':
      // Menu items act on keyup, but only after a keydown on them: the send was seen there.
      return null;
  }
}

function byKey(event: KeyboardEvent, target: Element, page: Document): Send | null {
  const press = isPress(event);
  if (!press && event.key !== 't') return null;
  const box = editableAt(target);
  if (box) return isEnter(event) && !isComposing(event) ? byEnter(event, box, describe) : null;
  // `t` opens the repost menu of the post that has the focus.
  noteItem(target);
  if (!press) return null;
  return repostAt(target, page) ?? (clicksByItself(target) ? null : sendByControl(target, describe));
}

/** Posts: Ctrl or Cmd with Enter, even while a list is open. Chats: Enter without Shift, and not while a list is open. */
function byEnter(event: KeyboardEvent, box: HTMLElement, look: Describe): Send | null {
  const { ctrl, alt, shift, meta } = modifiersOf(event);
  if (shift && !ctrl && !meta) return null;
  const spot = look(box);
  if (!spot) return null;
  const isChat = spot.surface === 'message';
  if (isChat ? shift || suggestionsOpen(box, spot.scope) : !(ctrl || meta) || alt) return null;
  return sendFrom(box, spot, spot.layer, look, { by: 'key', modifiers: modifiersOf(event) });
}
