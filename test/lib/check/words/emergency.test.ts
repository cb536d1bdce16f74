import type { KindId } from 'which-hat:units';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../lib/check/kinds.ts';
import { readDraft } from '../../../../lib/check/read.ts';
import { isEmergency } from '../../../../lib/check/words/emergency.ts';

const reading = (text: string) => readDraft({ text, site: 'facebook', surface: 'post', account: 'councillor' });
const WAITED: readonly KindId[] = ['speaks-for-council', 'unclear-capacity', 'unverified-claim'];
const asked = (text: string) => WAITED.filter((id) => kindOf(id).detect(reading(text)).length > 0);

describe('a warning of danger passes', () => {
  it.each([
    'Flood on Mill Lane by the ford, please avoid and use the top road.',
    "The parish council has closed the ford bridge, it's under water. Stay away from it.",
    'Road closed at the Cross, overhead wires down. Do not go near. National Grid told.',
    'Gas leak on North Street. The council is asking everyone to keep away. Ring 0800 111 999.',
    'Police appeal: missing girl, 14, red coat, last seen at the rec. Ring 101 with anything.',
    'Water is off in Church Road, burst main. Don’t drink what comes out till they say.',
    'Apparently there’s a gas leak by the school, not confirmed, keep away till we know more',
    'The council has opened the hall as a rest centre for anyone flooded out. Keep off the roads.',
    'PC says keep off the playing field, power line is down. Don’t touch anything metal.',
  ])('%s', (text) => {
    expect(isEmergency(reading(text))).toBe(true);
    expect(asked(text)).toEqual([]);
  });
});

describe('what is said beside a warning is asked about', () => {
  it.each([
    ['speaks-for-council', 'Flooding on Mill Lane, keep away. The parish council will pay for every carpet.'],
    ['speaks-for-council', 'On behalf of the parish council, sorry about the flooding, avoid Brook Row.'],
    ['speaks-for-council', 'River over the bridge, avoid. The council has decided to demolish it.'],
    ['speaks-for-council', 'We at the parish council have closed the bridge, it is unsafe. Keep off.'],
    ['unclear-capacity', 'Flooded again, avoid Mill Lane. The council should have cleared that ditch.'],
    ['unverified-claim', 'Share this before they delete it: the water is contaminated, don’t drink it'],
  ])('%s: %s', (kind, text) => {
    expect(isEmergency(reading(text))).toBe(true);
    expect(asked(text)).toContain(kind);
  });
});

describe('a closure without danger is no emergency', () => {
  it.each([
    'The council has decided to close the toilets.',
    'The parish council has closed the office, don’t go there.',
    'Avoid the scones, they are dry.',
    'The flood of entries for the quiz was grand.',
  ])('%s', (text) => {
    expect(isEmergency(reading(text))).toBe(false);
  });
});
