import type { KindId, SiteId } from 'which-hat:units';
import type { CheckResult, Finding } from '../check/draft.ts';
import { kindOf } from '../check/kinds.ts';
import { strongest } from '../check/outcome.ts';
import { isAnswered } from '../settings/answered.ts';
import { chatAt, type Memory, placeKey, wordsKey } from '../settings/memory.ts';
import type { Context } from '../sites/site.ts';
import { FULL_STOP } from './tier.ts';

/** In what capacity one writes is no question where the draft says it, nor among members, who all know. */
const ABOUT_CAPACITY: readonly KindId[] = ['unclear-capacity', 'official-link'];

/** What was found, and what the user has said already. */
export interface Heard {
  text: string;
  /** A statement in the user's own wording stands in it, which says in what capacity it is written. */
  stated: boolean;
  result: CheckResult;
  site: SiteId;
  context: Context;
  memory: Memory;
  /** Ms since the epoch. */
  now: number;
}

/** Leaves out what need not be asked again. What is left calls for the strongest outcome of its findings. */
export function quieten(heard: Heard): CheckResult {
  const { result } = heard;
  const findings = result.findings.flatMap((finding) => quieter(finding, heard));
  if (findings.length === result.findings.length && findings.every((one, at) => one === result.findings[at]))
    return result;
  const left = findings.map(({ kind }) => kind);
  // What said more of the same words is not asked about: then what it covered is.
  for (const finding of result.covered ?? [])
    if (!kindOf(finding.kind).coveredBy?.some((id) => left.includes(id))) findings.push(...quieter(finding, heard));
  return { outcome: strongest(findings.map(({ kind }) => kindOf(kind).calls)), findings };
}

function quieter(finding: Finding, heard: Heard): Finding[] {
  const { kind } = finding;
  const stops = FULL_STOP.includes(kind);
  if (!stops && (isMuted(kind, heard) || isSettled(kind, heard))) return [];
  const spans = finding.spans.filter(({ start, end }) => {
    const words = heard.text.slice(start, end);
    return !isExcepted(kind, words, heard) && (stops || !isAnswered(heard, kind, words));
  });
  if (spans.length === finding.spans.length) return [finding];
  return spans.length > 0 ? [{ ...finding, spans }] : [];
}

function isMuted(kind: KindId, { memory, site, context, now }: Heard): boolean {
  if (memory.mutes.length === 0) return false;
  const here = placeKey(memory.salt, site, context);
  return memory.mutes.some((mute) => mute.kind === kind && mute.place === here && mute.until > now);
}

function isSettled(kind: KindId, { stated, memory, site, context }: Heard): boolean {
  if (!ABOUT_CAPACITY.includes(kind)) return false;
  if (stated) return true;
  const readers = chatAt(memory, site, context)?.readers;
  return readers === 'members' || readers === 'members-and-clerk';
}

function isExcepted(kind: KindId, words: string, { memory }: Heard): boolean {
  if (memory.exceptions.length === 0) return false;
  const key = wordsKey(memory.salt, words);
  return memory.exceptions.some((known) => known.kind === kind && known.words === key);
}
