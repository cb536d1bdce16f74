import { additionFor } from '../clerk/addition.ts';
import { appendTo, readEditor } from '../sites/editors/index.ts';
import { editablesIn } from '../sites/shared/composer.ts';
import { isHidden } from '../sites/shared/dom.ts';
import type { Composer, Site } from '../sites/site.ts';

/** Pop-up → content script: put a saved draft where the user writes. */
export interface PutBackRequest {
  type: 'put-back';
  text: string;
  /** The site's own sort of composer that it was written in, and the conversation; empty where unknown. */
  place: string;
  title: string;
  /** The user has seen that another conversation is open, and wants it there. */
  anyway: boolean;
}

/** What became of it. Only `written` was seen to be there. `elsewhere`: another conversation is open. */
export type PutBackReply =
  | { done: 'written' }
  | { done: 'no-box' }
  | { done: 'elsewhere'; title: string }
  | { done: 'failed' };

/**
 * Adds a saved draft to the box that has the focus, else to the first one of its own sort, else to the first of all.
 * What stands there stays, and is not added to where it is the draft itself, with a blank line between. Nothing is sent.
 */
export async function putBack(site: Site, page: Document, request: PutBackRequest): Promise<PutBackReply> {
  try {
    const composer = boxFor(site, page, request.place);
    const box = composer?.editors().at(-1);
    if (!composer || !box) return { done: 'no-box' };
    const title = composer.context().conversation?.title ?? '';
    if (!request.anyway && title !== '' && request.title !== '' && title !== request.title)
      return { done: 'elsewhere', title };
    const there = readEditor(box);
    // It never left: after saving it the draft stays in its box.
    if (there.includes(request.text)) return { done: 'written' };
    const addition = additionFor(there, request.text, composer.limit?.count);
    return { done: (await appendTo(box, addition)) === 'written' ? 'written' : 'failed' };
  } catch {
    return { done: 'failed' };
  }
}

function boxFor(site: Site, page: Document, place: string): Composer | null {
  const focused = page.activeElement && site.composerAt(page.activeElement);
  if (focused) return focused;
  const composers = editablesIn(page).flatMap((box) => (isHidden(box) ? [] : (site.composerAt(box) ?? [])));
  return composers.find((composer) => composer.place === place) ?? composers[0] ?? null;
}
