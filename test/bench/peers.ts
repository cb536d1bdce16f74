import { readFileSync } from 'node:fs';
import { Profanity } from '@2toad/profanity';
import { text as alex } from 'alex';
import BadWordsNext from 'bad-words-next';
import badWordsEnglish from 'bad-words-next/lib/en';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import { type PluggableList, unified } from 'unified';

/** Another package that reads texts for what may offend, as it is set when installed. */
export interface Peer {
  name: string;
  package: string;
  /** Does it say anything of the text? */
  flags(text: string): boolean;
}

/** A retext plug-in with its options as a question. */
function retext(plugins: PluggableList): (text: string) => boolean {
  let messages = 0;
  const processor = unified()
    .use(retextEnglish)
    .use(plugins)
    .use(() => (_tree, file) => {
      messages = file.messages.length;
    })
    .freeze();
  return (text) => {
    processor.runSync(processor.parse(text), text);
    return messages > 0;
  };
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const toad = new Profanity();
const badWordsNext = new BadWordsNext({ data: badWordsEnglish });

/** The peers that answer with a flag. Each is asked with its default settings; where a milder one is common, with that too. */
export const PEERS: readonly Peer[] = [
  { name: 'obscenity', package: 'obscenity', flags: (text) => obscenity.hasMatch(text) },
  { name: '@2toad/profanity', package: '@2toad/profanity', flags: (text) => toad.exists(text) },
  { name: 'bad-words-next', package: 'bad-words-next', flags: (text) => badWordsNext.check(text) },
  { name: 'retext-profanities', package: 'retext-profanities', flags: retext([retextProfanities]) },
  {
    name: 'retext-profanities, sureness ≥ 1',
    package: 'retext-profanities',
    flags: retext([[retextProfanities, { sureness: 1 }]]),
  },
  { name: 'retext-equality', package: 'retext-equality', flags: retext([retextEquality]) },
  { name: 'alex', package: 'alex', flags: (text) => alex(text).messages.length > 0 },
];

/** The version and licence that an installed package states of itself. */
export function stated(name: string): { version: string; licence: string } {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return { version, licence: license };
}
