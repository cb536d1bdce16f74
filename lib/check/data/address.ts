import { gap, oneOf, phrase } from '../words/pattern.ts';

/** Where somebody lives, in words: a verb of living and a dwelling that can be found. */
const DWELLING = oneOf(
  'cottages?|bungalow|house|flat(?: \\d+[a-z]?)?|terrace|semi|detached|lodge|farm(?:house)?|caravan|boat',
  'houseboat|narrowboat|room|barn|new build|maisonette|almshouse|gatehouse|mill|rectory|toll house',
  'old dairy|annexe|close|street|lane|road|drive|avenue|crescent|court|row|rise|gardens|way|hill|yard|place',
  'mews|grove|view|end|chippy|bookies|post office|shop|pub|chapel|door|gate|number \\d+|no\\.? ?\\d+',
);

const STREET = oneOf(
  'streets?|st|cl|pl|cres|dr|gdns|ct|roads?|rd|lane|ln|avenue|ave|close|drive|crescent|court|row|rise',
  'gardens|way|hill|yard|place|mews|grove|view|terrace|green|park|walk|square|parade|fold|steps|bank',
  'cottages|end|common|croft|drove|path|fields?|meadows?|orchard|wharf|quay|villas|chase|heights|mount|vale',
  'wood',
);

/** 'the 12 steps', '3 way': a number that counts. */
const COUNTED =
  '(?!(?:\\d{1,4} )?(?:minutes?|hours?|days?|years?|miles?|people|houses|homes|of|to|in|on|per|and|or|for|at|way|the|from|till|until|new|more|big|different|steps|other) )';

/** House number and street: '9 Coopers Fold', 'no 14a, Mill Lane', 'Flat 3, Almshouse Court', '14b over the betting shop on Tallow Street'. */
export const STREET_ADDRESS = phrase`(?:(?:flat|apt|apartment|unit|room) \d{1,3}[a-z]?,? )?(?:no\.? ?|number |house )?(?:\d{1,3}[a-d]?),? (?:the )?${COUNTED}(?:[a-z][a-z'-]{1,18} ){1,3}${STREET}`;
export const FLAT = phrase`flat \d{1,3}[a-z]?,? (?:[a-z][a-z'.-]{1,18} ){1,3}(?:court|house|lodge|place|mansions)`;
/** 'at no 6', 'from number 31': a house of the street that readers know. */
export const HOUSE_NUMBER = phrase`(?:at|from|of|in|opposite) (?:no\.?|number|flat|bungalow) ?\d{1,3}[a-d]?`;

const LIVES = oneOf(
  '(?:living|staying|renting|lodging|holed up|shacked up|residing)',
  'moved (?:in ?to|in|out to|to)',
  'lives?',
  'lived',
  'rents?',
  'stays',
  'resides',
);
const WHERE = oneOf(
  'in|at|above|over|next to|next door(?: to)?|opposite|behind|past|on|by|facing|down|up|the|round|alone',
  'near|two doors from|\\d{1,3}',
);

/** Somebody lives somewhere that a reader can walk to: 'lives at the end cottage by the chapel'. */
export const LIVES_AT = phrase`${LIVES} (?:now |(?:all )?alone |on (?:her|his) own )?${WHERE} (?:the )?${gap(4)}${DWELLING}`;
/** 'lives right opposite the bus shelter': any place will do that a reader knows. */
export const LIVES_BY = phrase`(?:lives?|living|lodg(?:es|ing)|sleeps) (?:[a-z]+ ){0,2}(?:next (?:door )?to|opposite|behind|above|over|beside|across from|up|down|past|by|near|facing) (?:the|our|that) [a-z]+|lives? in the old [a-z]+|(?:s?he's|they're|is) (?:just )?(?:[a-z]+ doors (?:down|up|along|away)|next door to (?:the|our))`;
/** 'the one in the ex-railway cottage', 'her in the new build', 'old Whitlock in the Gatehouse', 'Fiona at the Old Dairy'. */
export const THE_ONE_AT = phrase`(?:(?:the|that) (?:one|bloke|man|woman|lady|couple|girl|lad|family|chap|fella)|her|him|them|(?:new )?people|they'?re|s?he'?s) (?:in|at|over|above|opposite) (?:the |that )(?!same )${gap(4)}(?:cottage|bungalow|house|flat|terrace|semi|lodge|farm|farmhouse|caravan|barn|new build|gatehouse|rectory|dairy|maisonette|houseboat)|(?:her|him|them) (?:in|at) [a-z'-]{2,20} (?:cottage|bungalow|house|lodge)`;
/** 'in the caravan', 'at Holly Lodge': read behind a name. */
export const IN_HOME = phrase`(?:in|at|of) (?:the )?${gap(3)}(?:cottage|bungalow|flat|terrace|semi|lodge|farmhouse|caravan|barn|maisonette|houseboat)`;
/** 'That's where the governor lives'. */
export const WHERE_LIVES = phrase`(?:that's|thats|this is|here's) where (?:the |our |old )?${gap(4)}lives?`;
/** Codes and keys of a home. */
export const WAY_IN = phrase`(?:gate|door|alarm|entry) code(?: (?:for|at|of) [a-z' ]{2,20})?(?: is)?:? ?\d{3,6}|key ?safe(?: code)?(?: is)?:? ?\d{3,6}|pin(?:'s| is| for [a-z ]{2,20} is)(?: still)? \d{4}|lock ?box \(?code|(?:the |spare )?key(?:'s| is) under|spare key(?:'s| is)? (?:under|in|behind|on)|(?:leaves (?:the|her|his)|leaves? their) (?:side gate|back door|door) (?:on the latch|open|unlocked)|never locks up`;
