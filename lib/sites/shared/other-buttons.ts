import { isLabelled } from './labels.ts';

// Words in a site's own names for its icons and controls: `wds-ic-sticker-smiley`, `scheduleOption`, `app-bar-close`.
const SENDS = new Set(['send', 'submit', 'confirm', 'tweet', 'post', 'publish', 'checkmark']);
const OTHER = new Set(
  `x close cancel back delete discard clear mic microphone voice ptt audio smiley emoji sticker stickers gif attach
  attachment attachments attachfile plus add clip unsent draft drafts photo camera image location
  geo poll grok file tag mention`.split(/\s+/u),
);
// A send that is put off is none, whatever else its marker says.
const LATER = /schedul|clock/u;
const MARKED = '[data-icon],[data-testid]';

/**
 * Is this a button that opens, adds, records or takes back instead of sending? Told by what it says of itself: that it
 * opens something, its marker, its label.
 */
export function isOtherButton(control: Element): boolean {
  return opens(control) || marksOther(control) || isLabelled(control, 'cancel', 'tool');
}

function opens(control: Element): boolean {
  const popup = control.getAttribute('aria-haspopup');
  return (popup !== null && popup !== 'false') || control.hasAttribute('aria-expanded') || control.matches('a[href]');
}

function marksOther(control: Element): boolean {
  const words = [control, ...control.querySelectorAll(MARKED)].flatMap((one) => [
    ...wordsIn(one.getAttribute('data-testid')),
    ...wordsIn(one.getAttribute('data-icon')),
  ]);
  if (words.some((word) => LATER.test(word))) return true;
  return words.some((word) => OTHER.has(word)) && !words.some((word) => SENDS.has(word));
}

function wordsIn(mark: string | null): string[] {
  return mark
    ? mark
        .replace(/([a-z])(?=[A-Z])/gu, '$1 ')
        .toLowerCase()
        .split(/[^a-z]+/u)
    : [];
}
