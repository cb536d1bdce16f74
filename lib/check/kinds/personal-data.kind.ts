import { emails, identifiers, phones, registrations } from '../data/details.ts';
import { addresses, behindNames, health, homes, particulars } from '../data/lives.ts';
import { type About, combine, type Kind } from '../kind.ts';

const DETECTORS = [phones, emails, registrations, identifiers, addresses, homes, health, particulars, behindNames];

export const about: About = {
  looksFor:
    "Another private person's details: address, telephone, private e-mail, date of birth, car, health, bank or insurance numbers, a child's details, where somebody lives.",
  examples: {
    flag: [
      'Ask her yourself, Leanne’s mobile is 07700 900412',
      'Just email her direct, jeannie61@example.com',
      'It was the bloke at 14 Pannington Drive again',
      'He lives at the end cottage by the chapel, go and ask him',
      'Brian Tuddle’s had his bypass and he’s on Elder ward',
      'Harish Batra, dob 1/9/83, aisle seat please',
      'Letter for Mr Venn came here, NI number QQ 12 34 56 C',
      'Whoever drives AB12 XYZ, you are blocking the surgery ramp',
      '203.0.113.77 on every comment, posted by Keith at the Old Dairy',
      'Caitlin Broome, 14, Year 9, has not come home',
    ],
    pass: [
      'Ring the clerk on 01632 960417, mornings only',
      'Power cuts 105, police 101, gas 0800 111 999',
      'Ring me on 07700 900266 if you find it',
      'Whist drive at the Tithe Barn Hall, 12 Mill Lane, QX4 7AB',
      'Application WD/2031/0457, 12 Mill Row: 18 days left to comment',
      'clerk@ashby-pc.gov.uk or highways@county.gov.uk',
      'My mum has dementia and the day centre saved us',
      'Prize bingo for the dementia cafe, £6 a book',
      'Firmware 10.2.33.4 on the speed sign',
    ],
  },
};

export const kind: Kind = {
  id: 'personal-data',
  group: 'information',
  calls: 'revise',
  detect: (read, score) => combine(DETECTORS.flatMap((detector) => detector(read)).map(read.toDraft), score),
};
