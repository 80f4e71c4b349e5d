import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { readAt } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { Tile } from '@/ui/tile';
import { countQuery } from './api';

interface CountTileProps {
  object: ObjectName;
  filter?: string;
  /** The tile's texts, where they are not the object's. */
  name?: string;
}

/** How many there are now, with what is counted in words; opens the list of exactly these. */
export function CountTile({ object, filter, name = object }: CountTileProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, isError, isPending, dataUpdatedAt, refetch } = useQuery(countQuery(object, filter));
  return (
    <Tile
      title={t(`home.tiles.${name}.title`)}
      definition={t(`home.tiles.${name}.definition`)}
      busy={isPending}
      unknown={isError && !data}
      asOf={data && readAt({ dataUpdatedAt })}
      stale={isError}
      drill={{ to: objects[object].page, search: { filter } }}
      onRetry={() => void refetch()}
    >
      {data &&
        (data.capped ? t('home.atLeast', { shown: formats.number(data.count) }) : formats.number(data.count))}
    </Tile>
  );
}
