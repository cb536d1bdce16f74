import { check } from '../check/check.ts';
import type { Draft } from '../check/draft.ts';
import { ownStatements, statementIn } from '../clerk/known-statement.ts';
import { lookHarder } from '../elections/look-harder.ts';
import { electionAt } from '../elections/period.ts';
import { councilFacts } from '../policy/facts.ts';
import { hatOf } from '../settings/hats.ts';
import type { Memory } from '../settings/memory.ts';
import type { Settings } from '../settings/settings.ts';
import type { Composer, Context, Site } from '../sites/site.ts';
import type { Reading } from './hold.ts';
import { quieten } from './quieten.ts';

/** What the user has said, at the moment of reading. */
export interface Said {
  settings: Settings;
  memory: Memory;
  /** Ms since the epoch. */
  now: number;
}

/** What a composer holds, with all that the check and the prompt want to know of it. */
export interface ComposerReading extends Omit<Reading, 'same'> {
  draft: Draft;
  context: Context;
}

/**
 * Reads and checks a composer, before a poll the harder, and leaves out what the user has settled before.
 *
 * @throws what the adapter throws where the page is not as it expects; the gate then lets the gesture go
 */
export function readComposer(site: Site, composer: Composer, said: Said): ComposerReading {
  const context = composer.context();
  const text = composer.text();
  const account = hatOf(said.settings, site.id, context.account);
  const draft: Draft = { text, site: site.id, surface: composer.surface, account };
  const councils = councilFacts(said.settings.councils);
  const seen = check(draft, councils);
  const result = electionAt(said.settings.elections, said.now) ? lookHarder(seen, draft) : seen;
  const names = [said.settings.otherCouncil, ...councils.map(({ names }) => names[0] ?? '')];
  const stated = statementIn(text, ownStatements(said.settings, names)) !== null;
  return { text, draft, context, result: quieten({ ...said, text, stated, result, site: site.id, context }) };
}

/** Is this still the account and the conversation for which the draft was checked? What neither shows counts as same. */
export function samePlace(before: Context, now: Context): boolean {
  const differs = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  return !(
    differs(before.account?.id, now.account?.id) ||
    differs(before.conversation?.id, now.conversation?.id) ||
    differs(before.conversation?.title, now.conversation?.title)
  );
}
