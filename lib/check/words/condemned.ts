import type { Span } from '../draft.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';
import { gap, oneOf, phrase } from './pattern.ts';

const ABUSING = oneOf('calling|saying|shouting|telling|threatening|insulting|abusing|mocking|bullying|using');
const ABUSE = oneOf('call', 'say', 'shout', 'tell', 'threaten', 'insult', 'abuse', 'mock', 'bully', 'use', 'send');
const HATEFUL = oneOf('racist|sexist|homophobic|transphobic|antisemitic|islamophobic|abusive|hateful|vile|threatening');
const PUNISHED = oneOf('banned', 'arrested', 'jailed', 'sacked', 'fined', 'prosecuted', 'reported', 'thrown', 'locked');

/** The author tells of abuse by others, or speaks against it. */
const CONDEMNS = [
  phrase`(?:stop|quit|enough of|sick of|tired of) ${gap(2)}${ABUSING}`,
  phrase`${ABUSING} ${gap(14)}(?:is|are|was|isn't|will get|should get|gets|shows|has no|makes)`,
  phrase`(?:when|by|for) (?:calling|insulting|abusing|mocking|bullying)`,
  phrase`(?:ok|okay|acceptable|alright|fine|funny|right|clever|big) to (?:be )?(?:${ABUSE}|${ABUSING})`,
  phrase`(?:consequences|excuse|place|room|tolerance|${PUNISHED}) for ${gap(2)}(?:${ABUSING}|abuse|hate)`,
  phrase`(?:will|should|could|can) (?:[a-z]+ly )?(?:get|land|see) (?:you|him|her|them|people|anyone|somebody) ${PUNISHED}`,
  phrase`(?:he|she|they|who|someone|somebody|people|man|woman|lads?|kids?|driver|bloke|was|been|being|got|gets) (?:just |even |also )?called`,
  phrase`(?:shouted|yelled|screamed|spat|hurled|heckled|shouting|yelling|screaming|hurling)`,
  phrase`(?:hate|abuse|racism|sexism|bigotry|language|words?|names) (?:like|such as)`,
  phrase`${HATEFUL} (?:abuse|comments?|remarks?|messages?|language|graffiti|letters?|names?|slurs?|jokes?|words?|behaviour|attacks?)`,
  phrase`(?:received|got|had|getting|receiving|sent|more|the) (?:[a-z]+ ){0,2}(?:death threats?|hate mail|hate crimes?)`,
];
/** So does whoever says of a quotation that others said it, or what they make of it. */
const OF_QUOTED = phrase`${oneOf('(?:you|he|she|they|who|people|someone|somebody|to|things?|stuff) (?:can |could |even |just |actually |seriously )?(?:says?|said|believes?|think|writes?|wrote|shouts?|posts?|posted|tweeted|texted|like|to say)', '(?:shows?|showed|proves) (?:just |exactly )?(?:what|how|who)', 'hateful', 'bigot(?:s|ed|ry)?', 'racis[tm]', 'sexis[tm]', 'homophobic', 'dehumani[sz]ing', 'unacceptable', 'believe that')}`;

/**
 * Whether a sentence tells of abuse by others or speaks against it: what is said in it is not the author's own abuse.
 * `sentence` in the folded text.
 */
export function isCondemned(read: ReadDraft, sentence: Span): boolean {
  return (
    CONDEMNS.some((phrase) => read.says(sentence, phrase)) ||
    (read.says(sentence, OF_QUOTED) && meeting(read.quotes(), sentence).length > 0)
  );
}
