import {
  balancedOf,
  type Civility,
  type CivilityText,
  civilityTexts,
  measureCivility,
  seesUncivil,
  sourcesOf,
} from './civility.ts';
import { percent, table } from './markdown.ts';

/** Sorts of civil texts that a filter is apt to stumble over, by the groups of the data. */
const STUMBLES: Record<string, readonly string[]> = {
  'idiom (“I could murder a curry”)': ['uk-probe idiom'],
  'place names (“Penistone”)': ['uk-probe place'],
  'crime news': ['uk-probe crime'],
  'quoting or condemning abuse': ['uk-probe condemn', 'hatecheck counter_quote_nh', 'hatecheck counter_ref_nh'],
  'robust politics': ['uk-probe robust'],
  'routine notices': ['uk-probe routine'],
  'identity, spoken of civilly': ['uk-probe identity', 'hatecheck ident_neutral_nh', 'hatecheck ident_pos_nh'],
};

export interface CivilityChapter {
  text: string;
  /** `null` where the data are not at hand. */
  found: Civility | null;
}

const row = (name: string, { balanced, balancedOfAll, benign, hateCheck }: Civility) => [
  name,
  percent(balanced),
  percent(balancedOfAll),
  percent(benign),
  percent(hateCheck.balanced),
  percent(hateCheck.alarms),
];

function sourcesTable(test: readonly CivilityText[], flagged: ReadonlySet<CivilityText>): string {
  return table(
    ['source', 'uncivil', 'seen', 'civil', 'flagged', 'balanced'],
    sourcesOf(test, 1).map((source) => {
      const texts = test.filter((one) => one.source === source);
      const uncivil = texts.filter((one) => one.uncivil);
      const { balanced, alarms } = balancedOf(texts, (one) => flagged.has(one));
      const seen = uncivil.filter((one) => flagged.has(one)).length / uncivil.length;
      const civil = texts.length - uncivil.length;
      return [source, String(uncivil.length), percent(seen), String(civil), percent(alarms), percent(balanced)];
    }),
  );
}

function groupsTable(test: readonly CivilityText[], flagged: ReadonlySet<CivilityText>): string {
  const groups = [
    ...new Set(test.flatMap(({ source, group }) => (source === 'hatecheck' && group ? [group] : []))),
  ].sort();
  return table(
    ['HateCheck group', 'texts', 'civil', 'right'],
    groups.map((group) => {
      const texts = test.filter((one) => one.source === 'hatecheck' && one.group === group);
      const right = texts.filter((one) => flagged.has(one) === one.uncivil).length;
      return [group, String(texts.length), texts[0]?.uncivil ? 'no' : 'yes', percent(right / texts.length)];
    }),
  );
}

function stumblesTable(test: readonly CivilityText[], flagged: ReadonlySet<CivilityText>): string {
  return table(
    ['civil texts', 'texts', 'flagged'],
    Object.entries(STUMBLES).map(([name, groups]) => {
      const texts = test.filter(({ source, group, uncivil }) => !uncivil && groups.includes(`${source} ${group}`));
      const alarms = texts.filter((one) => flagged.has(one)).length;
      return [name, String(texts.length), `${alarms} (${percent(alarms / Math.max(1, texts.length))})`];
    }),
  );
}

/** The chapter on the public civility data. */
export function civilityChapter(): CivilityChapter {
  const [test, benign] = [civilityTexts('test'), civilityTexts('benign')];
  const title = '## Civility, on public data\n';
  if (!test || !benign)
    return { text: `${title}\nLeft out: the public data are not part of the project and not at hand.`, found: null };
  const flagged = new Set([...test, ...benign].filter(({ text }) => seesUncivil(text)));
  const found = measureCivility(test, benign, (one) => flagged.has(one));
  const text = [
    title,
    `${test.length} texts and ${benign.length} benign ones that nothing was trained on; the scorer’s threshold was set on the benign ones. A text counts as`,
    'flagged when one of the four civility kinds is seen. *Balanced*: mean of “uncivil seen” and “civil passed”, 50 % is chance. The mean is over',
    `the ${sourcesOf(test).length} sources with at least 30 texts of either answer; *over all* also counts the smaller ones. Many of these public posts are`,
    'coarser than anything a councillor writes.\n',
    table(
      [
        '',
        'mean balanced accuracy over sources',
        'over all',
        'benign flagged',
        'HateCheck balanced',
        'HateCheck civil flagged',
      ],
      [
        row('as shipped', found),
        ['at least', '81 %', '', '≤ 1 %', '64 %', '≤ 45 %'],
        ['aim', '84 %', '', '≤ 1 %', '67 %', '≤ 35 %'],
      ],
    ),
    '\nSource by source:\n',
    sourcesTable(test, flagged),
    '\nFalse alarms:\n',
    stumblesTable(test, flagged),
    '\nHateCheck by group:\n',
    groupsTable(test, flagged),
  ].join('\n');
  return { text, found };
}
