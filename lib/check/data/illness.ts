import type { Span } from '../draft.ts';
import { isWrittenAsName } from '../read/names.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';
import { phrase } from '../words/pattern.ts';
import { HEALTH, HEALTH_PUBLIC } from './health.ts';
import { ANIMAL, addresses, homes } from './lives.ts';
import { PERSON } from './people.ts';

const OWN_HEALTH = phrase`(?:i|i've|i'm|my|me|myself|we) (?:own |have |had |got |was |am )?(?:[a-z]+ ){0,2}(?:cancer|op|operation|diabetic|asthma|epilep[a-z]+|hip|gall bladder|chemo|stroke)`;

/** 'She's pregnant': where a neighbour is 'she', readers know who. */
const OF_PRONOUN =
  /(?<![a-z])s?he(?:'s|s| is| has| was|'d| had)? (?:just |only |now |had |got |been |having |another |an? |in |on |at |the ){0,3}(?:pregnant|miscarriage|cancer|dementia|overdose|hiv|sectioned|rehab|abortion|chemo|women's refuge|schizophreni(?:a|c)|dialysis)$/;
/** Words that begin a sentence and are nobody's name. */
const NOBODYS_NAME =
  /^(?:that|this|there|who|what|mum|dad|nan|gran|every(?:one|body)|some(?:one|body)|which|where|mine|cat|dog|life|world|sister|brother|wife|husband|aunt|uncle)$/;

const BETWEEN = new Set('just now had got been having a an another on in off with the'.split(' '));
const RELATIVE = /^(?:wife|husband|mum|dad|mother|father|son|daughter|sister|brother|baby|partner|nan)$/;

/** Whether the words before a detail of health tell whose it is: 'the vicar's wife is having', 'old Jessop has had another'. */
function ofSomebody(read: ReadDraft, span: Span): boolean {
  const from = Math.max(0, span.start - 60);
  const words = read.text.slice(from, span.start).trimEnd().split(' ');
  while (BETWEEN.has(words.at(-1) ?? '')) words.pop();
  const verb = words.pop() ?? '';
  const short = verb.endsWith("'s");
  const subject = short ? verb.slice(0, -2) : (words.pop() ?? '');
  if (!short && !/^(?:is|has|had|was)$/.test(verb)) return false;
  if (RELATIVE.test(subject)) return /^(?:his|her|their|.+'s)$/.test(words.at(-1) ?? '');
  const start = from + words.join(' ').length + (words.length > 0 ? 1 : 0);
  return /^[a-z]{3,14}$/.test(subject) && !NOBODYS_NAME.test(subject) && isWrittenAsName(read, start, subject);
}

/** Health of somebody named, or of somebody whose house is told. */
export function health(read: ReadDraft): Span[] {
  const located = addresses(read).length + homes(read).length > 0;
  return read.all(HEALTH).flatMap((span) => {
    const sentence = read.sentenceOf(span);
    if ([HEALTH_PUBLIC, OWN_HEALTH, ANIMAL].some((other) => read.says(sentence, other))) return [];
    const near = { start: Math.max(0, sentence.start - 80), end: sentence.end };
    const name = meeting(read.names(), near).find(
      (other) =>
        other.known && !/(?<![a-z])(?:st|saint) $/.test(read.text.slice(Math.max(0, other.start - 6), other.start)),
    );
    if (
      !name &&
      !(located && read.says(sentence, PERSON)) &&
      !OF_PRONOUN.test(read.text.slice(Math.max(0, span.start - 40), span.end)) &&
      !ofSomebody(read, span)
    )
      return [];
    return [
      {
        start: name && name.start < span.start && span.start - name.start < 120 ? name.start : span.start,
        end: span.end,
      },
    ];
  });
}
