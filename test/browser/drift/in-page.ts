import { openGate } from '../../../lib/guard/gate.ts';
import { site as facebook } from '../../../lib/sites/facebook.site.ts';
import { site as instagram } from '../../../lib/sites/optional/instagram.site.ts';
import { site as threads } from '../../../lib/sites/optional/threads.site.ts';
import { site as youtube } from '../../../lib/sites/optional/youtube.site.ts';
import { siteAt } from '../../../lib/sites/shared/match.ts';
import type { Composer } from '../../../lib/sites/site.ts';
import { site as whatsapp } from '../../../lib/sites/whatsapp.site.ts';
import { site as x } from '../../../lib/sites/x.site.ts';

/** What the drift trials ask of a page in which the gate and the site's adapter run without the rest. */
export interface InPage {
  /** The words of the last send that was held, and forgets it as one to be told of; `null`: none was. */
  takeHeld(): string | null;
  /** Lets the last held send go on. `false`: no proven way was found. */
  resume(): Promise<boolean>;
  /** Does the page's health own up to something that cannot be read or sent? */
  ownsUp(): boolean;
}

declare global {
  interface Window {
    __drift: InPage;
  }
}

const site = siteAt([facebook, x, whatsapp, youtube, instagram, threads], location.href);

let composer: Composer | null = null;
let held: string | null = null;

if (site) {
  const gate = openGate(window, {
    recognise: (gesture) => site.recognise(gesture, document),
    consider: (send) => {
      composer = send.composer;
      held = composer.text();
      return 'hold';
    },
    isOurs: () => false,
    take: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  window.__drift = {
    takeHeld: () => {
      const words = held;
      held = null;
      return words;
    },
    resume: async () => {
      const going = composer;
      await going?.ready?.();
      return going !== null && gate.letThrough(() => going.resume());
    },
    ownsUp: () => {
      const health = site.health(document);
      return health.length === 0 || health.some(({ editor, resumable }) => !editor || !resumable);
    },
  };
}
