import type { Pack } from './pack.ts';

type Given = Record<string, unknown> | null | undefined;

/**
 * Has the value every part of a pack that a page reads? Some microseconds' work, where the whole schema takes many
 * milliseconds: it keeps a spoilt file from taking a page with it, and the tests hold the files to the schema.
 */
export function isWhole(value: unknown): value is Pack {
  const pack = value as Given;
  return (
    isText(pack?.id) &&
    isText((pack.council as Given)?.name) &&
    (pack.document === null || isDocument(pack.document as Given)) &&
    isListOf(pack.answers, (one) => isText(one.role)) &&
    isListOf(pack.channels, (one) => isText(one.channel) && isText(one.says)) &&
    (pack.moderators === null || Array.isArray((pack.moderators as Given)?.roles)) &&
    isText((pack.personalAccountAsCouncillor as Given)?.stance) &&
    (['names', 'domains', 'emails', 'phones'] as const).every((key) =>
      Array.isArray((pack.official as Given)?.[key]),
    ) &&
    isListOf(pack.clauses, isClause) &&
    typeof pack.retired === 'object' &&
    pack.retired !== null
  );
}

function isDocument(paper: Given): boolean {
  return isText(paper?.title) && Array.isArray(paper.notes);
}

function isClause(clause: Record<string, unknown>): boolean {
  return (
    (['id', 'topic', 'summary', 'strength', 'handling'] as const).every((key) => isText(clause[key])) &&
    (['binds', 'channels', 'grounds', 'related'] as const).every((key) => Array.isArray(clause[key])) &&
    isListOf(clause.places, (place) => isText(place.ref)) &&
    clause.places.length > 0
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isListOf(value: unknown, fits: (one: Record<string, unknown>) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && fits(one));
}
