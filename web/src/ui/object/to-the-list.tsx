import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';

/** The way on from a record that is not there. */
export function ToTheList({ object }: { object: ObjectName }) {
  const { t } = useTranslation();
  return (
    <Button variant="default" renderRoot={(link) => <Link {...link} to={objects[object].page} />}>
      {t('states.toList')}
    </Button>
  );
}
