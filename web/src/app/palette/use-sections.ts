import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFavourites } from '@/lib/favourites';
import { type ObjectName, objectAt, objects, pageOf } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { described } from '../objects';
import { setApart, traitsOf } from './apart';
import { asksToMake } from './create-words';
import type { Entry, Section } from './entry';
import { usePinyin } from './pinyin';
import { filled, once, ranked } from './rank';
import { useActionEntries, useCreateEntries, useHelpEntries } from './use-doing';
import { usePlaceEntries, useSettingEntries, useViewEntries } from './use-places';
import { type FoundRecord, useRecords } from './use-records';

const nobody: string[] = [];

/** Everything that the palette offers for what was typed, in the order in which it is likely meant. */
export function useSections(typed: string): { sections: Section[]; busy: boolean; unsearched: string[] } {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const formats = useFormats();
  const { data: profile } = useQuery(profileQuery);
  const rights = profile?.rights ?? nobody;
  const readable = (Object.keys(objects) as ObjectName[]).filter((object) =>
    rights.includes(`${object}:read`),
  );
  const here = useLocation({ select: ({ pathname }) => objectAt(pathname) });
  const pinyin = usePinyin(typed);
  const favourites = useFavourites();
  const { recent, loaded, found, failed, busy } = useRecords(typed, readable, profile?.id, pinyin);
  const actions = useActionEntries();
  const { wished, plain } = useCreateEntries(typed, rights, [...recent, ...loaded], pinyin);
  const places = usePlaceEntries();
  const views = useViewEntries(rights);
  const settings = useSettingEntries();
  const help = useHelpEntries(typed);

  const listed = new Map([...loaded, ...found].map((each) => [`${each.object}/${each.id}`, each]));
  const entryOf = ({ object, id, name, hint }: FoundRecord): Entry => ({
    id: `${object}/${id}`,
    label: name,
    traits: traitsOf(listed.get(`${object}/${id}`)?.row, formats),
    hint: [t(objects[object].plural), hint].filter(Boolean).join(' · '),
    icon: described[object].icon,
    side: { kind: object, id },
    run: () => void navigate({ to: pageOf(object, id) }),
  });
  /** Under the heading of its object, which need not be said again. */
  const grouped = (each: FoundRecord): Entry => ({
    ...entryOf(each),
    hint: each.hint,
    words: [t(objects[each.object].plural)],
  });
  const mine = once(
    [...favourites, ...recent]
      .filter(({ object, id }) => readable.includes(object) && (object !== here?.object || id !== here.id))
      .map(entryOf),
  );
  const section = (id: string, entries: Entry[]) => ({ id, title: t(`palette.sections.${id}`), entries });
  const fitting = (entries: Entry[], most: number) => ranked(entries, typed, pinyin, most);
  if (!typed.trim())
    return {
      busy: false,
      unsearched: [],
      sections: filled([
        section('recent', mine.slice(0, 7)),
        section('actions', actions.slice(0, 8)),
        section('create', plain.slice(0, 5)),
        section('places', places),
        section('help', help),
        section('settings', settings),
      ]),
    };
  const making = fitting(plain, 6);
  const meant = wished.length > 0 ? wished : making.filter(({ label }) => asksToMake(typed, label));
  const near = [...fitting(loaded.map(grouped), 5), ...found.map(grouped)];
  return {
    busy,
    unsearched: failed.map((object) => t(objects[object].plural)),
    sections: setApart(
      filled([
        { ...section('create', meant), id: 'wished' },
        section('best', fitting([...actions, ...places, ...mine], 4)),
        section('recent', fitting(mine, 5)),
        ...readable.map((object) => ({
          id: `found-${object}`,
          title: t(objects[object].plural),
          entries: near.filter(({ side }) => side?.kind === object),
        })),
        section('actions', fitting(actions, 8)),
        section('views', fitting(views, 6)),
        section('places', fitting(places, 6)),
        section('create', making),
        section('settings', fitting(settings, 6)),
        section('help', help),
      ]),
    ),
  };
}
