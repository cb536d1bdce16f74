import type { CouncilId, KindId, SiteId } from 'which-hat:units';
import { ROLES } from '../../lib/policy/vocabulary.ts';
import { type Item, ofStatementKey } from '../../lib/transfer/parts.ts';
import { keyPart, type Words } from '../../lib/words.ts';

/** What a thing of a settings file is called, and what it says; empty where its name says it all. */
export interface ItemWords {
  name: string;
  says: string;
}

/** What this page knows by name; an id that it does not know stays an id. */
export interface Names {
  /** A council by its id; '' is the other council. */
  council: (id: string) => string;
  isSite: (id: string) => id is SiteId;
  isKind: (id: string) => id is KindId;
}

/** Puts a thing of a settings file into words. */
export function itemWords(item: Item, { council, isSite, isKind }: Names, t: Words): ItemWords {
  const site = (id: string) => (isSite(id) ? t(`site_${id}`) : id);
  const day = (text: string) =>
    new Date(`${text}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const { key, value } = item;
  switch (item.part) {
    case 'councils':
      return { name: t('options_councils'), says: council(value as CouncilId) };
    case 'other-council':
      return { name: t('councils_other'), says: item.value };
    case 'member':
      return { name: t(key === 'ward' ? 'member_ward' : 'member_name'), says: item.value };
    case 'accounts':
      return { name: site(key), says: t(`account_${keyPart(item.value)}`) };
    case 'known':
      return {
        name: t('hats_account', item.value.name || item.value.id, site(item.value.site)),
        says: t(`account_${keyPart(item.value.hat)}`),
      };
    case 'statements': {
      const { length, capacity, council: id } = ofStatementKey(key);
      const forOne = length === 'short' ? t('statements_for_short', council(id)) : t('statements_for', council(id));
      const forAll = length === 'short' ? [t('statements_short')] : [];
      const what = [t(`statements_${capacity}`), ...(id === '*' ? forAll : [forOne])];
      return { name: what.join(', '), says: item.value };
    }
    case 'earlier':
      return { name: t('statements_earlier'), says: item.value };
    case 'clerks':
      return { name: officeName(key, council, t), says: item.value };
    case 'handover':
      return { name: t('handover_legend'), says: t(`handover_${keyPart(item.value)}`) };
    case 'control':
      return { name: t('hats_control'), says: t(item.value ? 'item_on' : 'item_off') };
    case 'history':
      return { name: t('options_history'), says: historySays(item.value, t) };
    case 'elections':
      return {
        name: t('elections_line', t(`elections_${keyPart(item.value.kind)}`), day(item.value.poll)),
        says: t('item_from', day(item.value.from)),
      };
    case 'chats':
      return {
        name: item.value.title || t('chats_untitled'),
        says: [
          t(`group_readers_${keyPart(item.value.readers)}`),
          t('item_agreed', t(`group_agreed_${item.value.agreed}`)),
          ...(item.value.purpose ? [item.value.purpose] : []),
        ].join('; '),
      };
    case 'exceptions': {
      const { kind, phrase } = item.value;
      return {
        name: t('item_exception', isKind(kind) ? t(`kind_${keyPart(kind)}_name`) : kind),
        says: phrase === null ? t('item_unkept') : `“${phrase}”`,
      };
    }
    case 'drafts':
      return { name: t('item_draft', site(item.value.site)), says: item.value.text };
  }
}

function officeName(key: string, council: Names['council'], t: Words): string {
  const [id = '', written] = key.split(' ');
  const role = ROLES.find((one) => one === written);
  return role ? t('clerk_address_office', t(`role_${keyPart(role)}`), council(id)) : t('clerk_address', council(id));
}

function historySays({ on, words, days }: Extract<Item, { part: 'history' }>['value'], t: Words): string {
  if (!on) return t('item_off');
  const kept = days === 30 || days === 90 || days === 365 ? t(`history_days_${days}`) : t('history_days_always');
  return [t('item_on'), ...(words ? [t('history_words')] : []), kept].join('; ');
}
