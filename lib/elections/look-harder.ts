import type { CheckResult, Draft, Span } from '../check/draft.ts';
import { kindOf } from '../check/kinds.ts';
import { strongest } from '../check/outcome.ts';
import { tidy } from '../check/span.ts';

/** A councillor who is named with the title: 'Cllr Jo Marsh', 'Councillor Marsh'. */
const NAMED = /\b(?:Cllrs?|Councillors?)\.?[ \u00a0]+\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){0,2}/gu;

/**
 * Before a poll the council's own page keeps off named councillors, whatever is said of them: there it counts as promoting
 * a person (Code of Recommended Practice on Local Authority Publicity 2011, on sensitive times before elections).
 * Drafts from other accounts are judged as ever: members may campaign in their own name.
 */
export function lookHarder(result: CheckResult, { text, account }: Draft): CheckResult {
  if (account !== 'council-page') return result;
  const named: Span[] = [...text.matchAll(NAMED)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (named.length === 0) return result;
  const seen = result.findings.find(({ kind }) => kind === 'persuasion');
  const persuasion = { kind: 'persuasion' as const, spans: tidy([...(seen?.spans ?? []), ...named]) };
  const findings = seen
    ? result.findings.map((finding) => (finding === seen ? persuasion : finding))
    : [...result.findings, persuasion];
  return { outcome: strongest(findings.map(({ kind }) => kindOf(kind).calls)), findings };
}
