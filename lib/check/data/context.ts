import { oneOf, phrase } from '../words/pattern.ts';

/** The author gives details of their own, or of where the author is to be found. */
export const OWN_DETAILS = phrase`${oneOf(
  'my (?:new |old |own |home |work |phone |mobile |ni |nhs |bank )?(?:number|no|mobile|phone|cell|e-?mail|address|reg|registration|birthday|bday|details|landline|plate|van|car|account|fiesta|ip|nhs|ni|sort code)',
  '(?:call|ring|text|phone|message|msg|whatsapp|e-?mail|contact|reach|catch|get|bell|dm|inbox|pm|give) (?:me|us)',
  "(?:me|us) (?:on|at)|(?:i'?m|i am) (?:on|at)|(?:i|we) live|i was born|i(?:'ve| have) (?:got )?a new",
  "our (?:house|address|number|place)|at mine|use my [a-z]+|(?:is|it'?s) mine|\\((?:me|mine)\\)",
  "new (?:one is|number)|stop ringing|mine(?:'s| is)|know mine|mines|(?:it'?s|this is) me|put me|(?:send|scan|post|pay)(?: [a-z]+){0,3} (?:to )?me|(?:to book|book (?:in|on|now))",
)}`;

/** A role, an office or a business answers: a switchboard, a desk, a shop, a club. */
export const ROLE = phrase`${oneOf(
  "(?:clerk|surgery|shop|company|vet)(?:'?s)?|offices?|desk|(?:help|hot)? ?lines?|switchboard|surgeries",
  'reception|bookings?|store|firm|garage|centre|charity|trust|enquiries|council',
  'the (?:borough|district|county)|highways|hospital|station|vicarage|rectory|parish administrator|chemist',
  'pharmacy|pub|burials|takeaway|chippy|van|school|nursery|college|library|museum|theatre|club|society',
  'association|scouts?|guides|brownies|wi|u3a|hall|secretary|treasurer|caretaker|co-?ordinator|organiser',
  'wardens?|officer|agents?|ltd|limited|plc|contractors?|helpdesk|customer services?|out of hours|emergency',
  'crimestoppers|police|mp|press|newsdesk|publish(?:es|ed)|samaritans|childline|citizens advice|age uk|hotel|restaurant|cafe|church',
  'mosque|temple|chapel|tower|meal|table|food ?bank|hub|team',
)}(?! (?:lane|road|street|st|rd|close|hill|way|drive|court|avenue|gardens|row|cottages?))`;

/** Against a role: the number is a private one all the same. */
export const PRIVATE = phrase`${oneOf(
  '(?:private|personal|home|own) (?:line|mobile|number|phone|email|e-mail|landline|address)|ex-directory',
  "not in the book|(?<!(?:i'm|we're|am) )at home|won't mind|wont mind",
  '(?<=(?:his|her|their|your) )(?:own |home |private |personal )?(?:mobile|number|landline|phone number)',
  "(?<='s )(?:own |home |private |personal )?mobile|his own phone|her own phone",
)}`;

/** Money that goes to an association or a business, not to a person. */
export const ORGANISATION = phrase`${oneOf('club', 'fund', 'appeal', 'charity', 'society', 'association', 'church', 'chapel', 'hall', 'council', 'committee', 'subs', 'donat[a-z]*', 'pta', 'hospice', 'cheques', 'payable', 'trust', 'ltd', 'subscriptions?', 'pay into', 'group account', 'scouts?', 'school')}`;
