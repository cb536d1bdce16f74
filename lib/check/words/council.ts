import type { ReadDraft } from '../read.ts';
import { oneOf, phrase } from './pattern.ts';

/** Words before 'council' that make it somebody else's: the county's, the school's. */
const OTHERS =
  '(?<!(?:district|county|borough|city|student|school|church|pupil|district and|shire|your|works|arts|sports|health|research|british|tenants|parochial church) )';

/** The author's own council as the subject of a sentence. 'Parish' and 'council' alone count only where a verb follows. */
export const THE_COUNCIL = `${OTHERS}${oneOf(
  '(?:the |this |our |your |my )(?:whole |entire |local |[a-z]{3,12} )?(?:parish|town|village|community) (?:council|cncl)',
  '(?:the |this |our )council',
  '(?:parish|town) council',
  '(?:the )?pc',
  '(?:the |our |this )?parish',
  'council',
)}(?! (?:tax|house|houses|estate|flat|flats|meeting|meetings|hall|magazine|church|office|clerk|centre|newsletter|walk|walks|minutes|agenda|site|website|page|noticeboard|room|register|records|priest|pump|chest|plan|map|boundary|survey|newspaper|chamber|elections?|byelaws))`;

const GENERIC_NAME = phrase`${oneOf('parish councils?', 'town councils?', 'community council', 'village council', 'the council', 'our council', 'this council', 'pc', 'the parish')}`;

/** A name in an address that reads as a local council's own: `stilton-pc`, `westendparish`, `wherstead-parish-council`. */
const GENERIC_LABEL =
  /^[a-z]{2,30}-?[a-z]{0,15}(?:-?parish(?:-?council)?|-?town-?council|-pc|-tc|pc)(?:-?(?:official|news|tv|page|info|council))?$/;
const SHORT_LABEL = /^[a-z]{2,4}pc$/;

/** Whether a host is a domain or one of its subdomains: borders are dots, so `notstilton.gov.uk` is not `stilton.gov.uk`. */
export function isOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether one name in an address (a host's label, a path's first part, a handle) reads as a local council's own. */
export function readsAsCouncil(label: string): boolean {
  return label.length <= 60 && (GENERIC_LABEL.test(label) || SHORT_LABEL.test(label));
}

/** Whether the draft names a local council. */
export function namesCouncil(read: ReadDraft): boolean {
  return (
    read.has(GENERIC_NAME) ||
    read.councils.some(({ names }) => names.some((name) => read.text.includes(name.toLowerCase())))
  );
}
