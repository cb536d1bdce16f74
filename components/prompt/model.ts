import type { KindId } from 'which-hat:units';
import type { CheckResult, Draft, Outcome, Span } from '../../lib/check/draft.ts';
import { redact } from '../../lib/clerk/redact.ts';
import type { ReferredFinding } from '../../lib/clerk/referral.ts';
import { ACTIONS, type Action } from '../../lib/guard/protocol.ts';
import { FULL_STOP, type Tier } from '../../lib/guard/tier.ts';
import type { CouncilSays } from '../../lib/policy/cite.ts';
import { keyPart, type Words } from '../../lib/words.ts';
import { excerpts } from '../text-marks.ts';

/** What the question recommends; it is the first and most visible control. A quiet note is in nobody's way. */
export function recommended(outcome: Outcome, tier: Tier = 'question'): Action {
  if (tier === 'note') return 'send-as-is';
  switch (outcome) {
    case 'state-capacity':
      return 'state-capacity';
    case 'route-to-clerk':
      return 'route-to-clerk';
    case 'revise':
      return 'edit';
    case 'clear':
      return 'send-as-is';
  }
}

/** All actions, the recommended one first, the others in their usual order. */
export function actionOrder(outcome: Outcome, tier: Tier = 'question'): Action[] {
  const first = recommended(outcome, tier);
  return [first, ...ACTIONS.filter((action) => action !== first)];
}

/** Does "post as it is" ask once more? */
export function asksOnceMore(result: CheckResult): boolean {
  return result.findings.some(({ kind }) => FULL_STOP.includes(kind));
}

/** The words on the last button: a message is sent, a share is shared, all else is posted. */
export function sendAsIsKey(surface: Draft['surface']) {
  if (surface === 'message') return 'action_send_as_is_message';
  return surface === 'share' ? 'action_send_as_is_share' : 'action_send_as_is_post';
}

/** What each council's policy says of a finding, its best clause in one line; where it says nothing, general guidance. */
export function clauseLines(says: readonly CouncilSays[], t: Words): string[] {
  return says.flatMap(({ name, citations, general }) => {
    const own = citations.find(({ fit }) => fit === 'here') ?? (general.length === 0 ? citations[0] : undefined);
    const best = own ?? general[0];
    if (best === undefined) return [];
    const council = own === undefined ? t('prompt_general') : name;
    return [t('referral_clause', council, best.ref, t(`strength_${best.strength}`))];
  });
}

/** The findings as the clerk is to read them: the words of the draft, and every council's best clause. */
export function referredFindings({
  text,
  result,
  hidden,
  cite,
  t,
}: {
  text: string;
  result: CheckResult;
  /** What of the text the clerk is not to read. */
  hidden: readonly Span[];
  cite: (kind: KindId) => CouncilSays[];
  t: Words;
}): ReferredFinding[] {
  return result.findings.map((finding) => ({
    name: t(`kind_${keyPart(finding.kind)}_name`),
    excerpts: excerpts(text, finding, (span) => redact(text, hidden, t('referral_taken_out'), span)),
    clauses: clauseLines(cite(finding.kind), t),
  }));
}
