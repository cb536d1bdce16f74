import type { Settings } from '../settings/settings.ts';
import { fill, missing } from './template.ts';

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first of these statements that stands in `draft`, however it is typed, or `null`. */
export function statementIn(draft: string, statements: readonly string[]): string | null {
  const inDraft = ` ${plain(draft)} `;
  return statements.find((text) => plain(text) !== '' && inDraft.includes(` ${plain(text)} `)) ?? null;
}

type Worded = Pick<
  Settings,
  'member' | 'statements' | 'shortStatements' | 'councilStatements' | 'councilShortStatements' | 'earlierStatements'
>;

/**
 * Every statement in the user's own wording: as they were added to earlier drafts, and as they would read for these
 * councils. One that a placeholder has nothing for is left out: it can stand in no draft yet.
 */
export function ownStatements(settings: Worded, councils: readonly string[]): string[] {
  const { statements, shortStatements, councilStatements, councilShortStatements, earlierStatements, member } =
    settings;
  const forOne = [councilStatements, councilShortStatements].flatMap((wordings) => Object.values(wordings));
  const templates = [statements, shortStatements, ...forOne].flatMap((wording) => Object.values(wording));
  const filled = [...councils, ''].flatMap((council) => {
    const facts = { ...member, council };
    return templates
      .filter((template) => template.trim() !== '' && missing(template, facts).length === 0)
      .map((template) => fill(template, facts, () => ''));
  });
  return [...new Set([...earlierStatements, ...filled])];
}
