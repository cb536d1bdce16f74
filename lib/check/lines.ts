import type { CouncilId, KindId, SiteId } from 'which-hat:units';
import { councilFacts } from '../policy/facts.ts';
import { z } from '../zod.ts';
import { check } from './check.ts';
import { ACCOUNTS, type Outcome, SURFACES } from './draft.ts';

/** What is written for one draft: one entry a span, offsets in UTF-16 units of the draft's text. */
export interface CheckedLine {
  id: string | number;
  outcome: Outcome;
  findings: { kind: KindId; start: number; end: number }[];
}

/** The sites that a line may name. */
const SITES: readonly string[] = ['facebook', 'x', 'whatsapp'] satisfies readonly SiteId[];
const COUNCILS = Object.keys(import.meta.glob('../../policies/*.json')).map((file) =>
  file.slice('../../policies/'.length, -'.json'.length),
);

/** One of the names; says which there are, because whoever reads the message typed another. */
const nameOf = (what: string, names: readonly string[]) =>
  z.string({ error: `"${what}" is missing or no string` }).check(
    z.refine((name) => names.includes(name), {
      error: (issue) => `"${what}" is "${String(issue.input)}"; it must be one of: ${names.join(', ')}`,
    }),
  );

const LINE = z.object(
  {
    id: z.union([z.string(), z.number()], { error: '"id" is missing: give each draft an id, a string or a number' }),
    text: z.string({ error: '"text" is missing or no string: it holds the draft' }),
    site: nameOf('site', SITES),
    surface: nameOf('surface', SURFACES),
    account: nameOf('account', ACCOUNTS),
    council: z.optional(z.nullable(nameOf('council', COUNCILS))),
  },
  { error: 'the line is no object: write one draft a line, {"id", "text", "site", "surface", "account", "council"}' },
);

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(
      `the line is no JSON (${cause instanceof Error ? cause.message : String(cause)}); write one draft a line, {"id", "text", "site", "surface", "account", "council"}`,
      { cause },
    );
  }
}

/**
 * Checks one line of JSON Lines. Keys that it does not know are ignored. Without `council` only the general guidance
 * holds. Throws an `Error` that says what is wrong with the line and what to write instead.
 */
export function checkLine(line: string): CheckedLine {
  const read = LINE.safeParse(parse(line));
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('; '));
  const { id, text, site, surface, account, council } = read.data;
  const draft = {
    text,
    site: site as SiteId,
    surface: surface as (typeof SURFACES)[number],
    account: account as (typeof ACCOUNTS)[number],
  };
  const { outcome, findings } = check(draft, council ? councilFacts([council as CouncilId]) : []);
  return {
    id,
    outcome,
    findings: findings.flatMap(({ kind, spans }) => spans.map(({ start, end }) => ({ kind, start, end }))),
  };
}
