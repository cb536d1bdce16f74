import { type About, combine, type Kind } from '../kind.ts';
import { oneOf, phrase } from '../words/pattern.ts';

/** Nouns that belittle whoever they are said of. */
const INSULT = `${oneOf(
  'idiot',
  'moron',
  'imbecile',
  'cretin',
  'numpt(?:y|ie)',
  'muppet',
  'pillock',
  'plonker',
  'prat',
  'git',
  'berk',
  'twit',
  'twerp',
  'clown',
  'buffoon',
  'half-?wit',
  'oaf',
  'lout',
  'yob',
  'scum(?:bag)?',
  'vermin',
  'scrote',
  'parasite',
  'leech(?:e)?',
  'maggot',
  'rat',
  'weasel',
  'perv(?:ert)?',
  'loser',
  'coward',
  'bull(?:y|ie)',
  'liar',
  'crook',
  'thief',
  'thieve',
  'hypocrite',
  'busybod(?:y|ie)',
  'jobsworth',
  'snob',
  'troll',
  'nutter',
  'lunatic',
  'weirdo',
  'waste of (?:space|oxygen|skin)',
  'dinosaur',
  'windbag',
  'snowflake',
  'cow',
  'witch',
  'disgrace',
  'nazi',
  'fascist',
)}s?`;

/** Adjectives that belittle a person. */
const BELITTLING = oneOf(
  'stupid',
  'thick',
  'dim',
  'gormless',
  'useless',
  'pathetic',
  'clueless',
  'brainless',
  'spineless',
  'gutless',
  'lazy',
  'incompetent',
  'ignorant',
  'smug',
  'pompous',
  'arrogant',
  'vile',
  'disgusting',
  'despicable',
  'two-faced',
  'jumped[ -]up',
  'self-appointed',
  'sad little',
  'nasty',
  'senile',
  'deluded',
  'selfish',
  'greedy',
  'spiteful',
  'toxic',
  'cowardly',
  'horrible',
);
const VERY =
  '(?:an? |the |such |some |so |too |just |right |proper |total |complete |absolute |utter |bloody |pure |old |little |(?:bunch|pack|shower|load) of ){0,4}';
const THEY = oneOf(
  'you',
  's?he',
  'they',
  'that (?:man|woman|bloke|lot|clerk|councillor)',
  '(?:our|your|the) (?:man|woman|bloke|clerk|chair|chairman|councillors?|council|leader|mp|lot of (?:you|them))',
  'whoever [a-z ]{3,40}',
  'all of (?:you|them)',
  'cllr [a-z]+',
  'th(?:o|e)se people',
  'this lot',
);

const AIMED = [
  phrase`(?:you|ya|what) ${VERY}(?:${BELITTLING},? ){0,2}${INSULT}`,
  phrase`${THEY} ?(?:'re|'s| are| is| was| were|re|s) ${VERY}(?:${BELITTLING},? (?:and )?){0,2}${INSULT}`,
  phrase`${BELITTLING} (?:[a-z]+ )?${INSULT}`,
  phrase`(?:pack|bunch|shower|load|gang) of (?:[a-z-]+ )?${INSULT}`,
  phrase`thick as (?:mince|two short planks|a brick)|two brain ?cells|brain ?cells? between|(?:brains?|backbone|manners|personality|charisma|iq) of a|waste of (?:oxygen|space|skin)|workshy|village idiot|crawl back`,
];

const CONDEMNS = phrase`${oneOf('call(?:ed|ing)', 'shout(?:ed|ing)', 'yell(?:ed|ing)', 'abuse', '(?:un|not )acceptable', 'the word', "i'?(?:m| am| was) (?:a|an|such|no|the|not)", 'i feel', 'me, an?', 'myself', 'silly me', 'like me')}`;
const THINGS = phrase`${oneOf('panto(?:mime)?', 'puppet', 'show', 'halloween', 'circus', 'dog', 'cat', 'bins?', 'weather', 'rain', 'museum', 'exhibition', 'patrol')}`;

export const about: About = {
  looksFor: 'Words that insult, belittle, mock or demean a person or a group of people that readers can tell.',
  examples: {
    flag: [
      'You absolute numpty, Trevor',
      'Our clerk is a jumped-up busybody',
      'Whoever parked there is a selfish moron',
      'If those two had a brain cell between them... two brain cells, tops',
      'What a bunch of spineless cowards',
    ],
    pass: [
      'I think this is the wrong decision and the county has let us down.',
      'Somebody shouted "stupid cow" at our lollipop lady. Not acceptable.',
      "I'm an idiot, I left the keys in the door",
      'The wi-fi in the hall is useless',
      'The muppet show at the panto was grand',
    ],
  },
};

export const kind: Kind = {
  id: 'personal-attack',
  group: 'civility',
  calls: 'revise',
  detect(read, score) {
    const rules = read.own(AIMED).filter((span) => {
      const sentence = read.sentenceOf(span);
      return !read.says(sentence, CONDEMNS) && !read.says(sentence, THINGS);
    });
    return combine(
      rules.map((span) => read.toDraft(span)),
      score,
    );
  },
};
