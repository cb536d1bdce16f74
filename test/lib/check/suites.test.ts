import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import type { Draft } from '../../../lib/check/draft.ts';
import { kindOf } from '../../../lib/check/kinds.ts';
import { stronger } from '../../../lib/check/outcome.ts';
import { MUST_FLAG, MUST_PASS } from './suites.ts';

const draftOf = (text: string, context: Partial<Draft> = {}): Draft => ({
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  ...context,
  text,
});

/** What the check reads wrongly today. These tests must fail, so that the day it reads one of them rightly is noticed. */
const READ_WRONGLY: readonly string[] = [
  "That's the majority then, minute it next week.",
  'Bloody rain, damn cold, and the boiler is crap.',
];
const rightly = (text: string) => (READ_WRONGLY.includes(text) ? it.fails : it);

describe('must flag', () => {
  for (const [kind, text, context] of MUST_FLAG) {
    rightly(text)(`${kind}: ${text}`, () => {
      const { outcome, findings } = check(draftOf(text, context));
      expect(findings.map((finding) => finding.kind)).toContain(kind);
      expect(stronger(outcome, kindOf(kind).calls)).toBe(outcome);
    });
  }
});

describe('must not flag', () => {
  it('is as large a suite', () => {
    expect(MUST_PASS.length).toBe(MUST_FLAG.length);
  });

  for (const [text, context] of MUST_PASS) {
    rightly(text)(text, () => {
      expect(check(draftOf(text, context))).toEqual({ outcome: 'clear', findings: [] });
    });
  }
});
