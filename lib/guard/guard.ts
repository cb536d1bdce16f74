import type { KindId } from 'which-hat:units';
import type { Choice } from '../history/tally.ts';
import type { Memory } from '../settings/memory.ts';
import { isPaused, type Settings } from '../settings/settings.ts';
import { CARET_MAY_LEAVE, noteCaret } from '../sites/editors/caret.ts';
import type { Composer, Gesture, Send, Site } from '../sites/site.ts';
import { openGate } from './gate.ts';
import type { Ending } from './hold.ts';
import { holdDeps } from './hold-deps.ts';
import { openHolds } from './holds.ts';
import type { PageStatus, Unguarded } from './page-status.ts';
import { type PutBackReply, type PutBackRequest, putBack } from './put-back.ts';
import { type ComposerReading, readComposer, type Said } from './reading.ts';
import { type PromptWindow, runHold } from './run-hold.ts';
import { openSelfCheck } from './self-check.ts';
import { watchWriting } from './watch-writing.ts';

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
  /** Counts a draft that left its box without a send that was seen. */
  countMissed(): void;
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
  const holds = openHolds();
  let asked = 0;
  let missed = 0;
  /** By place, what the user chose to send and the site has not taken yet: it is not asked about again. */
  const decided = new Map<string, string>();

  const paused = () => isPaused(deps.stored().settings, Date.now());
  const selfCheck = openSelfCheck(deps.site, deps.view, paused);
  const said = (): Said => ({ ...deps.stored(), now: Date.now() });
  const look = (composer: Composer) => readComposer(deps.site, composer, said());

  const gate = openGate(deps.view, {
    isOurs: deps.isOurs,
    take: deps.take,
    recognise: (gesture) => (paused() ? null : deps.site.recognise(gesture, deps.view.document)),
    consider,
    failed: () => inTrouble('error'),
  });

  // After the gate, so that it is spared what the gate stops.
  const writing = watchWriting({
    view: deps.view,
    composerAt: deps.site.composerAt,
    begun: () => deps.statusChanged(status()),
    missed() {
      if (paused()) return;
      missed++;
      deps.countMissed();
      inTrouble('missed-send');
    },
  });
  for (const type of CARET_MAY_LEAVE) deps.view.addEventListener(type, noteCaret, true);

  function consider(send: Send, gesture: Gesture): 'pass' | 'hold' {
    if (!deps.alive()) {
      stop();
      return 'pass';
    }
    const { composer } = send;
    writing.seen(composer);
    const reading = look(composer);
    // A second gesture while the first is being settled is a double click or an impatient key.
    if (holds.settles(composer, reading.text)) return 'hold';
    if (reading.result.outcome === 'clear' || decided.get(composer.place) === reading.text) {
      decided.delete(composer.place);
      return 'pass';
    }
    if (send.breakLine) return send.breakLine() ? 'hold' : 'pass';
    if (composer.control() === null && gesture.type === 'click') {
      inTrouble('not-resumable');
      return 'pass';
    }
    if (holds.asking()) holds.wait(composer, reading.text);
    else hold(composer, reading);
    return 'hold';
  }

  /** Asks about the sends that had to wait for a question, as they are now. */
  function goOn() {
    try {
      for (let next = holds.next(); next; next = holds.next()) {
        const reading = look(next.composer);
        if (reading.text === next.text && reading.result.outcome !== 'clear') hold(next.composer, reading);
      }
    } catch {
      inTrouble('error');
    }
  }

  function hold(composer: Composer, first: ComposerReading) {
    let sent: string | undefined;
    let saved: string | undefined;
    /** Kinds that were asked about before something was said beside the question. */
    const before = new Set<KindId>();
    const { hold: parts, release } = holdDeps(deps, composer, first, {
      look,
      resume(text) {
        decided.set(composer.place, text);
        writing.seen(composer);
        if (!gate.letThrough(() => composer.resume())) return false;
        sent = text;
        held.went(text);
        setTimeout(goOn);
        return true;
      },
      decided(result, answer) {
        const kinds = result.findings.map(({ kind }) => kind);
        if (answer.action === 'reconsider') {
          for (const kind of kinds) before.add(kind);
          return;
        }
        saved = answer.action === 'save-for-later' ? answer.draft : undefined;
        deps.count(kinds, answer.action);
        const setRight = [...before].filter((kind) => !kinds.includes(kind));
        deps.count(setRight, 'reconsider');
      },
    });
    const held = holds.begin(composer);
    asked++;
    const restoreCaret = () => {
      if (held.alone()) parts.restoreCaret();
    };
    void runHold({ ...first, same: true }, { ...parts, restoreCaret }).then((ending) => {
      release();
      held.end();
      if (ending === 'sent' && decided.get(composer.place) === sent) decided.delete(composer.place);
      if (ending === 'unasked') selfCheck.fault('prompt-not-shown');
      if (ending === 'stood-down') stop();
      deps.tell(ending, saved);
      deps.statusChanged(status());
      goOn();
    });
  }

  function inTrouble(reason: Unguarded) {
    selfCheck.fault(reason);
    deps.statusChanged(status());
  }

  const status = () => selfCheck.status({ asked, missed });

  function stop() {
    selfCheck.fault('stood-down');
    gate.close();
    writing.stop();
    for (const type of CARET_MAY_LEAVE) deps.view.removeEventListener(type, noteCaret, true);
  }

  return {
    look,
    putBack: async (request) => (holds.any() ? { done: 'failed' } : putBack(deps.site, deps.view.document, request)),
    status,
    refresh: () => deps.statusChanged(status()),
    stop,
  };
}
