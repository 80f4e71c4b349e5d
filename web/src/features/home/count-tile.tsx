import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Tile } from '@/ui/tile';
import { type Counted, countQuery } from './api';

/** How many there are now, with what is counted in words. */
export function CountTile({
  object,
  filter,
  name = object,
}: {
  object: Counted;
  filter?: string;
  name?: string;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, isError, isPending, dataUpdatedAt } = useQuery(countQuery(object, filter));
  return (
    <Tile
      title={t(`home.tiles.${name}.title`)}
      definition={t(`home.tiles.${name}.definition`)}
      busy={isPending}
      unknown={isError && !data}
      asOf={data && new Date(dataUpdatedAt).toISOString()}
      stale={isError}
    >
      {data &&
        (data.capped ? t('home.atLeast', { count: formats.number(data.count) }) : formats.number(data.count))}
    </Tile>
  );
}
