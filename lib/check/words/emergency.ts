import type { ReadDraft } from '../read.ts';
import { oneOf, phrase } from './pattern.ts';

const WAY = oneOf('road', 'lane', 'bridge', 'ford', 'street', 'hill', 'footpath', 'towpath', 'high street');
const HAZARD = phrase`${oneOf(
  'flood(?:s|ed|ing|water|waters)?',
  'burst (?:water )?(?:main|pipe)',
  '(?:river|brook|beck|stream) (?:is |has )?(?:burst|over|coming up|rising)',
  'gas (?:leak|main)',
  'smell of gas',
  'water (?:is |has been |supply )?(?:off|cut off|contaminated|unsafe)',
  'no water',
  'power (?:cut|is off)',
  '(?:tree|wires?|cables?|power lines?|pole|wall|branch) (?:is |are |has |have )?(?:come )?(?:down|across|blocking)',
  'fire',
  'black ice',
  'unsafe',
  'collapsed',
  'sinkhole',
  'under ?water',
  'chemical',
  'oil spill',
  'crash',
  '(?:is|gone|still|been) missing',
  'missing (?:person|child|boy|girl|man|woman)',
  'evacuat(?:ed?|ion|ing)',
  '(?:amber|red) warning',
  `${WAY} (?:is |are |has been )?(?:now )?(?:closed|shut|blocked|impassable|under water)`,
)}`;
const ADVICE = phrase`${oneOf(
  '(?:keep|stay|steer) (?:well )?(?:away|clear|out|off|indoors|inside|back)|avoid',
  "(?:do not|don't|dont) (?:drink|use|cross|drive|touch|enter|go (?:near|in|down|through)|approach|light|walk|try)",
  'boil|(?:ring|call|phone|dial|on) (?:999|101|105|111|0800|floodline|the police)|take care',
  '(?:take|use|find) another (?:route|way|road)',
  '(?:use|take|go) (?:the|via|round|by) (?:the )?[a-z]+ ?(?:road|lane|route|street|hill|bypass|bridge|end)',
  'diversion|move (?:your|any) (?:cars?|vehicles?)|check on|look out for|rest centre|turn round',
)}`;

/** A deed or word of the council that keeps people safe: whoever passes it on in time does not speak in its name. */
export const SAFETY_ACT = phrase`(?:the |our |this )?(?:(?:parish|town|village) )?(?:council|pc) (?:has |have |is |are )?(?:now |just |had to )?(?:(?:closed|closing|shut) (?!down|the (?:office|toilets))|cordoned|opened|opening|put out|putting out|asks?|asking|advis(?:es|ing)|urg(?:es|ing)|warn(?:s|ing)|wants you|says (?:to )?(?:keep|stay|avoid))`;

/** Whether a draft warns of a danger that cannot wait: what has happened, and what to do now. */
export function isEmergency(read: ReadDraft): boolean {
  return read.has(HAZARD) && read.has(ADVICE);
}
