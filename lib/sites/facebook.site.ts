import { describe } from './facebook/boxes.ts';
import { noteItem, shareNowAt } from './facebook/share.ts';
import { withSteps } from './facebook/steps.ts';
import { sendFrom } from './shared/composer.ts';
import { editableAt, targetOf } from './shared/dom.ts';
import { clicksByItself, isComposing, isEnter, isPress, modifiersOf } from './shared/keys.ts';
import { composerAround, healthOf, sendByControl, sendBySubmit } from './shared/sends.ts';
import { suggestionsOpen } from './shared/suggestions.ts';
import type { Gesture, Send, Site, SiteAbout, SitePages } from './site.ts';

export const pages: SitePages = {
  matches: [
    'https://facebook.com/*',
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
    'https://messenger.com/*',
    'https://www.messenger.com/*',
  ],
};

export const about: SiteAbout = {
  home: 'https://www.facebook.com/',
  topics: ['civility', 'capacity', 'personal-data', 'formal-contact', 'truth'],
};

/** Facebook and Messenger: Lexical everywhere, hardly a stable marker; told apart by dialog, form and article. */
export const site: Site = {
  id: 'facebook',
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
      noteItem(target);
      return byControl(target, page);
    case 'keydown': {
      if (!isPress(gesture.event)) return null;
      const box = editableAt(target);
      if (box) return isEnter(gesture.event) && !isComposing(gesture.event) ? byEnter(gesture.event, box) : null;
      noteItem(target);
      return clicksByItself(target) ? null : byControl(target, page);
    }
    case 'submit':
      return withSteps(sendBySubmit(gesture, describe));
    case 'keyup':
      return null;
  }
}

function byControl(target: Element, page: Document): Send | null {
  return shareNowAt(target, page) ?? withSteps(sendByControl(target, describe));
}

/**
 * Comments and chats send by Enter, with Shift it is a new line. Elsewhere no key is known: Ctrl or Cmd with Enter may be
 * one, so it counts, while Enter alone is a new line; so it is in a textarea of the site for phones.
 */
function byEnter(event: KeyboardEvent, box: HTMLElement): Send | null {
  const { ctrl, shift, meta } = modifiersOf(event);
  if (shift && !ctrl && !meta) return null;
  const spot = describe(box);
  if (!spot) return null;
  const breaks = !spot.key || (box.localName === 'textarea' && !isBusiness(box));
  if (breaks ? !ctrl && !meta : suggestionsOpen(box, spot.scope)) return null;
  return sendFrom(box, spot, spot.layer, describe, { by: 'key', modifiers: modifiersOf(event) });
}

function isBusiness(box: HTMLElement): boolean {
  return box.ownerDocument.location.hostname.startsWith('business.');
}
