import type { Settings } from '../settings/settings.ts';
import { CAPACITIES, type OwnWording } from './statement.ts';

type Worded = Pick<Settings, 'statements' | 'shortStatements' | 'councilStatements' | 'earlierStatements'>;

/** How many earlier statements are known again. */
const MOST_EARLIER = 20;

/** The user's own wording for a council ('' : the other council): what was worded for it alone goes first. */
export function wordingFor(settings: Omit<Worded, 'earlierStatements'>, council: string): OwnWording {
  const its = settings.councilStatements[council];
  const of = (capacity: (typeof CAPACITIES)[number]) => ({
    long: its?.[capacity].trim() ? its[capacity] : settings.statements[capacity],
    short: settings.shortStatements[capacity],
  });
  return { personal: of('personal'), councillor: of('councillor') };
}

/** Words a capacity for one council alone; without words for either it is as for all councils again. */
export function withCouncilWording<S extends Worded>(
  settings: S,
  council: string,
  wording: Partial<Settings['statements']>,
): S {
  const { [council]: before, ...others } = settings.councilStatements;
  const now = { personal: '', councillor: '', ...before, ...wording };
  const empty = CAPACITIES.every((capacity) => now[capacity].trim() === '');
  return { ...settings, councilStatements: empty ? others : { ...others, [council]: now } };
}

/** Remembers a statement as it went out, so that it is known again in a later draft. The latest goes first. */
export function withEarlier<S extends Worded>(settings: S, statement: string): S {
  const others = settings.earlierStatements.filter((one) => one !== statement);
  return { ...settings, earlierStatements: [statement, ...others].slice(0, MOST_EARLIER) };
}
