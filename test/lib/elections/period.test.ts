import { describe, expect, it } from 'vitest';
import { electionAt, isOver, withElection, withoutElection } from '../../../lib/elections/period.ts';
import type { Election } from '../../../lib/settings/settings.ts';

const may: Election = { poll: '2027-05-06', from: '2027-03-31', kind: 'ordinary' };
const april: Election = { poll: '2027-04-15', from: '2027-03-08', kind: 'by-election' };
const at = (text: string) => new Date(text).getTime();

describe('electionAt', () => {
  it.each([
    ['2027-03-30T23:59', null],
    ['2027-03-31T00:00', may],
    ['2027-05-06T23:59', may],
    ['2027-05-07T00:00', null],
  ] as const)('at %s', (now, election) => {
    expect(electionAt([may], at(now))).toBe(election);
  });

  it('takes the nearest of several', () => {
    expect(electionAt([may, april], at('2027-04-10T12:00'))).toBe(april);
    expect(electionAt([april, may], at('2027-04-16T12:00'))).toBe(may);
    expect(electionAt([], at('2027-04-16T12:00'))).toBeNull();
  });
});

describe('the list', () => {
  it('keeps polls in the order of their days, each once', () => {
    const again = { ...may, from: '2027-03-24' };
    expect(withElection([may], april)).toEqual([april, may]);
    expect(withElection([april, may], again)).toEqual([april, again]);
    expect(withoutElection([april, may], may)).toEqual([april]);
  });

  it('knows what is over', () => {
    expect([isOver(may, '2027-05-06'), isOver(may, '2027-05-07')]).toEqual([false, true]);
  });
});
