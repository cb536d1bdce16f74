import type { KindId } from 'which-hat:units';
import type { Draft } from '../check/draft.ts';
import type { Role } from '../policy/vocabulary.ts';
import { keyPart, type Words } from '../words.ts';

/** What the office is asked to do with the draft. */
export const REQUESTS = ['may-i-post', 'publish', 'deal-with'] as const;
export type Request = (typeof REQUESTS)[number];

/** What is usually asked where such things were found. */
export function usualRequest(kinds: readonly KindId[]): Request {
  if (kinds.includes('formal-business')) return 'deal-with';
  return kinds.includes('speaks-for-council') ? 'publish' : 'may-i-post';
}

/** One finding as the clerk is to read it. */
export interface ReferredFinding {
  name: string;
  /** The words of the draft that it rests on, without repeats. */
  excerpts: string[];
  /** One line a clause: council, reference, strength. */
  clauses: string[];
}

/** A message to the council, ready to be handed over. Lines end in `\n`. */
export interface Referral {
  to: string | null;
  /** The clerk, where somebody else is written to. */
  cc: string | null;
  subject: string;
  body: string;
}

/** Longest excerpt that is quoted whole; the draft follows below in full. */
const EXCERPT = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1).trimEnd()}…`;
}

/** Where the draft was to appear, in one line. `title` is the chat's or group's, where known. */
export function destination(draft: Pick<Draft, 'site' | 'surface'>, title: string | undefined, words: Words): string {
  const site = words(`site_${draft.site}`);
  const surface = words(`surface_${draft.surface}`);
  return title ? words('referral_where_titled', site, surface, title) : words('referral_where', site, surface);
}

/** Writes the message: what is asked, where it was to appear, what was noticed, which clause, the draft. */
export function buildReferral(input: {
  to: string | null;
  cc: string | null;
  role: Role;
  request: Request;
  draft: Pick<Draft, 'text' | 'site' | 'surface'>;
  title: string | undefined;
  findings: ReferredFinding[];
  council: string;
  name: string;
  words: Words;
}): Referral {
  const { draft, findings, request, words } = input;
  const noticed = findings.flatMap(({ name, excerpts, clauses }, index) => [
    words('referral_finding', String(index + 1), name),
    ...(excerpts.length > 0 ? [`   ${excerpts.map((text) => `“${shortened(text)}”`).join(', ')}`] : []),
    ...clauses.map((clause) => `   ${clause}`),
  ]);
  const lines = [
    words(`referral_greeting_${keyPart(input.role)}`),
    '',
    words(`referral_request_${keyPart(request)}`),
    '',
    words('referral_where_heading'),
    destination(draft, input.title, words),
    '',
    ...(noticed.length > 0 ? [words('referral_noticed_heading'), ...noticed, ''] : []),
    words('referral_draft_heading'),
    '',
    draft.text.trim(),
    '',
    words('referral_close'),
    ...(input.name.trim() === '' ? [] : [input.name.trim()]),
  ];
  const subject = words(
    `referral_subject_${keyPart(request)}`,
    input.council || words('statement_no_council'),
    words(`site_${draft.site}`),
  );
  return { to: input.to, cc: input.cc, subject, body: lines.join('\n') };
}
