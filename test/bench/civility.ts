import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { KindId } from 'which-hat:units';
import { check } from '../../lib/check/check.ts';

/** A text of the public civility data, with one answer. */
export interface CivilityText {
  source: string;
  text: string;
  uncivil: boolean;
  group?: string;
}

/** The kinds that are about how one speaks to others. */
export const CIVIL_KINDS: readonly KindId[] = ['discrimination', 'personal-attack', 'profanity', 'threat'];

/** Where the public data lie when they are at hand; they are not part of the project. */
const FOLDER = '../shared/civility';

/** A source with fewer texts of either answer says little of its own; of some there are only fifteen uncivil ones. */
const LEAST = 30;

/** The texts of a set of the public data; `null` where they are not at hand. */
export function civilityTexts(name: 'test' | 'benign'): CivilityText[] | null {
  const file = `${FOLDER}/${name}.jsonl.gz`;
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ source, text, uncivil, group }) => ({ source, text, uncivil: uncivil === 1, group }));
}

/** Does the check see something uncivil, read as a comment of one's own on Facebook? */
export function seesUncivil(text: string): boolean {
  const { findings } = check({ text, site: 'facebook', surface: 'comment', account: 'personal' });
  return findings.some(({ kind }) => CIVIL_KINDS.includes(kind));
}

export interface Civility {
  /** Mean over the sources that are large enough of (share of uncivil texts seen + share of civil ones passed) / 2. */
  balanced: number;
  /** The same over all sources that hold both answers. */
  balancedOfAll: number;
  /** The same of HateCheck, and the share of its civil texts that were flagged. */
  hateCheck: { balanced: number; alarms: number };
  /** Share of benign texts flagged. */
  benign: number;
}

const shareOf = <T>(all: readonly T[], which: (one: T) => boolean) =>
  all.filter(which).length / Math.max(1, all.length);

/** Half the share of uncivil texts seen and half that of civil ones passed; beside it the share of civil ones flagged. */
export function balancedOf(texts: readonly CivilityText[], flags: (text: CivilityText) => boolean) {
  const [uncivil, civil] = [texts.filter((one) => one.uncivil), texts.filter((one) => !one.uncivil)];
  const alarms = shareOf(civil, flags);
  return { balanced: (shareOf(uncivil, flags) + 1 - alarms) / 2, alarms };
}

/** The sources with at least so many texts of either answer. */
export function sourcesOf(test: readonly CivilityText[], least = LEAST): string[] {
  const count = (source: string, uncivil: boolean) =>
    test.filter((one) => one.source === source && one.uncivil === uncivil).length;
  return [...new Set(test.map(({ source }) => source))]
    .filter((source) => count(source, true) >= least && count(source, false) >= least)
    .sort();
}

/** How well a way of flagging tells civil from uncivil texts. */
export function measureCivility(
  test: readonly CivilityText[],
  benign: readonly CivilityText[],
  flags: (text: CivilityText) => boolean,
): Civility {
  const mean = (sources: readonly string[]) =>
    sources
      .map(
        (source) =>
          balancedOf(
            test.filter((one) => one.source === source),
            flags,
          ).balanced,
      )
      .reduce((sum, balanced) => sum + balanced, 0) / sources.length;
  return {
    balanced: mean(sourcesOf(test)),
    balancedOfAll: mean(sourcesOf(test, 1)),
    hateCheck: balancedOf(
      test.filter(({ source }) => source === 'hatecheck'),
      flags,
    ),
    benign: shareOf(benign, flags),
  };
}
