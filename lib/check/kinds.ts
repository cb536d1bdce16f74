import type { KindId } from 'which-hat:units';
import type { Kind } from './kind.ts';

const files = import.meta.glob<Kind>('./kinds/*.kind.ts', { eager: true, import: 'kind' });

/** Every kind, in the order of its id. The folder is the registry. */
export const KINDS: readonly Kind[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(KINDS.map((kind) => [kind.id, kind]));

/** The kind of that id. Throws where the folder and the generated ids differ. */
export function kindOf(id: KindId): Kind {
  const kind = byId.get(id);
  if (!kind) throw new Error(`No kind file for '${id}': expected lib/check/kinds/${id}.kind.ts`);
  return kind;
}
