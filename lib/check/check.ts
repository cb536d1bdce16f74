import type { KindId } from 'which-hat:units';
import type { CouncilFacts } from '../policy/facts.ts';
import type { CheckResult, Draft, Finding } from './draft.ts';
import { KINDS, kindOf } from './kinds.ts';
import { score } from './model/scorer.ts';
import { strongest } from './outcome.ts';
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
  const covered = KINDS.filter(({ coveredBy }) => coveredBy?.some((id) => seen.has(id)));
  for (const { id } of covered) seen.delete(id);
  const findings = [...seen.values()];
  return { outcome: strongest(findings.map(({ kind }) => kindOf(kind).calls)), findings };
}
