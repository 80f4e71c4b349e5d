import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types';
import { useCreateSegment } from '@/features/segments/api';
import { SegmentEditor, valuesOf } from '@/features/segments/segment-editor';
import { useIntention } from '@/lib/intention';
import { useFormDraft } from '@/ui/form/form-draft';
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
  const draft = useFormDraft('segments', valuesOf({ name, rule: readRule(rule) }));
  return (
    <Page title={t('segments.create')}>
      <SegmentEditor
        isNew
        draft={draft}
        error={create.error}
        busy={create.isPending}
        saveLabel={t('segments.create')}
        onSave={(input) =>
          create.mutate(
            { input, key: intention.keyFor(input) },
            {
              onSuccess: ({ data }) => {
                intention.done();
                draft.forget();
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
