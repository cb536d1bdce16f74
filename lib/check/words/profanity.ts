/** Words of swearing as readers know them, with the endings that they take. */
const SWEARING =
  /^(?:(?:fuk|fck|fukk|fvck|phuck)(?:s|ed|er|ers|in|ing|off|up|wit|face|head|tard|all|a)?|feck(?:er|ers|in|ing|ed)|(?:bull|horse|dip|dog|bat|ape|chicken|un|no)?shit(?:s|e|es|ty|ted|ter|ters|ting|tier|tiest|show|shows|storm|hole|holes|head|heads|bag|bags|house|houses|face|less|load|loads|heap|stirrer|stirrers|stirring|posting|post)?|gobshites?|shitehawks?|shitballs|cunt(?:s|y|ish|ing)?|wank(?:s|er|ers|ing|ed|y|stain|puffin|puffins|shaft)?|effing|f'(?:ing|d|off|n)|fing|motherf|clusterf|twat(?:s|ted|ting|waffle|face|ish)?|bollo(?:ck|cks|cking|cked|cky|x|xed)|bastard(?:s|y|ing)?|prick(?:s)?|f'?in|dick(?:head|heads|ish|wad|wads)|cock(?:sucker|suckers|womble|wombles|head|heads|womblery|sucking)|bell-?ends?|knob-?(?:head|heads|end|ends|jockey)|toss(?:er|ers|pot|pots)|ball-?aches?|(?:arse|ass)holes?|biatch|bitch(?:es|y|ing|ed)?|slags?|slut(?:s|ty)?|whores?|piss(?:ed|ing|er|ers|head|heads|taking|take|takes|taker|poor|y|flaps)?|piss-(?:take|taking|taker|poor|up|ups)|blow-?jobs?|hand-?jobs?|jizz|dildos?|minge|fudgepacker|wtaf|wtf|shat|kurwa|ffing|fkn|fkin|wankiest|omfg|ffs|fml|stfu|gtfo|lmfao|fubar|milfs?|mofos?|tw4t|douchebags?|shagging)$/;

/** Whether a word is swearing. `word` folded and unmasked, without blanks. */
export function isSwearing(word: string): boolean {
  return word.includes('fuck') || SWEARING.test(word);
}
