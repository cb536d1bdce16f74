import type { Settings } from '../settings/settings.ts';
import { CAPACITIES, type Capacity, type OwnWording } from './statement.ts';

type Worded = Pick<Settings, 'statements' | 'shortStatements' | 'earlierStatements' | ForCouncil>;

/** Where the wordings for one council alone are kept, the long ones and the short ones. */
export type ForCouncil = 'councilStatements' | 'councilShortStatements';

/** How many earlier statements are known again. */
export const MOST_EARLIER = 20;

/** The user's own wording for a council ('' : the other council): what was worded for it alone goes first. */
export function wordingFor(settings: Omit<Worded, 'earlierStatements'>, council: string): OwnWording {
  const own = (its: Settings['statements'] | undefined, all: Settings['statements'], capacity: Capacity) =>
    its?.[capacity].trim() ? its[capacity] : all[capacity];
  const of = (capacity: Capacity) => ({
    long: own(settings.councilStatements[council], settings.statements, capacity),
    short: own(settings.councilShortStatements[council], settings.shortStatements, capacity),
  });
  return { personal: of('personal'), councillor: of('councillor') };
}

/** Words a capacity for one council alone; without words for either it is as for all councils again. */
export function withCouncilWording<S extends Worded>(
  settings: S,
  where: ForCouncil,
  council: string,
  wording: Partial<Settings['statements']>,
): S {
  const { [council]: before, ...others } = settings[where];
  const now = { personal: '', councillor: '', ...before, ...wording };
  const empty = CAPACITIES.every((capacity) => now[capacity].trim() === '');
  return { ...settings, [where]: empty ? others : { ...others, [council]: now } };
}

/** Remembers a statement as it went out, so that it is known again in a later draft. The latest goes first. */
export function withEarlier<S extends Worded>(settings: S, statement: string): S {
  const others = settings.earlierStatements.filter((one) => one !== statement);
  return { ...settings, earlierStatements: [statement, ...others].slice(0, MOST_EARLIER) };
}
