import { oneOf, phrase } from '../words/pattern.ts';

/** Somebody is spoken of who is not the author. */
export const PERSON = phrase`${oneOf(
  "s?he(?:'?s|'d|'ll)?|his|her(?:s|self)?|him(?:self)?|who'?s|(?:that |the )?(?:bloke|fella)",
  '(?:the|that|this) (?:(?:young|old|new|poor) )?(?:man|woman|lad|girl|chap|guy|couple|lady|owner|driver|new people|(?:[a-z]+ )?family)',
  "new people|a family|those two|they(?:'re|'ve|'d|re)|their|they live|neighbours?|widow|tenant",
  '(?:his|her|their|your|the) (?:mum|mother|dad|father|sister|brother|son|daughter|wife|husband|nan|gran|mate|ex|baby|parents?|carer|landlord)',
  'keep trying|names, ages|keeper|old boy|thief|culprit|objectors?|complain(?:er|ant)',
)}`;

/** An address that anybody may give: of a hall, a shop, a planning matter, works, an event, or of long ago. */
export const VENUE = phrase`${oneOf(
  '(?:village |memorial |church |parish |town |scout |tithe barn )?hall|hut|jumble|church|chapel|pub|inn',
  'arms|school|library|surgery|museum|cafe|shop|store|station|centre|pavilion|clubhouse|office|unit \\d+',
  'hotel|open garden|open gardens|ngs|sat ?nav|planning|application|applications|extension|conversion',
  'dwellings?|roadworks|works|water main|leak|pothole|street ?light|lamp ?post|grit bin|skip|census|listed',
  'grade ii|1[5-8]\\d\\d|19[0-4]\\d|for sale|to let|viewing|sold for|appeal|collect from|drop off|plaque',
  'site notice|food ?bank|drop-?off|collection|coffee|quiz|polling|doors (?:open|at)|licen[cs](?:ing|ed?)',
  '(?:trading|industrial) estate|manhole|hedge at|outside|tree at',
)}`;
