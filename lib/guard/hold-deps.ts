import { additionFor } from '../clerk/addition.ts';
import { caretLeftIn, saveCaret } from '../sites/editors/caret.ts';
import type { WriteOutcome } from '../sites/editors/editor.ts';
import { appendTo, readEditor } from '../sites/editors/index.ts';
import { joinTexts } from '../sites/shared/dom.ts';
import type { Composer } from '../sites/site.ts';
import { awaitPage } from './await-page.ts';
import type { GuardDeps } from './guard.ts';
import type { HoldEvent } from './hold.ts';
import type { Question } from './protocol.ts';
import { type ComposerReading, samePlace } from './reading.ts';
import type { HoldDeps } from './run-hold.ts';

const ACCEPTS_WITHIN_MS = 1500;
const TAKEN_WITHIN_MS = 5000;
const LOOK_AFTER_THE_PAGE_EVERY_MS = 250;

/**
 * Ties a hold to the page: one composer, its site, and the prompt over it.
 *
 * @param guard reads the composer, is told what was decided, and sends past the gate: it gets the text that goes out
 * @returns the hold's outside world, and `release`, to be called when the hold has ended
 */
export function holdDeps(
  deps: GuardDeps,
  composer: Composer,
  first: ComposerReading,
  guard: Pick<HoldDeps, 'decided'> & { look(composer: Composer): ComposerReading; resume(text: string): boolean },
): { hold: HoldDeps; release: () => void } {
  const interruption = watchForInterruption(composer, deps);
  /** The words that were last judged: only they may go out. */
  let judged = first.text;
  const isJudged = () => composer.text() === judged && samePlace(first.context, composer.context());
  /** The account may have been given another hat meanwhile. */
  let { draft } = first;
  const read = () => {
    const reading = guard.look(composer);
    judged = reading.text;
    draft = reading.draft;
    return { ...reading, same: samePlace(first.context, reading.context) };
  };
  const hold: HoldDeps = {
    prompt: deps.openPrompt(),
    read,
    question: ({ text, result, again }) => questionOf(composer, { ...first, draft, text, result }, again),
    reconsider: async () => {
      await deps.readAgain();
      return read();
    },
    decided: guard.decided,
    restoreCaret: caretOf(composer),
    write: (statement) => write(composer, statement),
    accepts: () => awaitPage(() => isUsable(composer.control()), ACCEPTS_WITHIN_MS),
    ready: async () => composer.ready?.(),
    resume: () => isJudged() && guard.resume(judged),
    taken: () => awaitPage(() => composer.taken(), TAKEN_WITHIN_MS),
    interrupted: interruption.happened,
  };
  return { hold, release: interruption.stop };
}

function questionOf(composer: Composer, reading: ComposerReading, again: boolean): Question {
  const box = composer.editors().at(-1);
  return {
    draft: { ...reading.draft, text: reading.text },
    result: reading.result,
    context: reading.context,
    place: composer.place,
    limit: composer.limit,
    writable: box !== undefined,
    joins: box ? readEditor(box) : '',
    own: joinTexts(composer.editors().map(readEditor)),
    again,
  };
}

/** Gives focus and caret back to the box that had them; a box that was re-rendered since gets the focus alone. */
function caretOf(composer: Composer): () => void {
  const boxes = composer.editors().map(({ element }) => element);
  const box = boxes.find((element) => element.contains(element.ownerDocument.activeElement)) ?? boxes[0];
  if (!box) return () => undefined;
  // A press on the send button has taken focus and selection out of the box before its click is held.
  const restore = box.contains(box.ownerDocument.activeElement) ? saveCaret(box) : (caretLeftIn(box) ?? saveCaret(box));
  return () => (box.isConnected ? restore() : composer.editors()[0]?.element.focus());
}

/** Appends the statement once: a draft that holds it already is as it should be. */
async function write(composer: Composer, statement: string): Promise<WriteOutcome> {
  const box = composer.editors().at(-1);
  if (!box) return 'unchanged';
  const draft = readEditor(box);
  if (draft.includes(statement)) return 'written';
  return appendTo(box, additionFor(draft, statement, composer.limit?.count));
}

/** Without a control only a key sends, and no disabled state can be seen. */
function isUsable(control: HTMLElement | null): boolean {
  return control === null || !(control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true');
}

/** A hold never outlives its composer, nor the extension that holds it. */
function watchForInterruption(composer: Composer, deps: Pick<GuardDeps, 'view' | 'alive'>) {
  const hadBoxes = composer.editors().length > 0;
  let goneBefore = false;
  let timer: number | undefined;
  const happened = new Promise<Extract<HoldEvent, { type: 'composer-gone' | 'stood-down' }>>((resolve) => {
    timer = deps.view.setInterval(() => {
      if (!deps.alive()) return resolve({ type: 'stood-down' });
      // A re-render takes the box away for a moment: only two looks in a row count.
      const gone = hadBoxes && composer.editors().length === 0;
      if (gone && goneBefore) resolve({ type: 'composer-gone' });
      goneBefore = gone;
    }, LOOK_AFTER_THE_PAGE_EVERY_MS);
  });
  return { happened, stop: () => deps.view.clearInterval(timer) };
}
