import { createContext, useContext } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { ObjectDescription } from '../object/object';

/** What a kind that is no object shows for an id; nothing when it does not know it. */
export interface PanelKind {
  show: (id: string) => React.ReactNode;
}

export interface Registry {
  objects: Partial<Record<ObjectName, ObjectDescription<never>>>;
  kinds: Record<string, PanelKind>;
}

const Known = createContext<Registry>({ objects: {}, kinds: {} });

/** Tells parts below which objects are described and what else the side panel can show: ui may not import features. */
export const RegistryProvider = Known.Provider;

type Row = { id: string } & Record<string, unknown>;

/** The description of an object, where somebody has given one. */
export function useObject(name: string): ObjectDescription<Row> | undefined {
  const { objects } = useContext(Known);
  return objects[name as ObjectName] as ObjectDescription<Row> | undefined;
}

export function usePanelKind(kind: string): PanelKind | undefined {
  return useContext(Known).kinds[kind];
}
