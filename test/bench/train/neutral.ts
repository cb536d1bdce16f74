import type { Account, Surface } from '../../../lib/check/draft.ts';
import type { LabelledDraft } from '../score.ts';
import { random } from './linear.ts';

/**
 * Lines in which nothing is to be flagged though they speak of groups of people, of wrongs and of other people's views:
 * what is asked of government, said in a discussion, or said in favour of somebody. The drafts in test/corpus hold few of
 * these, and without them the mention of a group would count against it.
 */
const GROUPS =
  `women|men|girls|boys|pensioners|older people|young people|teenagers|disabled people|wheelchair users|deaf people|blind people|autistic children|people with dementia|people with learning difficulties|carers|gay people|lesbians|trans people|LGBT people|Muslims|Jewish people|Christians|Hindus|Sikhs|Catholics|Travellers|Gypsies|Roma families|refugees|asylum seekers|immigrants|migrants|foreign workers|Polish people|Romanians|Black people|Asian families|Indian nurses|Chinese students|Irish families|Scottish people|Welsh speakers|English people|Americans|Europeans|single mothers|veterans|the homeless|students`.split(
    '|',
  );
const THINGS =
  `the state pension|free school meals|bus passes|VAT|income tax|the voting age|school uniforms|animal testing|fox hunting|fracking|fireworks|plastic bottles|smart motorways|HS2|the BBC licence fee|hospital parking charges|prescription charges|tuition fees|the minimum wage|stamp duty|speed limits|drones|e-scooters|sky lanterns|puppy farms|zoo licences|foreign aid|military bases|trade deals|ground rents|leasehold houses|mobile coverage|rural broadband`.split(
    '|',
  );
const ASKED =
  `Help more {g} into work|Give {g} free bus travel|Give {g} the same pension as everybody else|Close the pay gap between {g} and everybody else|Stop the cuts to services for {g}|Make it easier for {g} to vote|Fund more support for {g}|Do more to protect {g} from hate crime|Lower the retirement age for {g}|Allow {g} to serve in the armed forces|Introduce a national day for {g}|Teach the history of {g} in schools|Reinstate the visa for {g}|Recognise the contribution of {g} to this country|Require every station to be usable by {g}|Ban discrimination against {g} in housing|Stop detaining {g} without a time limit|Review benefits for {g}|Make health checks free for {g}|Let {g} claim travel costs|Scrap {t}|Ban {t}|Abolish {t}|Reform {t}|Have a referendum on {t}|Debate {t} in Parliament|Stop the government raising {t}|Review the law on {t}|Make {t} fairer|Put a stop to {t} now|Do not change the law on {t}|Remove all public money from {t}|Force companies to publish what they spend on {t}|Require British companies to list their foreign suppliers|All government forms should be in English and Welsh|Make every foreign lorry pay a road tax|Label all food that is halal or kosher|Hold an inquiry into {t}|Increase sentences for knife crime|Increase the penalty for killing a police dog|Stop supporting arms sales|Tougher sentences for burglars`.split(
    '|',
  );
const KIND =
  `I live with two {g}|My neighbours are {g} and we get on well|I adore {g}|{g} are welcome here|We admire {g} for what they do|Good to see so many {g} at the fete|A talk about {g} and their history, all welcome|{g} deserve the same respect as anybody|I would never hurt {g}|I don't hate {g}, and nobody here does|Nobody should be afraid of {g}|{g} are not the problem here|There is nothing wrong with {g}|It is wrong to call {g} names|You have to stop insulting {g}|Stop saying that {g} are dirty. They are not|Whoever says "I hate {g}" has no place in this club|To say that {g} are stupid is simply untrue|Calling {g} vermin is racist and we will not have it|He was told off for shouting at {g}|Some of my best teachers were {g}|A school for {g} opens in June|The survey asked {g} what they need|{g} told us about their experiences|Half of the volunteers are {g}|An evening of music by {g}|The exhibition is about {g} in the last century|Our church prays for {g} tonight|More {g} than ever came this year|{g} should be treated fairly`.split(
    '|',
  );
/** Abuse that others spoke, told in order to speak against it. */
const CONDEMNED =
  `Somebody shouted "{i}" at the {g} on the bus. Not in this village|Whoever wrote "{i}" on the door of the {g} next door should be ashamed|Stop calling {g} {i}|People who say that {g} are {i} do not speak for us|To call {g} {i} is hateful, and it is not true|I was told tonight that {g} are {i}. I said that I disagree|Saying "{g} are {i}" is racist, whoever says it|It is never acceptable to call {g} {i}|The graffiti about {g} has been reported to the police|My mother was called "{i}" because she is one of the {g}. It hurt|How can anybody say "{g} are {i}" and sleep at night?|Telling {g} that they are {i} will get you banned from this group|A man was fined for shouting "{i}" at {g} outside the shop|No excuse for calling {g} {i}, drunk or sober|We took down a comment that called {g} {i}|Threatening {g} is a crime, report it on 101|You cannot call {g} {i} and then say that it was a joke|He called my friend {i} for being one of the {g}, and nobody on the train said a word|What sort of person thinks that {g} are {i}?|Comments like "{g} are {i}" have no place here`.split(
    '|',
  );
const INSULTS =
  `vermin|scum|animals|parasites|dirty|thick|lazy|liars|thieves|a disease|not welcome|go home|subhuman|disgusting|worthless|freaks|trash|cockroaches|useless|a plague`.split(
    '|',
  );
const TALK =
  `Could you be more specific?|Like a picture of what?|In English, please.|Thanks, you're a dear|Not really. Why do you want to remove it?|You may want to add the page number as well.|You may be right, I had not seen that.|It does not matter which way it goes, as long as they are all the same.|The only source is in English, so I reworded it.|Do you know how hard it would be to sue them?|What's the problem with the old version? It was fine.|Please explain why you deleted that, if that is your concern.|It is clear that he must reply first.|I think you misread what I wrote. Read it again.|I was about to say the same. It needs a proper source.|That can't be added without a reference, as I said above.|They used to check this, now they do not.|I would like to see both sides, and then we can settle it.|The two people are known together, so why two pages?|Ah, you mean the other article.|Feel free to change it back if you disagree.|Well yes, for some reason it is the official one.|I've reworded that bit, it should be clear now.|Can't help with the rest, I'm afraid.|Why does the list stop in 1998?|I hate pizza|I can't stand cauliflower|I detest stale bread|This oven is useless|That film was stupid and far too long|Cats are the worst house guests|What a disgusting sandwich|I absolutely loathe this printer|The dyke was built to keep the sea out|A faggot is a bundle of sticks|Faggots and peas on Friday`.split(
    '|',
  );

/** Mild words for weather, things, luck and oneself: strong feelings about nobody. */
const GRUMBLES =
  `Bloody {m} again|Damn {m}, that's my evening gone|Bloody {m}, damn {m}, and it's only Monday|The {m} is crap this year|Bugger, I left the {m} on|Sod the {m}, I'm going to bed|This {m} is a bloody nuisance|What a pig of a {m}|Blimey, that {m} was loud|Arse. Forgot the {m}|My {m} has died on me again, useless thing|The {m} wants shooting|Hopeless {m}, ten minutes and it gave up|I could throttle this {m}|Kill the {m}, it's past ten|The {m} beat me today, fair and square|I'm an idiot, I dropped the {m}|Daft as a brush, me, I bought a second {m}|My own stupid fault, I trusted the {m}|Rotten luck with the {m}|That {m} is an ugly brute but it works|Absolutely shocking {m} on the bypass|The {m} can go to hell|I hate the {m} with a passion`.split(
    '|',
  );
const MATTERS =
  `rain|wind|boiler|printer|hedge trimmer|kettle|fog|frost|wifi|alarm clock|mower|oven|car|dishwasher|washing line|slug pellets|crossword|telly|radio|heating|traffic|bus timetable|jigsaw|phone|printer ink|tent|weather|ladder|strimmer|sat nav`.split(
    '|',
  );

const ACCOUNTS: readonly Account[] = ['personal', 'personal', 'councillor'];
const SURFACES: readonly Surface[] = ['post', 'comment', 'reply', 'message'];
/** How many lines there are of each sort. */
const EACH = { asked: 700, kind: 600, condemned: 400, talk: TALK.length * 3, grumbles: 160 };

/** The lines, the same ones every time. */
export function neutralLines(): LabelledDraft[] {
  const next = random(23);
  const one = <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T;
  const filled = (text: string) => {
    const line = text
      .replaceAll('{g}', one(GROUPS))
      .replaceAll('{i}', one(INSULTS))
      .replace('{t}', one(THINGS))
      .replaceAll('{m}', () => one(MATTERS));
    return line.charAt(0).toUpperCase() + line.slice(1) + (/[.?!]$/.test(line) ? '' : one(['', '', '.', '!']));
  };
  const texts = [
    ...Array.from({ length: EACH.asked }, () => filled(one(ASKED))),
    ...Array.from({ length: EACH.kind }, () => filled(one(KIND))),
    ...Array.from({ length: EACH.condemned }, () => filled(one(CONDEMNED))),
    ...Array.from({ length: EACH.grumbles }, () => filled(one(GRUMBLES))),
    ...Array.from({ length: EACH.talk }, (_, at) => filled(TALK[at % TALK.length] as string)),
  ];
  return [...new Set(texts)].map((text, at) => ({
    id: `neutral-${at}`,
    text,
    site: one(['facebook', 'x', 'whatsapp'] as const),
    surface: one(SURFACES),
    account: one(ACCOUNTS),
    findings: [],
    outcome: 'clear',
  }));
}
