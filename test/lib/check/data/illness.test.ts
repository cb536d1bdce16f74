import { describe, expect, it } from 'vitest';
import { health } from '../../../../lib/check/data/illness.ts';
import { readDraft } from '../../../../lib/check/read.ts';

const reading = (text: string) => readDraft({ text, site: 'facebook', surface: 'post', account: 'personal' });

describe('health', () => {
  it.each([
    'Old Jessop has had another stroke',
    "the vicar's wife is having chemo",
    'Vince is on methadone',
    'Our Wendy has lupus',
    "Bryony's HIV test came back",
  ])('sees whose it is: %s', (text) => {
    expect(health(reading(text)).length).toBeGreaterThan(0);
  });

  it.each([
    'My wife has cancer and the nurses were angels',
    "Sister's wheelchair got stuck",
    'Tea for cancer research',
    'The vet says Clover has arthritis in her hips',
    'Marmalade is diabetic and missing, a ginger tom with half a tail',
  ])('leaves alone: %s', (text) => {
    expect(health(reading(text))).toEqual([]);
  });
});
