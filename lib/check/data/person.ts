import { oneOf, phrase } from '../words/pattern.ts';

const MONTH = oneOf(
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?',
  'nov(?:ember)?|dec(?:ember)?',
);
/** A full date within living memory. */
const DATE = oneOf(
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:19[2-9]\\d|20[0-3]\\d)`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19[2-9]\\d|20[0-3]\\d)`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-](?:(?:19|20)?\\d\\d)',
  '(?:19|20)\\d\\d-\\d\\d-\\d\\d',
);
const ORDINAL = `(?:(?:twenty|thirty)[ -])?${oneOf('first', 'second', 'third', '[a-z]{3,8}th')}`;
const DAY = oneOf(
  DATE,
  '\\d{1,2} \\d{1,2} (?:19|20)\\d\\d',
  `${ORDINAL}(?: of)? ${MONTH}`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`,
  'bonfire night (?:19|20)\\d\\d',
  'christmas (?:day|eve) (?:19|20)\\d\\d',
);

/** A date of birth that says so. */
export const BORN = phrase`(?:born(?: on)?|d\.?o\.?b\.?|date of birth|birth ?date|b\.)(?: (?:for|of) [a-z]+)?(?:'s| is| was| as|:| -)? ?(?:the )?${DAY}|birthday(?:'s| is|,|:)? ${DATE}`;
/** A date right behind a person's name, as lists of members have it. */
export const DATED = phrase`${DATE}`;

/** A child's age or class. */
export const CHILD = phrase`${oneOf(
  "(?:(?:s?he|who)(?:'?s| is)|aged|age|is only|turned) (?:just |only )?(?:[1-9]|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?! (?:hours?|minutes?|days?|weeks?|months?|years? (?:in|at|on)|miles?|feet|foot|stone|not out|points|down|up|over|under|goals?))",
  '\\((?:just |aged |age )?(?:[1-9]|1[0-7])[,)]|(?:year|yr) ?(?:1[0-3]|[1-9])|reception class',
  '(?:starting|in) reception|(?:aged?|only) (?:[1-9]|1[0-7])',
  '(?:[1-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve) ?-?(?:year|yr)s?-? ?olds?|fostered',
  "s?he(?:'s| is| was) adopted|(?:in|from) (?:miss|mrs|mr|ms) [a-z]+'s class|school register",
  'off the register|adopting (?:a|their) (?:little )?(?:boy|girl|baby|child)|social services',
  'on the at risk register|\\dlb',
)}`;

/** References that lead to one person's papers. */
export const PAPERS = phrase`${oneOf('passport(?: no\\.?| number)?:? ?\\d{9}', '(?:debit|credit|bank) card(?: ending| number)?:? ?(?:\\d{4} ?){1,4}', 'driving licen[cs]e(?: no\\.?| number)?:? ?[a-z]{5}\\d[a-z\\d]{5,12}', 'council tax (?:a/c|account|ref(?:erence)?)(?: no)?:? ?[\\d ]{6,14}', 'rent (?:owing|arrears)', 'arrears:? ?£', 'in arrears', 'direct debit (?:has )?bounced', 'pension credit', 'universal credit', '(?:hardship|benefit) (?:form|claim)', 'electoral (?:roll|register) for')}`;
