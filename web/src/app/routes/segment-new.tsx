import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types';
import { useCreateSegment } from '@/features/segments/api';
import { RuleLook } from '@/features/segments/rule-look';
import { SegmentEditor, valuesOf } from '@/features/segments/segment-editor';
import { useFormDraft } from '@/ui/form/form-draft';
import { Page } from '@/ui/page';
import { OnlyWith } from '@/ui/rights/only-with';

const route = getRouteApi('/signed-in/segments/new');

function readRule(text: string | undefined): Rule | undefined {
  try {
    return text ? (JSON.parse(text) as Rule) : undefined;
  } catch {
    return undefined;
  }
}

/** Every number that a rule counts leads here: to a segment of those, or for who may make none to themselves. */
export function NewSegmentRoute() {
  const { t } = useTranslation();
  const { rule: text, name } = route.useSearch();
  const rule = useMemo(() => readRule(text), [text]);
  const look = rule && (
    <Page title={name ?? t('segments.look.title')}>
      <RuleLook rule={rule} />
    </Page>
  );
  return (
    <OnlyWith right="segments:write" instead={look}>
      <NewSegment name={name} rule={rule} />
    </OnlyWith>
  );
}

function NewSegment(given: { name?: string; rule?: Rule }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const create = useCreateSegment();
  const draft = useFormDraft('segments', valuesOf(given));
  return (
    <Page title={t('segments.create')}>
      <SegmentEditor
        isNew
        draft={draft}
        error={create.error}
        busy={create.isPending}
        saveLabel={t('segments.save')}
        onSave={(input) => {
          const sending = draft.send(input);
          const created = create.mutateAsync(
            { input, key: sending.key },
            {
              onSuccess: ({ data }) => {
                notifications.show({ message: t('segments.created', { name: data.name }) });
                void navigate({ to: '/segments/$segmentId', params: { segmentId: data.id } });
              },
            },
          );
          void created.then(sending.done, () => undefined); // the form says why
        }}
      />
    </Page>
  );
}
