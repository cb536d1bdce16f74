import type { KindId } from 'which-hat:units';
import type { Draft } from '../../../lib/check/draft.ts';

type Context = Partial<Omit<Draft, 'text'>>;
const councillor: Context = { account: 'councillor' };
const chat: Context = { site: 'whatsapp', surface: 'message', account: 'councillor' };
const page: Context = { account: 'council-page' };

/** Drafts that must be flagged for a kind. Sentences of this suite's own: kinds carry others as their examples. */
export const MUST_FLAG: [KindId, string, Context?][] = [
  [
    'unclear-capacity',
    'Three years on the parish council and I still get lost in the standing orders. I abstained on the bollards last night.',
  ],
  ['unclear-capacity', 'Hire charges must go up, there is no case for waiting.', councillor],
  ['speaks-for-council', 'The parish council has agreed to fund the swings and work starts in May.'],
  ['speaks-for-council', 'On behalf of the parish council, our apologies to everyone on Mill Lane.', councillor],
  ['official-link', 'Photos from the picnic are on www.oakham-pc.gov.uk/gallery, page 2'],
  ['official-link', 'Give @OakhamParishCouncil a follow'],
  ['formal-business', "Don't bother with the form, I'll log it as a complaint for you."],
  ['formal-business', "That's the majority then, minute it next week.", chat],
  ['personal-attack', 'What a shower of spineless halfwits we have for a committee'],
  ['personal-attack', 'You pompous old windbag, Nigel'],
  ['profanity', 'Who the f**k parked on the green'],
  ['profanity', 'absolute s h i t of a morning'],
  ['threat', "Touch my gate again and I'll break your legs"],
  ['threat', 'Somebody should slash his tyres'],
  ['discrimination', 'Send them back to where they came from'],
  ['discrimination', 'Speedwatch is no job for a woman'],
  ['allegation', 'Cllr Hobbs took a backhander for that extension'],
  ['allegation', 'The treasurer has been pocketing the raffle money'],
  ['unverified-claim', 'Rumour has it the school is closing, share before they delete this'],
  ['unverified-claim', 'My mate at the depot says the council is cutting the bus for good'],
  ['copied-content', 'Copied this from the Courier page, no idea who wrote it'],
  ['copied-content', 'Took the photographer’s watermark off and put it on the poster'],
  ['personal-data', "Karen's mobile is 07700 900 731, ring her yourselves"],
  ['personal-data', 'Mrs Ling lives in the end cottage by the chapel and has dementia'],
  ['confidential', 'After the public had gone home we settled on a £9,000 pay-off for the clerk'],
  [
    'confidential',
    'The solicitor says we would lose, but keep that legal advice under your hat. It is in the confidential papers.',
  ],
  ['political-advertising', 'Lend Priya your vote on Thursday, she is worth it'],
  ['political-advertising', 'Vote Conservative on 7 May'],
  ['commercial-promotion', 'Logs for sale, £90 a load, message me to book'],
  ['commercial-promotion', 'My wife’s salon has 20% off all this week, book now'],
  ['persuasion', 'We urge everyone to get behind our chairman’s splendid plan.', page],
  ['persuasion', 'Say no to the lorry park, sign the petition today!', page],
];

/** Drafts that must pass in silence: debate, dissent, notices, idiom, names, one's own details, abuse reported. */
export const MUST_PASS: [string, Context?][] = [
  ['I think the county got this badly wrong and I shall keep saying so.', councillor],
  ['In my view the precept rise is too much. I voted against it.', councillor],
  ["Personal view, not the council's: the green should stay a green."],
  ['The road by the mill is shut until Friday, use the top lane.'],
  ['Parish council meets Tuesday 7.30 in the hall, all welcome.'],
  ['The minutes are on the noticeboard and the clerk has paper copies.'],
  ["I'll ask the clerk to put it on June's agenda.", councillor],
  ["I can't take that as a complaint, but the clerk can: office hours are mornings.", councillor],
  ['I could murder a curry after that AGM.'],
  ['Train to Scunthorpe, change at Penistone, and a cockerel on the platform.'],
  ['Bloody rain, damn cold, and the boiler is crap.'],
  ['Somebody called our lollipop lady a "stupid cow" this morning. Not acceptable.'],
  ['A message told me "go back where you came from". I have reported it to the police.'],
  ['Offenders may be fined up to £2,500 under the order.'],
  ['Travellers’ site consultation: comments by 5 June to the district.'],
  ['Equality notice: large print and audio copies are at the library.'],
  ['The firm was fined £2,400 by magistrates in March, see the press release.'],
  ['Fly-tipping is a crime. Ring 101 if you see it.'],
  ['The story about the surgery closing is not true, the practice says so on its own page.'],
  ['Smell of gas on North Street, not confirmed yet, please keep away and ring 0800 111 999.'],
  ['Photo by Jean Marsh, used with her permission.'],
  ['Lovely piece about the bells in the Echo, link below.'],
  ['Ring me on 07700 900418 if you find the dog.'],
  ['The surgery is on 01632 960118, the clerk on 01632 960417.'],
  ['Coffee morning in the Memorial Hall, 12 Mill Lane, SO30 3AT, for the hospice.'],
  ['Application 2031/0457 at 14 Mill Row: 18 days left to comment on the portal.'],
  ['That item is confidential so I cannot discuss it.', councillor],
  ['The election is on 7 May, remember your photo ID.', page],
  ['Vote for the best scarecrow by Sunday, slips in the shop.'],
  ['Whist drive £3, raffle £1, proceeds to the lifeboats.'],
  ['The consultation on the cycle lane runs to 9 May. Views for and against are welcome.', page],
  ['Happy birthday to my long-suffering husband, cake is in the kitchen.'],
];
