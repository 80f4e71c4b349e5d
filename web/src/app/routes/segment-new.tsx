import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types';
import { useCreateSegment } from '@/features/segments/api';
import { SegmentEditor } from '@/features/segments/segment-editor';
import { useIntention } from '@/lib/intention';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/segments/new');

function readRule(text: string | undefined): Rule | undefined {
  try {
    return text ? (JSON.parse(text) as Rule) : undefined;
  } catch {
    return undefined;
  }
}

export function NewSegmentRoute() {
  const { t } = useTranslation();
  const { rule, name } = route.useSearch();
  const navigate = route.useNavigate();
  const create = useCreateSegment();
  const intention = useIntention();
  const [first] = useState(() => ({ name, rule: readRule(rule) }));
  return (
    <Page title={t('segments.create')}>
      <SegmentEditor
        {...first}
        error={create.error}
        busy={create.isPending}
        saveLabel={t('segments.create')}
        onSave={(input) =>
          create.mutate(
            { input, key: intention.keyFor(input) },
            {
              onSuccess: ({ data }) => {
                notifications.show({ message: t('segments.created', { name: data.name }) });
                void navigate({ to: '/segments/$segmentId', params: { segmentId: data.id } });
              },
            },
          )
        }
      />
    </Page>
  );
}
