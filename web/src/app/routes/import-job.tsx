import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importQuery } from '@/features/imports/api';
import { ImportWizard } from '@/features/imports/import-wizard';
import { type Importable, importable } from '@/lib/imports';
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
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(importQuery(object, jobId));
  return (
    <Page
      title={data?.fileName ?? t('imports.job')}
      lead={t(`imports.objects.${object}`)}
      actions={
        <Button
          variant="default"
          visibleFrom="sm"
          renderRoot={(props) => <Link {...props} to="/imports" search={{ object }} />}
        >
          {t('imports.another')}
        </Button>
      }
    >
      <ImportWizard
        object={object}
        jobId={jobId}
        step={step}
        onStep={(step) => void navigate({ search: { step } })}
      />
    </Page>
  );
}
