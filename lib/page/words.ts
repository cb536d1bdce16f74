import { browser } from 'wxt/browser';
import type { Words } from '../words.ts';

/** The words of the browser's language, from the locale files. */
export const browserWords: Words = (key, ...values) => browser.i18n.getMessage(key, values);
