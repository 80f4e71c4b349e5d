import type { IconProps } from '@tabler/icons-react';
import { type ComponentType, createContext, use, useContext } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { ObjectDescription } from '../object/object';

/** What a kind that is no object shows for an id; nothing when it does not know it. */
export interface PanelKind {
  show: (id: string) => React.ReactNode;
}

/** What is known of an object before its description is needed; that comes when it is. */
export interface KnownObject {
  icon: ComponentType<IconProps>;
  load: () => Promise<ObjectDescription<never>>;
}

export interface Registry {
  objects: Partial<Record<ObjectName, KnownObject>>;
  kinds: Record<string, PanelKind>;
  /** The article of the help about a page of the application. */
  articleOf?: (page: string) => string | undefined;
}

const Known = createContext<Registry>({ objects: {}, kinds: {} });

/** Tells parts below which objects are described and what else the side panel can show: ui may not import features. */
export const RegistryProvider = Known.Provider;

type Row = { id: string } & Record<string, unknown>;

const loaded = new Map<KnownObject, Promise<ObjectDescription<never>>>();
const missing = Promise.resolve(undefined);

function descriptionOf(known: KnownObject): Promise<ObjectDescription<never>> {
  let loading = loaded.get(known);
  if (!loading) {
    loading = known.load();
    loaded.set(known, loading);
    void loading.catch(() => loaded.delete(known)); // whoever asks next tries again
  }
  return loading;
}

/** The address may say any word, also one that every object of the language knows: `constructor`. */
function own<T>(all: Partial<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(all, word) ? all[word] : undefined;
}

/** What is known of an object at once. */
export function useKnownObject(name: string): KnownObject | undefined {
  return own(useContext(Known).objects, name);
}

/** The description of an object, where somebody has given one; suspends until it is there. */
export function useObject(name: string): ObjectDescription<Row> | undefined {
  const known = useKnownObject(name);
  return use<unknown>(known ? descriptionOf(known) : missing) as ObjectDescription<Row> | undefined;
}

export function usePanelKind(kind: string): PanelKind | undefined {
  return own(useContext(Known).kinds, kind);
}

export function useArticleOf(page: string): string | undefined {
  return useContext(Known).articleOf?.(page);
}
