import { oneOf, phrase } from '../words/pattern.ts';

/** Illness, disability, treatment, pregnancy: of a person named they are health details. */
export const HEALTH = phrase`${oneOf(
  "cancer|chemo(?:therapy)?|radiotherapy|dementia|(?:alzheimer|parkinson|crohn)'?s|diabet(?:ic|es)|copd",
  'epilep(?:sy|tic)|epipen|(?:mini )?stroke|heart (?:attack|condition|thing|again)',
  '(?:triple|heart|quadruple) bypass',
  '(?:had|having) (?:his|her|their|an) (?:op|operation|hysterectomy|hip done|knee done)|rehab|detox',
  '(?:in|into) (?:an? |the )?hospice|asthma(?:tic)?|autis(?:m|tic)|adhd|on the spectrum|dyspraxi(?:a|c)',
  'coeliac|colitis|hiv|tb|tuberculosis|miscarr(?:iage|ied)|ectopic|ivf|abortion',
  "(?<=(?:is|'s|be) )expecting(?! (?:a (?:call|delivery|visit|big|lot|reply|letter|parcel)|to|the|rain|snow|visitors))",
  'pregnant|mastectomy|hysterectomy|vasectomy|stoma|colostomy|catheter|incontinent',
  'in (?:intensive|special) care|life support|in a coma|(?:on|in) [a-z]+ ward|on ward \\d+|oxygen',
  '(?:nervous )?breakdown|(?:off with|for) (?:his|her|their) nerves|depress(?:ed|ion)|bipolar|ptsd',
  'schizophreni(?:a|c)|psychiatr(?:ic|ist)|sectioned|overdose[d]?|suicid(?:e|al)|self[ -]harm(?:ing)?',
  'anorexi(?:a|c)|eating disorder|registered blind|blind in one eye|(?:is|been|rather) deaf',
  '(?:went|gone) into (?:care|a home)',
  "signed off,? (?:sick|with|till|until|work|depression|stress|its|it's|since)|off sick|on (?:the )?sick",
  'sick note|methadone|insulin|warfarin|lithium|antidepressants?|tablets for|(?:the|has|got|with) ms',
  'motor neurone|mnd|sclerosis|lupus|cirrhosis|arthritis|kidneys?|lost the baby|weeks gone|own life',
  'hang(?:ed|ing) (?:him|her)self|(?:is|been|rushed) (?:back )?(?:in|to|into) hospital|wheelchair',
  "(?:his|her|new) hip|the hip's bad|(?:hip|knee) replacement|terminal|leukaemia|tumour",
  'scan (?:results?|came back)|diagnos(?:ed|is)|biopsy|dialysis|transplant|oncology|hepatitis|pneumonia',
  'sepsis|angina|prostate|cardiac arrest|seizures?|concussion',
  '(?:broken|broke (?:his|her)) (?:arm|leg|pelvis|hip|wrist|neck|back|collarbone)|chicken pox|shingles',
  'nut allergy|wets the bed|cataracts?|covid|relapsed?|alcoholic|drinking again|(?:had )?a fall|fostered',
  "women's refuge|on bail|back inside since|income support|disability benefit|carer",
)}`;

/** Health words that stand for a cause, an event or a service, or are told with consent. */
export const HEALTH_PUBLIC = phrase`${oneOf(
  'research|charity|fundrais(?:er|ing)|rais(?:e|ed|ing)|sponsor(?:ed)?|coffee morning|awareness|cafe',
  'support group|in memory|donations?|clinic|trust|society|hospice shop|ambulance|training|first aid',
  'with (?:his|her|their) (?:permission|blessing|consent)|asked me to (?:say|share|tell)|happy for me to',
  'said i could (?:say|share)|choir|in aid of|marathon|friendly',
)}`;
