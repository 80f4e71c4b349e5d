import { ActionIcon, Tooltip } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChangeFavourites, useFavourites } from '@/lib/favourites';
import { objectAt } from '@/lib/objects';

/** Marks the record of this page as a favourite, which then stands in the rail. */
export function Star({ name }: { name: string }) {
  const { t } = useTranslation();
  const favourites = useFavourites();
  const { put, drop } = useChangeFavourites();
  const here = useLocation({ select: ({ pathname }) => objectAt(pathname) });
  if (!here?.id) return null;
  const { object, id } = here;
  const marked = favourites.some((each) => each.object === object && each.id === id);
  const label = t(marked ? 'record.unfavourite' : 'record.favourite');
  const Icon = marked ? IconStarFilled : IconStar;
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        onClick={() => (marked ? drop({ object, id }) : put({ object, id, name }))}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
