import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings.ts';

/** The version that this extension writes. */
export const CURRENT_VERSION = DEFAULT_SETTINGS.version;

/** Brings a value of the version that is its key to the next one. Every version that was ever released stays here. */
const STEPS: Record<number, (value: object) => object> = {
  1: (value) => ({
    ...value,
    version: 2,
    known: [],
    shortStatements: { personal: '', councillor: '' },
    councilStatements: {},
    earlierStatements: [],
    control: true,
    elections: [],
  }),
  2: (value) => ({
    ...value,
    version: 3,
    councilShortStatements: {},
    history: { on: false, words: false, days: 365 },
  }),
};

/** Settings of the current version, or why the value cannot be used. */
export type Migrated = { ok: true; settings: Settings } | { ok: false; reason: 'newer' | 'corrupt' };

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null;
  const { version } = value;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}

/** Brings a value of any version to the current one, whether or not what stands in it is valid. Never throws. */
export function upgrade(value: unknown): { ok: true; value: object } | Extract<Migrated, { ok: false }> {
  const version = versionOf(value);
  if (version === null) return { ok: false, reason: 'corrupt' };
  if (version > CURRENT_VERSION) return { ok: false, reason: 'newer' };
  let current = value as object;
  for (let step = version; step < CURRENT_VERSION; step++) {
    const migrateStep = STEPS[step];
    if (migrateStep === undefined) return { ok: false, reason: 'corrupt' };
    current = migrateStep(current);
  }
  return { ok: true, value: current };
}

/** Takes a stored value of any version to valid settings. Never throws. */
export function migrate(value: unknown): Migrated {
  const current = upgrade(value);
  if (!current.ok) return current;
  const parsed = v.safeParse(settingsSchema, current.value);
  // The schema knows councils and sites by form alone; an id without a unit is shown as unknown, never dropped.
  return parsed.success ? { ok: true, settings: parsed.output as Settings } : { ok: false, reason: 'corrupt' };
}
