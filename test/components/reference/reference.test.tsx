// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { myCouncils } from '../../../components/my-councils.ts';
import { Reference } from '../../../components/reference/reference.tsx';
import type { Library } from '../../../lib/policy/packs.ts';
import type { Channel } from '../../../lib/policy/vocabulary.ts';
import { words } from '../../words.ts';
import { draw, framed, library } from '../render.tsx';

type At = Parameters<typeof Reference>[0]['at'];

interface Given {
  council?: 'stilton' | 'west-end' | 'withyham';
  here?: Channel[];
  packs?: Library;
  own?: string;
}

function open(at: At = { panel: 'policy' }, { council = 'stilton', here = [], packs = library, own }: Given = {}) {
  const copy = vi.fn(async () => true);
  const mine = myCouncils({ councils: [council], otherCouncil: '' }, packs);
  const page = (to: At) => (
    <Reference mine={mine} at={to} today="2026-11-20" here={here} clerkOf={() => own} copy={copy} />
  );
  const { container, rerender } = draw(page(at), packs);
  const go = (to: At) => rerender(framed(page(to), packs));
  const links = () =>
    [...container.querySelectorAll<HTMLAnchorElement>('.clause-list a')].map((link) => link.getAttribute('href'));
  return { copy, container, go, links };
}

const clause = { council: 'stilton', id: 'make-capacity-clear' } as const;

describe('the reference', () => {
  it('opens with the user’s council and what to know of its document', () => {
    const { container } = open();
    expect((screen.getByLabelText(words('reference_council')) as HTMLSelectElement).value).toBe('stilton');
    expect(container.querySelector('[data-badge="review-overdue"]')?.textContent).toContain('May 2022');
  });

  it('finds by everyday words', () => {
    const { links } = open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'slagging off' } });
    expect(links()[0]).toMatch(/#clause=stilton\/.*(attack|civil|respect)/);
  });

  it.each([
    ['topic', 'video-calls', 'clause=stilton/video-calls'],
    ['channel', 'sms', 'clause=stilton/texting'],
    ['strength', 'advice', 'clause=stilton/'],
  ] as const)('narrows by %s', (key, value, expected) => {
    const { links } = open();
    const before = links().length;
    fireEvent.change(screen.getByLabelText(words(`filter_${key}`)), { target: { value } });
    expect(links().length).toBeLessThan(before);
    expect(links().some((link) => link?.includes(expected))).toBe(true);
  });

  it('says which channel the document does not mention: the one in front, or the one asked for', () => {
    const { container } = open(undefined, { council: 'west-end', here: ['whatsapp'] });
    const badge = () => container.querySelector('[data-badge="channel-not-mentioned"]')?.textContent;
    expect(badge()).toBe(words('badge_channel_not_mentioned', 'WhatsApp'));
    fireEvent.change(screen.getByLabelText(words('filter_channel')), { target: { value: 'facebook' } });
    expect(badge()).toBeUndefined();
    fireEvent.change(screen.getByLabelText(words('filter_channel')), { target: { value: 'youtube' } });
    expect(badge()).toBe(words('badge_channel_not_mentioned', 'YouTube'));
  });

  it('follows an address to a topic once', () => {
    const { go, links } = open({ panel: 'policy', topic: 'video-calls' });
    expect(links()).toEqual(['#clause=stilton/video-calls']);
    fireEvent.change(screen.getByLabelText(words('filter_topic')), { target: { value: 'texting' } });
    go({ panel: 'policy', topic: 'video-calls' });
    expect(links()).toEqual(['#clause=stilton/texting']);
  });

  it('says whom to ask, with the contact', () => {
    open();
    expect(screen.getByRole('link', { name: 'clerk@stiltonparishcouncil.org' })).toBeTruthy();
    expect(screen.getByText(words('role_vice_chair'))).toBeTruthy();
  });

  it('takes the user’s own address of the clerk, and says when there is none', () => {
    open(undefined, { council: 'withyham' });
    expect(screen.getByText(words('ask_no_address'))).toBeTruthy();
    open(undefined, { council: 'withyham', own: 'clerk@example.gov.uk' });
    expect(screen.getByRole('link', { name: 'clerk@example.gov.uk' })).toBeTruthy();
  });

  it('names a policy that cannot be used, and goes on with general guidance', () => {
    const packs = {
      ...library,
      councils: library.councils.filter(({ id }) => id !== 'stilton'),
      unusable: ['stilton' as const],
    };
    open(undefined, { packs });
    expect(screen.getByText(words('packs_unusable', 'stilton'))).toBeTruthy();
    expect((screen.getByLabelText(words('reference_council')) as HTMLSelectElement).value).toBe('general');
  });
});

describe('one clause', () => {
  it('is shown in full, and copied with its reference', async () => {
    const { copy } = open({ panel: 'policy', clause });
    expect(document.activeElement?.textContent).toContain('after 21, paragraph 2');
    fireEvent.click(screen.getByRole('button', { name: words('clause_copy') }));
    await screen.findByText(words('copy_done'));
    expect(copy).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('Stilton Parish Council, after 21, paragraph 2'),
    );
  });

  it('leads back to the list as it was left', () => {
    const { go, container, links } = open();
    fireEvent.change(screen.getByLabelText(words('filter_topic')), { target: { value: 'texting' } });
    go({ panel: 'policy', clause });
    expect(container.querySelector('.clause-view')).not.toBeNull();
    go({ panel: 'policy' });
    expect(container.querySelector('.clause-view')).toBeNull();
    expect(links()).toEqual(['#clause=stilton/texting']);
  });

  it('may be gone', () => {
    open({ panel: 'policy', clause: { council: 'stilton', id: 'never-was' } });
    expect(screen.getByText(words('reference_gone'))).toBeTruthy();
  });
});

it('puts two councils side by side', () => {
  const { container } = open();
  fireEvent.change(screen.getByLabelText(words('reference_compare')), { target: { value: 'withyham' } });
  const compared = within(container.querySelector('.compare') as HTMLElement);
  expect(compared.getAllByRole('heading', { level: 3, name: 'Withyham Parish Council' }).length).toBeGreaterThan(3);
  expect(compared.getAllByText(words('compare_silent')).length).toBeGreaterThan(0);
});
