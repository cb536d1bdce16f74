import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CouncilId } from 'which-hat:units';
import type { Pack } from '../../../lib/policy/pack.ts';
import { parsePack, unknownKinds } from '../../../lib/policy/parse.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every finding kind that has a file. */
export const KNOWN_KINDS: ReadonlySet<string> = new Set(
  readdirSync(`${root}lib/check/kinds`)
    .filter((name) => name.endsWith('.kind.ts'))
    .map((name) => name.slice(0, -'.kind.ts'.length)),
);

/** The packs as their files hold them, read without a bundler: councils by name, then the general guidance. */
export function readPacks(): Pack[] {
  const packs = readdirSync(`${root}policies`).map((name) =>
    parsePack(`policies/${name}`, JSON.parse(readFileSync(`${root}policies/${name}`, 'utf8'))),
  );
  return packs.sort(
    (a, b) =>
      Number(a.document === null) - Number(b.document === null) || a.council.name.localeCompare(b.council.name, 'en'),
  );
}

const all = readPacks();

/** Every council's pack, by the council's name. */
export const councilPacks = (): Pack[] => all.filter(({ document }) => document !== null);

/** Every council's pack, then the general guidance. */
export const allPacks = (): Pack[] => all;

/** The pack of that id; throws where there is none. */
export function packOf(id: CouncilId): Pack {
  const pack = all.find((one) => one.id === id);
  if (!pack) throw new Error(`No policies/${id}.json`);
  return pack;
}

/** What the packs say of kinds that there are none of, one line each. */
export function kindProblems(packs: readonly Pack[]): string[] {
  return packs.flatMap((pack) =>
    unknownKinds(pack, KNOWN_KINDS).map(
      ({ place, wrong, remedy }) => `policies/${pack.id}.json: ${place}: ${wrong} ${remedy}`,
    ),
  );
}
