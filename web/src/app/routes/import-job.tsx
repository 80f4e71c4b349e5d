import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Importable, importable, importQuery } from '@/features/imports/api';
import { ImportProgress } from '@/features/imports/import-progress';
import { Page } from '@/ui/page';
import { NotFound } from './not-found';

const route = getRouteApi('/signed-in/imports/$object/$jobId');

export function ImportJobRoute() {
  const { object, jobId } = route.useParams();
  if (!importable.includes(object as Importable)) return <NotFound />;
  return <Job object={object as Importable} jobId={jobId} />;
}

function Job({ object, jobId }: { object: Importable; jobId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(importQuery(object, jobId));
  return (
    <Page
      title={data?.fileName ?? t('imports.job')}
      lead={t(`imports.objects.${object}`)}
      actions={
        <Button component={Link} to="/imports" variant="default">
          {t('imports.another')}
        </Button>
      }
    >
      <ImportProgress object={object} jobId={jobId} />
    </Page>
  );
}
