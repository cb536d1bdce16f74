import type { About, Kind } from '../../../lib/check/kind.ts';
import { KINDS } from '../../../lib/check/kinds.ts';

const files = import.meta.glob<About>('../../../lib/check/kinds/*.kind.ts', { eager: true, import: 'about' });

/** What each kind's file says of it, in the order of the ids. */
export const ABOUTS: readonly (About & Pick<Kind, 'id' | 'calls'>)[] = KINDS.map(({ id, calls }) => {
  const about = files[`../../../lib/check/kinds/${id}.kind.ts`];
  if (!about) throw new Error(`lib/check/kinds/${id}.kind.ts does not export what it is about`);
  return { id, calls, ...about };
});
