import type { KindId } from 'which-hat:units';
import type { CheckResult } from '../check/draft.ts';
import type { Choice } from '../history/tally.ts';
import type { Memory } from '../settings/memory.ts';
import { isPaused, type Settings } from '../settings/settings.ts';
import { noteCaret } from '../sites/editors/caret.ts';
import type { Composer, Gesture, Send, Site } from '../sites/site.ts';
import { openAnswered } from './answered.ts';
import { openGate } from './gate.ts';
import type { Ending } from './hold.ts';
import { holdDeps } from './hold-deps.ts';
import type { PageStatus, Unguarded } from './page-status.ts';
import { type PutBackReply, type PutBackRequest, putBack } from './put-back.ts';
import { type ComposerReading, readComposer, type Said } from './reading.ts';
import { type PromptWindow, runHold } from './run-hold.ts';

/** What the guard needs of the browser. */
export interface GuardDeps {
  view: Window;
  site: Site;
  /** What the user has set and said, as last read. */
  stored(): { settings: Settings; memory: Memory };
  /** Reads it again: the prompt has just changed it. */
  readAgain(): Promise<void>;
  openPrompt(): PromptWindow;
  /** Counts, without any words, that these kinds were asked about and what the user chose. */
  count(kinds: KindId[], choice: Choice): void;
  /** Is this one of our own elements over the page? */
  isOurs(target: EventTarget | null): boolean;
  /** An event in one of them, which the gate keeps from everybody else. */
  take(event: Event): void;
  /** Tells the user how a hold ended, where that needs words. `saved` is the id of the draft that was saved. */
  tell(ending: Ending, saved?: string): void;
  /** Called whenever the status may have changed. */
  statusChanged(status: PageStatus): void;
  /** Is the extension still the one that put us here? After an update it is not, and the guard stands down. */
  alive(): boolean;
}

export interface Guard {
  /** Reads and checks a composer as a send from it would, and holds nothing. */
  look(composer: Composer): ComposerReading;
  status(): PageStatus;
  /** Puts a saved draft into a box of the page; never while a question is open. */
  putBack(request: PutBackRequest): Promise<PutBackReply>;
  /** Settings changed. */
  refresh(): void;
  stop(): void;
}

/** Starts guarding a page. Call once, at `document_start`. */
export function startGuard(deps: GuardDeps): Guard {
  let holding = false;
  let trouble: Unguarded | undefined;
  let asked = 0;
  /** The user chose to send exactly this, and the site has not taken it yet: it is not asked about again. */
  let decided: { place: string; text: string } | undefined;

  const answered = openAnswered(crypto.randomUUID());

  const paused = () => isPaused(deps.stored().settings, Date.now());
  const said = (): Said => ({ ...deps.stored(), answered, now: Date.now() });
  const look = (composer: Composer) => readComposer(deps.site, composer, said());

  const gate = openGate(deps.view, {
    isOurs: deps.isOurs,
    take: deps.take,
    recognise: (gesture) => (paused() ? null : deps.site.recognise(gesture, deps.view.document)),
    consider,
    failed: () => inTrouble('error'),
  });

  deps.view.addEventListener('focusout', noteCaret, true);

  function consider(send: Send, gesture: Gesture): 'pass' | 'hold' {
    if (!deps.alive()) {
      stop();
      return 'pass';
    }
    // One decision at a time: a second gesture while the first is being settled is a double click or an impatient key.
    if (holding) return 'hold';
    const { composer } = send;
    const reading = look(composer);
    const settled = decided?.place === composer.place && decided.text === reading.text;
    if (reading.result.outcome === 'clear' || settled) {
      decided = undefined;
      return 'pass';
    }
    if (composer.control() === null && gesture.type === 'click') {
      inTrouble('not-resumable');
      return 'pass';
    }
    void hold(composer, reading);
    return 'hold';
  }

  async function hold(composer: Composer, first: ComposerReading) {
    holding = true;
    asked++;
    let letGo: CheckResult | undefined;
    let saved: string | undefined;
    /** Kinds that were asked about before something was said beside the question. */
    const before = new Set<KindId>();
    const { hold: parts, release } = holdDeps(deps, composer, first, {
      look,
      resume(text) {
        decided = { place: composer.place, text };
        return gate.letThrough(() => composer.resume());
      },
      decided(result, answer) {
        const kinds = result.findings.map(({ kind }) => kind);
        if (answer.action === 'reconsider') {
          for (const kind of kinds) before.add(kind);
          return;
        }
        letGo = answer.action === 'send-as-is' ? result : undefined;
        saved = answer.action === 'save-for-later' ? answer.draft : undefined;
        deps.count(kinds, answer.action);
        const setRight = [...before].filter((kind) => !kinds.includes(kind));
        deps.count(setRight, 'reconsider');
      },
    });
    const ending = await runHold({ ...first, same: true }, parts);
    release();
    holding = false;
    const went = ending === 'sent' || ending === 'unconfirmed';
    if (went && letGo && decided)
      answered.add({ site: deps.site.id, context: first.context, now: Date.now() }, decided.text, letGo.findings);
    if (ending === 'sent') decided = undefined;
    if (ending === 'unasked') trouble = 'prompt-not-shown';
    if (ending === 'stood-down') stop();
    deps.tell(ending, saved);
    deps.statusChanged(status());
  }

  function inTrouble(reason: Unguarded) {
    trouble = reason;
    deps.statusChanged(status());
  }

  function status(): PageStatus {
    const reason = paused() ? 'paused' : trouble;
    const health = deps.site.health(deps.view.document);
    return { guarded: reason === undefined, site: deps.site.id, reason, health, asked };
  }

  function stop() {
    trouble = 'stood-down';
    gate.close();
    deps.view.removeEventListener('focusout', noteCaret, true);
  }

  return {
    look,
    putBack: async (request) => (holding ? { done: 'failed' } : putBack(deps.site, deps.view.document, request)),
    status,
    refresh: () => deps.statusChanged(status()),
    stop,
  };
}
