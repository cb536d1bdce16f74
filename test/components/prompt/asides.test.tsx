// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Prompt } from '../../../components/prompt/prompt.tsx';
import type { PromptTools } from '../../../components/prompt/tools.ts';
import type { Question } from '../../../lib/guard/protocol.ts';
import { EMPTY_MEMORY, type Memory, placeKey, withChat } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { words } from '../../words.ts';
import { question, seen } from '../question.ts';
import { draw } from '../render.tsx';

const text = 'At the meeting we agreed it, damn it. Ring him on 07700 900123.';
const jo = { account: { id: 'jomarsh', name: 'Jo Marsh' } };
const group = { conversation: { title: 'Parish members', audience: 'group' as const } };
const capacity = seen(text, 'unclear-capacity', 'we agreed');
const swearing = seen(text, 'profanity', 'damn it');
const details = seen(text, 'personal-data', '07700 900123');

const plain = question(text, 'state-capacity', [capacity], { draft: { site: 'x' }, context: jo });
const chat = question(text, 'state-capacity', [capacity], {
  draft: { site: 'whatsapp', surface: 'message' },
  context: group,
});

function open(
  asked: Question,
  {
    settings = {},
    memory = EMPTY_MEMORY,
    note = async () => null,
  }: Partial<Pick<PromptTools, 'note'>> & {
    settings?: Partial<Settings>;
    memory?: Memory;
  } = {},
) {
  const tools: PromptTools = {
    settings: { ...DEFAULT_SETTINGS, councils: ['withyham'], ...settings },
    memory,
    note: vi.fn(note),
    answer: vi.fn(),
    remember: vi.fn(),
    keepAddress: vi.fn(async () => undefined),
    save: vi.fn(async () => null),
    handOver: vi.fn(async () => true),
    copy: vi.fn(async () => true),
    openSettings: vi.fn(),
    openClause: vi.fn(),
  };
  const { container } = draw(<Prompt question={asked} tools={tools} />);
  const aside = (name: string) => container.querySelector<HTMLElement>(`[data-aside="${name}"]`);
  return { tools, container, aside };
}

const press = (name: string, within_: HTMLElement = document.body) =>
  fireEvent.click(within(within_).getByRole('button', { name }));

describe('the three tiers', () => {
  const headings = { note: 'prompt_heading_note', stop: 'prompt_heading_stop' } as const;

  it('lets a mere note pass first, and asks nothing twice', () => {
    const { container, tools } = open(question(text, 'revise', [swearing]));
    expect(screen.getByRole('heading', { level: 1, name: words(headings.note) })).toBeTruthy();
    expect(container.querySelector('[data-action]')?.getAttribute('data-action')).toBe('send-as-is');
    fireEvent.click(container.querySelector('[data-action="send-as-is"]') as HTMLElement);
    expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'send-as-is' });
  });

  it('keeps the reasons of a note one press away, with their clause', () => {
    const { container } = open(question(text, 'revise', [swearing]));
    const reasons = container.querySelector('[data-finding="profanity"] details');
    expect(reasons?.querySelector('summary')?.textContent).toBe(words('finding_reasons'));
    expect(reasons?.textContent).toContain('Withyham Parish Council');
    expect(open(question(text, 'revise', [details])).container.querySelector('[data-finding] details')).toBeNull();
  });

  it('stops for a person’s details, and asks once more', () => {
    const { container, tools } = open(question(text, 'revise', [swearing, details]));
    expect(screen.getByRole('heading', { level: 1, name: words(headings.stop) })).toBeTruthy();
    fireEvent.click(container.querySelector('[data-action="send-as-is"]') as HTMLElement);
    expect(tools.answer).not.toHaveBeenCalled();
  });

  it('says so where nothing is left to ask, and sends only when told to', () => {
    const { container, tools } = open(question(text, 'clear', []));
    expect(screen.getByRole('heading', { level: 1, name: words('prompt_heading_clear') })).toBeTruthy();
    expect(tools.answer).not.toHaveBeenCalled();
    expect(container.querySelector('[data-action]')?.getAttribute('data-action')).toBe('send-as-is');
  });
});

describe('whose account it is', () => {
  it('is asked once, and the draft is read anew', async () => {
    const { tools, aside } = open(plain);
    expect(aside('hat')?.textContent).toContain('@jomarsh');
    press(words('hat_councillor'));
    await waitFor(() => expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'reconsider' }));
    expect(tools.note).toHaveBeenCalledExactlyOnceWith({ aside: 'hat', hat: 'councillor' }, plain);
  });

  it('is not asked of an account that is known', () => {
    const known = [{ site: 'x', id: 'jomarsh', name: '', hat: 'personal' as const, council: null }];
    expect(open(plain, { settings: { known } }).aside('hat')).toBeNull();
  });

  it('stays where it is, and says why, where it cannot be stored', async () => {
    const { tools } = open(plain, { note: async () => 'the disk is full' });
    press(words('hat_personal'));
    await screen.findByText(words('aside_failed', 'the disk is full'));
    expect(tools.answer).not.toHaveBeenCalled();
  });
});

describe('which council it is about', () => {
  const councils: Settings['councils'] = ['withyham', 'stilton'];

  it('narrows the clauses at once, and is remembered', async () => {
    const { tools } = open(plain, { settings: { councils } });
    expect(screen.getByText('Withyham Parish Council', { selector: ':not(option)' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText(words('council_choice')), { target: { value: 'stilton' } });
    expect(screen.queryByText('Withyham Parish Council', { selector: ':not(option)' })).toBeNull();
    await waitFor(() =>
      expect(tools.note).toHaveBeenCalledExactlyOnceWith({ aside: 'council', council: 'stilton' }, plain),
    );
    expect(tools.answer).not.toHaveBeenCalled();
  });

  it('is taken from what was said of the account', () => {
    const known = [{ site: 'x', id: 'jomarsh', name: '', hat: 'personal' as const, council: 'stilton' }];
    open(plain, { settings: { councils, known } });
    expect((screen.getByLabelText(words('council_choice')) as HTMLSelectElement).value).toBe('stilton');
  });
});

describe('less of this', () => {
  it('silences a kind in this conversation', async () => {
    const { tools } = open(chat);
    press(words('less_mute'));
    await waitFor(() => expect(tools.note).toHaveBeenCalledWith({ aside: 'mute', kind: 'unclear-capacity' }, chat));
  });

  it('offers no quiet for a full stop, nor where there is no conversation', () => {
    open(question(text, 'revise', [details], { context: group }));
    expect(screen.queryByRole('button', { name: words('less_mute') })).toBeNull();
    expect(screen.getByText(words('less_never_muted'))).toBeTruthy();
  });

  it('has nothing to silence in a post of its own', () => {
    open(plain);
    expect(screen.queryByRole('button', { name: words('less_mute') })).toBeNull();
  });

  it.each([
    [true, 'less_wrong_keep'],
    [false, 'less_wrong_without'],
  ] as const)('notes what is not right (words kept: %s)', async (keep, key) => {
    const { tools } = open(plain);
    press(words('less_not_right'));
    expect(tools.note).not.toHaveBeenCalled();
    press(words(key));
    const noted = { aside: 'not-right', kind: 'unclear-capacity', phrases: ['we agreed'], keep };
    await waitFor(() => expect(tools.note).toHaveBeenCalledWith(noted, plain));
  });
});

describe('who reads a chat', () => {
  it('is asked when council business comes up, with the council’s own words on chats', async () => {
    const { tools, aside } = open(chat);
    const asked = aside('group') as HTMLElement;
    expect(asked.textContent).toContain('7.2');
    fireEvent.change(within(asked).getByLabelText(words('group_readers')), { target: { value: 'members' } });
    fireEvent.change(within(asked).getByLabelText(words('group_purpose')), { target: { value: ' Dates ' } });
    press(words('group_keep'), asked);
    const noted = { aside: 'chat', readers: 'members', agreed: 'unknown', purpose: 'Dates', council: 'withyham' };
    await waitFor(() => expect(tools.note).toHaveBeenCalledWith(noted, chat));
  });

  it('says where the policy has no words on chats', () => {
    const { aside } = open(chat, { settings: { councils: ['west-end'] } });
    expect(aside('group')?.textContent).toContain(words('group_policy_none', 'West End Parish Council'));
  });

  it.each<[string, Question]>([
    ['a post', plain],
    ['one person', { ...chat, context: { conversation: { title: 'Sam', audience: 'person' } } }],
    ['what is no council business', { ...chat, result: { outcome: 'revise', findings: [swearing] } }],
  ])('is not asked of %s', (_, asked) => {
    expect(open(asked).aside('group')).toBeNull();
  });

  it('is not asked twice', () => {
    const memory = { ...EMPTY_MEMORY, salt: 's' };
    const known = withChat(memory, {
      place: placeKey('s', 'whatsapp', group) ?? '',
      site: 'whatsapp',
      title: '',
      readers: 'residents',
      agreed: 'no',
      purpose: '',
      council: null,
    });
    expect(open(chat, { memory: known }).aside('group')).toBeNull();
  });
});

describe('the council’s record', () => {
  const memory = withChat(
    { ...EMPTY_MEMORY, salt: 's' },
    {
      place: placeKey('s', 'whatsapp', group) ?? '',
      site: 'whatsapp',
      title: 'Parish members',
      readers: 'members',
      agreed: 'yes',
      purpose: '',
      council: null,
    },
  );
  const decided = {
    ...chat,
    result: { outcome: 'route-to-clerk' as const, findings: [seen(text, 'formal-business', 'agreed')] },
  };

  it('gets a dated note of what is decided in a chat of the register, and the draft stays held', async () => {
    const { tools, aside } = open(decided, { memory });
    press(words('record_save'), aside('record') as HTMLElement);
    await screen.findByText(words('record_done_copy'));
    const [plan] = vi.mocked(tools.handOver).mock.calls[0] ?? [];
    expect(plan?.how === 'copy' && plan.copy).toContain('Parish members');
    expect(tools.answer).not.toHaveBeenCalled();
  });

  it('is offered neither elsewhere nor for what decides nothing', () => {
    expect(open(decided).aside('record')).toBeNull();
    expect(open(chat, { memory }).aside('record')).toBeNull();
  });
});
