// @vitest-environment happy-dom

import type { KindId, SiteId } from 'which-hat:units';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { itemWords, type Names } from '../../../components/options/item-words.ts';
import { type Chosen, Transfer, type TransferTools } from '../../../components/options/transfer.tsx';
import { EMPTY_MEMORY } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Bundle } from '../../../lib/transfer/bundle.ts';
import { readFile } from '../../../lib/transfer/file.ts';
import { planMerge } from '../../../lib/transfer/merge.ts';
import { itemsOf } from '../../../lib/transfer/parts.ts';
import memoryV2 from '../../lib/settings/memory-v2.json' with { type: 'json' };
import v3 from '../../lib/settings/v3.json' with { type: 'json' };
import { words } from '../../words.ts';
import { draw } from '../render.tsx';

const names: Names = {
  council: (id) => `[${id}]`,
  isSite: (id): id is SiteId => ['facebook', 'x', 'whatsapp'].includes(id),
  isKind: (id): id is KindId => id !== 'gone',
};
const here: Bundle = {
  settings: { ...DEFAULT_SETTINGS, member: { name: 'Jo', ward: '' } },
  memory: EMPTY_MEMORY,
  drafts: [],
};
const tools: TransferTools = {
  names,
  exportAll: vi.fn(),
  read: async (file): Promise<Chosen> => {
    const read = readFile(await file.text(), 0);
    return read.ok ? { ok: true, plan: planMerge(here, read) } : read;
  },
  take: vi.fn(),
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
function choose(text: string) {
  const input = screen.getByLabelText(words('transfer_take'));
  fireEvent.change(input, { target: { files: [new File([text], 'mine.json')] } });
}

describe('saving', () => {
  it('leaves drafts out unless they are asked for', () => {
    draw(<Transfer saved={2} tools={tools} />);
    press(words('stored_export'));
    fireEvent.click(screen.getByRole('checkbox', { name: words('transfer_drafts', '2') }));
    press(words('stored_export'));
    expect(vi.mocked(tools.exportAll).mock.calls).toEqual([[false], [true]]);
  });
});

describe('taking over', () => {
  it('shows what would change, and changes what the user leaves ticked', async () => {
    draw(<Transfer saved={0} tools={tools} />);
    choose(JSON.stringify(v3));
    await screen.findByText(words('merge_not_yet'));
    expect(screen.getByText(words('item_says', words('councils_other'), v3.otherCouncil))).toBeTruthy();
    const name = screen.getByRole('checkbox', { name: new RegExp(words('member_name')) });
    const label = within(name.closest('label') as HTMLElement);
    expect(label.getByText(words('merge_here', 'Jo'))).toBeTruthy();
    expect(label.getByText(words('merge_file', 'Jo Marsh'))).toBeTruthy();
    expect(tools.take).not.toHaveBeenCalled();
    fireEvent.click(name);
    press(words('merge_take'));
    expect(tools.take).toHaveBeenCalledExactlyOnceWith(new Set(['member name']));
    expect(screen.queryByText(words('merge_heading'))).toBeNull();
  });

  it('can be left', async () => {
    draw(<Transfer saved={0} tools={tools} />);
    choose(JSON.stringify(v3));
    await screen.findByText(words('merge_not_yet'));
    expect(document.activeElement?.textContent).toBe(words('merge_heading'));
    press(words('merge_leave'));
    expect(screen.queryByText(words('merge_heading'))).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText(words('transfer_take')));
  });

  it('says where there is nothing to take', async () => {
    draw(<Transfer saved={0} tools={tools} />);
    choose(JSON.stringify({ ...DEFAULT_SETTINGS, member: { name: 'Jo', ward: '' } }));
    await screen.findByText(words('merge_nothing'));
    expect(screen.queryByRole('button', { name: words('merge_take') })).toBeNull();
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['{', 'refused_not_json'],
    ['[]', 'refused_other_file'],
    ['{"format": "which-hat-history", "version": 1}', 'refused_history_file'],
    ['{"format": "which-hat-settings", "version": 9}', 'refused_newer'],
    [JSON.stringify({ ...v3, control: 1 }), 'refused_flaws'],
  ] as const)('%s: %s', async (text, key) => {
    draw(<Transfer saved={0} tools={tools} />);
    choose(text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words('refused_heading', 'mine.json'));
    expect(alert.textContent).toContain(words(key));
  });

  it('says in plain words what sort of value is wanted', async () => {
    draw(<Transfer saved={0} tools={tools} />);
    choose(JSON.stringify({ ...v3, control: 1, councils: 'stilton' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words('flaw_line', 'control', words('flaw_type', 'true or false')));
    expect(alert.textContent).toContain(words('flaw_line', 'councils', words('flaw_type', 'a list')));
  });

  it('names the places, five of them, and counts the others', async () => {
    draw(<Transfer saved={0} tools={tools} />);
    choose(JSON.stringify({ ...v3, known: Array.from({ length: 7 }, () => ({ ...v3.known[0], hat: 'mayor' })) }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getAllByRole('listitem')).toHaveLength(5);
    expect(alert.textContent).toContain('known, 5, hat');
    expect(alert.textContent).toContain(words('refused_more', '2'));
  });
});

describe('the words of a file', () => {
  it('name each thing and say what it holds', () => {
    const memory = { ...EMPTY_MEMORY, ...memoryV2 } as Bundle['memory'];
    const clerks = { ...v3.clerks, 'west-end deputy-clerk': 'deputy@west.example' };
    const lines = itemsOf({ settings: { ...(v3 as Settings), clerks }, memory, drafts: [] }).map((item) => {
      const { name, says } = itemWords(item, names, words);
      return `${name}: ${says}`;
    });
    expect(lines).toContain('Your councils: [stilton]');
    expect(lines).toContain(`${words('clerk_address', '[withyham]')}: clerk@example.org`);
    expect(lines).toContain(
      `${words('statements_councillor')}, ${words('statements_for', '[withyham]')}: For nobody but myself, {name}.`,
    );
    expect(lines).toContain('Address: The deputy clerk, [west-end]: deputy@west.example');
    expect(lines).toContain('Not asked about: A person’s details: “01632 960011”');
    expect(lines).toContain(
      `Parish members: Councillors and the clerk; ${words('item_agreed', words('group_agreed_unknown'))}`,
    );
    expect(lines.filter((line) => /undefined|\[object|: $/.test(line))).toEqual([]);
  });
});
