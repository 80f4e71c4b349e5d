import { useQuery } from '@tanstack/react-query';
import { importable, type Importable } from '@/lib/imports';
import { profileQuery } from '@/lib/rights';

/** What somebody may import, and therefore see the imports of; nothing said while that is not known. */
export function useImportable(): Importable[] | undefined {
  const { data: me } = useQuery(profileQuery);
  return me && importable.filter((object) => me.rights.includes(`${object}:write`));
}
