import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { IconArrowRight, IconHelpCircle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offered } from '@/ui/offered';
import { usePanel } from '@/ui/panel/use-panel';
import { quoted } from '@/ui/list/list-search';
import { useFormats } from '@/lib/use-formats';
import { listQuery } from '@/ui/object/queries';
import { type Creatable, creatable, mayCreate } from '../create/creatable';
import { useCreate } from '../create/use-create';
import { articleOf } from '../help/articles-of-routes';
import { articlesQuery } from '../help/articles';
import { findArticles } from '../help/search';
import { createWords, readWish } from './create-words';
import type { Entry } from './entry';
import { fits, type PinyinMatch } from './match';
import { traitsOf } from './apart';
import { type FoundRecord, recordOf, type Row } from './use-records';

/** What the buttons say that make them. */
const labels: Record<Creatable, string> = {
  accounts: 'accounts.create',
  contacts: 'contacts.create',
  leads: 'leads.create',
  deals: 'deals.create',
  interactions: 'interactions.create',
  cases: 'cases.create',
  orders: 'orders.create',
  products: 'products.create',
  campaigns: 'campaigns.create',
  segments: 'segments.create',
  users: 'people.create',
  teams: 'teams.create',
  applications: 'applications.create',
};

/** What can be done on this page, with this record or with the rows that are selected. */
export function useActionEntries(): Entry[] {
  const [actions] = useState(offered);
  return actions.map(({ label, onClick }) => ({
    id: `action ${label}`,
    label,
    icon: IconArrowRight,
    // after the palette has given the focus back
    run: () => setTimeout(onClick, 50),
  }));
}

/** What can be made; a wish in words comes first, for the customers that it may mean. */
export function useCreateEntries(
  typed: string,
  rights: readonly string[],
  known: FoundRecord[],
  pinyin: PinyinMatch | undefined,
): { wished: Entry[]; plain: Entry[] } {
  const { t } = useTranslation();
  const create = useCreate();
  const formats = useFormats();
  const mine = creatable.filter(({ object }) => mayCreate(rights, object));
  const wish = readWish(typed);
  const kind = wish && mine.find(({ object }) => object === wish.object);
  const whom = kind && 'for' in kind && kind.for === 'account' ? (wish?.rest ?? '') : '';
  const found = useQuery({
    ...listQuery<Row>('accounts', { filter: `name==${quoted(whom)}`, limit: 3 }),
    enabled: whom !== '' && rights.includes('accounts:read'),
    placeholderData: undefined,
  });
  const plain = mine.map(({ object }) => ({
    id: `create ${object}`,
    label: t(labels[object]),
    words: createWords(object),
    icon: IconPlus,
    run: () => create(object),
  }));
  if (!kind || !wish) return { wished: [], plain };
  const what = t(labels[kind.object]);
  if (whom !== '') {
    const near = known.filter(({ object, name }) => object === 'accounts' && fits(whom, [name], pinyin) > 0);
    const all = [...(found.data?.items ?? []).flatMap((row) => recordOf('accounts', row) ?? []), ...near];
    const asListed = all.filter(({ row }) => row);
    const accounts = [...new Map([...all, ...asListed].map((one) => [one.id, one])).values()].slice(0, 4);
    const wished = accounts.map(({ id, name, hint, row }) => ({
      id: `create ${kind.object} ${id}`,
      label: t('palette.createFor', { what, name }),
      traits: [hint, traitsOf(row, formats)].filter(Boolean).join(' · '),
      icon: IconPlus,
      run: () => create(kind.object, { accountId: id }),
    }));
    return { wished: [...wished, ...plain.filter(({ id }) => id === `create ${kind.object}`)], plain };
  }
  const name = 'for' in kind && kind.for === 'name' ? wish.rest : '';
  const wished: Entry = {
    id: `create ${kind.object} named`,
    label: name ? t('palette.createNamed', { what, name }) : what,
    icon: IconPlus,
    run: () => create(kind.object, { name: name || undefined }),
  };
  return { wished: [wished], plain };
}

/** The article for this page, and those that have what was typed. */
export function useHelpEntries(typed: string): Entry[] {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const { open } = usePanel();
  const articles = useQuery(articlesQuery(i18n.language)).data;
  const here = articleOf(router.state.matches.at(-1)?.fullPath ?? '/');
  const found = articles && typed.trim() ? findArticles(articles, typed).slice(0, 4) : [];
  const about = typed.trim() ? undefined : articles?.find(({ id }) => id === here);
  return [...found.map(({ article }) => article), ...(about ? [about] : [])].map(({ id, title }) => ({
    id: `help ${id}`,
    label: title,
    hint: t('help.title'),
    words: [typed, t('help.title')],
    icon: IconHelpCircle,
    run: () => open({ kind: 'help', id }),
  }));
}
