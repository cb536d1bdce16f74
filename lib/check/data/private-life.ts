import type { Span } from '../draft.ts';
import { type Name, namesFamily } from '../read/names.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';
import { OWN_DETAILS } from './context.ts';

/** Money, origin, belief, love, police and an empty house: of a person named they are nobody else's business. */
const PRIVATE_MATTER = phrase`${oneOf(
  '(?:months?|weeks?|years?) behind (?:with|on)|(?:went|gone|is|was|declared) bankrupt|in (?:rent )?arrears',
  'county court judge?ments?|ccjs?',
  '(?:on|claiming|claims) (?:universal credit|benefits)|bailiffs',
  `evicted|owes (?:everyone|${gap(3)}£?\\d[\\d,]{0,8})`,
  "can't pay (?:the|his|her|their)|criminal record|on bail|wears a tag|been inside|split up",
  'walked out on (?:her|him)|affair|divorc(?:ed?|ing)|probation|on tag|under caution|sex offenders?',
  'convicted|payslip|debts?|skint|mortgage|repossessed|housing benefit|free school meals',
  'on (?:the dole|disability|pip|pension credit)|sign(?:s|ing) on|asylum|suspended|passed away',
  'settled status|votes (?:labour|conservative|tory|green|reform|lib dem)',
  "(?:house|home|place|cottage|bungalow) ?(?:is|'s|will be|'ll be|stands) (?:empty|unoccupied)",
  "no(?:body| one)(?:'s| is|'ll be| will be) (?:in|home)",
)}`;
/** What a person is said to be. */
const BEING = phrase`(?:is|was|'s|are) (?:an? |secretly |openly ){0,2}(?:gay|lesbian|bisexual|trans|transgender|muslim|jewish|jew|hindu|sikh|catholic|roma|gypsy|traveller|polish|romanian|bulgarian|albanian|ukrainian|indian|pakistani|bengali|nigerian|(?:labour|tory|green|reform|lib dem) member)`;
const COMPLAINED = phrase`(?:who |that |has |had |also |actually ){0,2}(?:complain(?:ed|s|ing)|objected|reported (?:it|you|me|us|them|him|her|the)|grassed|wrote to ${gap(3)}complain|(?:made|filed|lodged|put in) (?:a|an|the) ${gap(1)}(?:complaint|objection))`;
const FROM = phrase`(?:complaints?|objections?|report) (?:came |was |is |were )?(?:from|by|made by)`;
/** Told because the person wishes it. */
const CONSENT = phrase`(?:permission|blessing|consent|asked me to|happy for me to|said i could)`;
/** In public life people answer for what they do. */
const PUBLIC_ROLE =
  /(?:cllr|councillor|mp|minister|mayor|lord|king|queen|prince|princess|president|pope|chair|chairman|clerk) $/;

/** Whether a person is named in a public role. */
export function isPublic(read: ReadDraft, { start }: Name): boolean {
  return PUBLIC_ROLE.test(read.text.slice(Math.max(0, start - 12), start));
}

/** The private person named right before a stretch, or right behind it. */
function person(read: ReadDraft, { start, end }: Span, reach: { before: number; behind: number }): Name | undefined {
  return meeting(read.names(), { start: start - reach.before - 1, end: end + reach.behind + 1 }).find(
    (name) =>
      name.known &&
      (name.end <= start
        ? start - name.end <= reach.before
        : name.start - end <= reach.behind && !read.text.slice(end, name.start).includes(',')) &&
      !isPublic(read, name),
  );
}

const around = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** What nobody tells of a person by name: debts, origin, belief, a record, who complained. */
export function privateLife(read: ReadDraft): Span[] {
  const found = (what: readonly Span[], before: number, behind: number) =>
    what.flatMap((span) => {
      const sentence = read.sentenceOf(span);
      if (read.isQuoted(span) || read.says(sentence, OWN_DETAILS) || read.says(sentence, CONSENT)) return [];
      const name = person(read, span, { before, behind });
      if (name) return [around(name, span)];
      return namesFamily(read, { start: Math.max(0, span.start - before), end: span.start }) ? [span] : [];
    });
  return [
    ...found(read.all(PRIVATE_MATTER), 45, 14),
    ...found(read.all(BEING), 18, 0),
    ...found(read.all(COMPLAINED), 1, 0),
    ...found(read.all(FROM), 0, 1),
  ];
}
