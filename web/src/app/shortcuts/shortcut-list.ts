import type { TFunction } from 'i18next';
import { keyOf, type Shortcut, type ShortcutChoice, type ShortcutGroup, shortcuts } from '@/lib/shortcuts';
import { type Place, shortcutOf } from '../shell/places';

export interface ShownShortcut extends Shortcut {
  label: string;
  keys: string;
}

export const groups: ShortcutGroup[] = ['everywhere', 'go', 'list', 'record', 'case'];

/** Every key with what it does in words, as the person has it. */
export function shownShortcuts(places: Place[], choice: ShortcutChoice, t: TFunction): ShownShortcut[] {
  const own = shortcuts.map((each) => ({
    ...each,
    label: t(`keys.actions.${each.id}`),
    keys: keyOf(each, choice),
  }));
  const going = places.map((place) => {
    const each = shortcutOf(place);
    return { ...each, label: t('keys.goTo', { place: t(place.label) }), keys: keyOf(each, choice) };
  });
  return [...own, ...going];
}

/** Whom the key belongs to that somebody wants to give to another action. */
export function ownerOf(keys: string, all: ShownShortcut[], except: string): ShownShortcut | undefined {
  return all.find((each) => each.id !== except && each.keys === keys);
}

/** The choice with a key for an action; the usual one needs no entry. */
export function withKey(choice: ShortcutChoice, { id, usual }: Shortcut, key: string): ShortcutChoice {
  const others = Object.entries(choice.map).filter(([action]) => action !== id);
  return { ...choice, map: Object.fromEntries(key === usual ? others : [...others, [id, key]]) };
}
