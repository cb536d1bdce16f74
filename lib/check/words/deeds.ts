import { oneOf } from './pattern.ts';

/** What a council does or says that only the council can do or say. */
export const ACTS = oneOf(
  'apologi[sz]es?|accepts?|rejects?|opposes?|supports?|endorses?|deplores?|condemns?|recommends?|welcomes?',
  'calls on|calls for|reserves|considers?|insists?|urges?|demands?|requires?|instructs?|approves?|refuses?',
  'confirms?|announces?|intends|undertakes|guarantees?|promises?|pledges?|regrets?|wishes to',
  'would like to (?:apologise|thank|announce|make)|stands (?:with|against|by|behind)|objects to',
  'has no objection',
  "(?:does not|doesn't|doesnt|don't|dont) (?:mind|make exceptions|recogni[sz]e|support|accept|agree|intend)",
  'backs|is backing|wants you|is begging|needs all|says (?:no|yes|whoever|that)|grants|invites|believes',
  'takes (?:this|the|these)|agrees',
);
export const DONE = oneOf(
  'decided|agreed|resolved|voted|withdrawn|awarded|noted|approved|refused|rejected|changed how|taken on',
  'adopted|instructed|granted|authorised|bought|given permission|banned|asked me to|spoken',
  'written to (?:say|object)|seen off|been patient|accepted|allocated|put aside|set aside|ringfenced',
  'signed off|chosen|appointed|cancelled|let (?:the|him|her|them)|promised',
);
export const STATE = oneOf(
  "is (?:very |truly |so )?sorry|(?:is|'s) happy (?:for|to|with)|is pleased|is proud|is delighted",
  'is committed|is determined|is (?:100%|fully|right) behind',
  'is (?:now )?(?:buying|paying|putting|suspending|endorsing|taking|adopting|closing|funding|building|replacing|installing|banning|launching|planning|backing|considering|picking up)',
  "isn't (?:paying|selling|going|having)|isnt (?:paying|selling|going|having)|'s not having it|int gonna",
  "isn't going|are (?:buying|paying|putting|replacing|closing|funding|installing|teaming up|adopting)",
);
export const WILL = oneOf(
  "(?:will|won't|wont|shall|shan't|'ll|must|is going to|are going to|is to|isn't going to|isnt going to) (?:not |never |now |also |soon |all )?",
);
/** What anybody may say that a council will do: meet, discuss, publish. */
export const NOT_ITS_OWN =
  '(?!(?:meet|be meeting|discuss|be discussing|consider|be considering|hold (?:its|a|the|their) (?:meeting|annual|next)|be holding|have to|need to|probably|hopefully|maybe|ever|see|look at|get|learn|listen|wake|be on facebook|be (?:asked|at|there|open|closed)|want|know|tell)(?![a-z]))[a-z]{2,}';
