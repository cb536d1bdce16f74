import type { KindId } from 'which-hat:units';
import type { CouncilFacts } from '../policy/facts.ts';
import type { CheckResult, Draft, Finding } from './draft.ts';
import { KINDS, kindOf } from './kinds.ts';
import { prepareScorer, score } from './model/scorer.ts';
import { strongest } from './outcome.ts';
import { prepareScan } from './read/scan.ts';
import { readDraft } from './read.ts';
import { tidy } from './span.ts';

/**
 * Reads a draft and says what in it deserves a second look. Pure, synchronous, linear in the length of the text, and
 * never throws, whatever the text holds.
 * `councils` are the facts of the councils the author sits on; none: only what holds of every council is known.
 */
export function check(draft: Draft, councils: readonly CouncilFacts[] = []): CheckResult {
  if (draft.text.trim() === '') return { outcome: 'clear', findings: [] };
  const read = readDraft(draft, councils);
  const scores = score(read);
  const seen = new Map<KindId, Finding>();
  for (const kind of KINDS) {
    const spans = tidy(kind.detect(read, scores[kind.id]));
    if (spans.length > 0) seen.set(kind.id, { kind: kind.id, spans });
  }
  const isCovered = ({ kind }: Finding) => kindOf(kind).coveredBy?.some((id) => seen.has(id));
  const findings = [...seen.values()].filter((finding) => !isCovered(finding));
  const covered = [...seen.values()].filter(isCovered);
  const outcome = strongest(findings.map(({ kind }) => kindOf(kind).calls));
  return covered.length > 0 ? { outcome, findings, covered } : { outcome, findings };
}

/**
 * Does the next piece of what the first check in a page would otherwise do at once: expressions are compiled, weights
 * unpacked. A piece takes a few milliseconds; a check that comes before all is done makes up for the rest.
 *
 * @returns whether there may be more to do
 */
export function prepareCheck(): boolean {
  return prepareScan() || prepareScorer();
}
