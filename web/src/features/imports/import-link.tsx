import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import type { Importable } from '@/lib/imports';

/** To the first step, for those who may. */
export function ImportLink({ object }: { object: Importable }) {
  const { t } = useTranslation();
  if (!useMay(`${object}:write`)) return null;
  return (
    <Button
      variant="default"
      visibleFrom="sm"
      renderRoot={(props) => <Link {...props} to="/imports" search={{ object }} />}
    >
      {t('imports.link')}
    </Button>
  );
}
