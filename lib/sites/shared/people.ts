import type { Account } from '../../check/draft.ts';
import type { Context } from '../site.ts';

const COUNCILLOR = /^(?:cllr|councillor|cyng|cynghorydd)\b/iu;
// The whole name, but for what councils add to it: 'Friends of', 'Save' and a person's own name before it say otherwise.
const COUNCIL =
  /^(?!(?:friends of|save|stop|scrap|against|not|clerk)\b)[^,|:–—]*\b(?:parish|town|community|village) council(?:\s*[-–—|,(:].*|\s+(?:official|news|updates|page|facebook)\b.*)?$|^cyngor (?:cymuned|tref|plwyf)\b/iu;

/**
 * How an account presents itself by its name or handle, where the name tells; absent: it does not. Acting as a Page says
 * nothing by itself: it may be a club's, or a councillor's own.
 */
export function presentedAs(name: string | undefined, handle?: string): Account | undefined {
  if (name && COUNCILLOR.test(name.trim())) return 'councillor';
  if (name && COUNCIL.test(name.trim())) return 'council-page';
  if (handle && /^(?:cllr|councillor)/iu.test(handle)) return 'councillor';
  return undefined;
}

/** An account as far as it is known; absent where nothing is. */
export function accountOf(id: string | undefined, name: string | undefined, handle?: string): Context['account'] {
  const as = presentedAs(name, handle);
  if (!id && !name) return undefined;
  return { ...(id && { id }), ...(name && { name }), ...(as && { as }) };
}
