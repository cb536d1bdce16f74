import { readOptions } from './options.ts';

/** The options of this page, read once: they outlive the site's own navigation by pushState. */
export const options = readOptions(location.search);
