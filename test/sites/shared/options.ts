/** Languages in which the stand-ins know the sites' labels. */
export const LANGUAGES = ['en', 'cy', 'pl', 'ro', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a test may ask of a page through its address. */
export interface PageOptions {
  language: Language;
  /** Markers that the "site" has renamed or dropped. */
  renamed: ReadonlySet<string>;
  /** WhatsApp's preference "Enter is send". */
  enterIsSend: boolean;
  /** Acts as a page, not as a person (Facebook). */
  asPage: boolean;
  /** Posting takes two steps, and the editor is gone in the second (Facebook). */
  twoSteps: boolean;
  /** The feed's composer opens in place, not in a dialog (Facebook). */
  inlineComposer: boolean;
  /** The layout for narrow screens, with a `<textarea>` (X). */
  mobile: boolean;
  /** The send control is a new node after every change of the text. */
  rerender: boolean;
  /** Milliseconds for which the send control stays disabled after a change of the text. */
  slow: number;
  /** What Enter or Space on a `div[role=button]` does: a click as the browser makes it, or the work without any click. */
  press: 'click' | 'keydown';
}

/**
 * Reads the options from the query of an address, and leaves the site's own parameters alone.
 * @param query the part after `?`; unknown values count as absent
 */
export function readOptions(query: string): PageOptions {
  const given = new URLSearchParams(query);
  const language = LANGUAGES.find((known) => known === given.get('lang')) ?? 'en';
  return {
    language,
    renamed: new Set((given.get('rename') ?? '').split(',').filter(Boolean)),
    enterIsSend: given.get('enterIsSend') !== '0',
    asPage: given.get('as') === 'page',
    twoSteps: given.get('steps') === '2' || given.get('as') === 'page',
    inlineComposer: given.get('composer') === 'inline',
    mobile: given.get('mobile') === '1',
    rerender: given.get('rerender') === '1',
    slow: Number(given.get('slow') ?? '0') || 0,
    press: given.get('press') === 'keydown' ? 'keydown' : 'click',
  };
}
