import { createContext, useContext } from 'react';
import type { ObjectName } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import type { DialogProps } from './create-dialog';

/** The dialog in which a record is made, from wherever something points at it. */
export type Creator = (dialog: DialogProps<{ id: string }> & { name?: string }) => React.ReactNode;

export type Creators = Partial<Record<ObjectName, Creator>>;

const Known = createContext<Creators>({});

/** Tells forms how records of other objects are made: ui may not import features. */
export const CreatorsProvider = Known.Provider;

/** The creator of an object, for those who may. */
export function useCreator(object: ObjectName): Creator | undefined {
  const may = useMay(`${object}:write`);
  const creators = useContext(Known);
  return may ? creators[object] : undefined;
}
