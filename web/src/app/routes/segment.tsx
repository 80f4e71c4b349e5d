import { Button, Group, Modal, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentQuery, useDeleteSegment } from '@/features/segments/api';
import { HistoryList, MemberList } from '@/features/segments/member-list';
import { RuleText } from '@/features/segments/rule-text';
import { SegmentEdit } from '@/features/segments/segment-edit';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Page, Panel } from '@/ui/page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';
import classes from './segment.module.css';

const route = getRouteApi('/signed-in/segments/$segmentId');

export function SegmentRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { segmentId } = route.useParams();
  const { tab = 'members' } = route.useSearch();
  const navigate = route.useNavigate();
  const segment = useQuery(segmentQuery(segmentId));
  const remove = useDeleteSegment(segmentId);
  const mayChange = useMay('segments:write');
  const [asking, setAsking] = useState(false);

  if (segment.isPending) return <RecordSkeleton />;
  if (segment.isError && !segment.data)
    return <Failure alone error={segment.error} onRetry={() => void segment.refetch()} />;
  const { data: one, etag } = segment.data;
  const version = etag ?? `"${one.version}"`;
  return (
    <Page
      title={one.name}
      lead={
        <span role="status">
          {t('segments.members', { count: one.memberCount, shown: formats.number(one.memberCount) })}
        </span>
      }
      actions={
        mayChange && (
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('actions.delete')}
          </Button>
        )
      }
    >
      {one.description && <p className={classes.about}>{one.description}</p>}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            search: { tab: next === 'history' || next === 'rule' ? next : undefined },
            replace: true,
          })
        }
      >
        <Tabs.List mb={16}>
          <Tabs.Tab value="members">{t('segments.tabs.members')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('segments.tabs.history')}</Tabs.Tab>
          {mayChange && <Tabs.Tab value="rule">{t('segments.tabs.rule')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="members">
          <div className={classes.members}>
            <div>
              <MemberList segmentId={segmentId} />
            </div>
            <Panel title={t('segments.rule')} aside={t('segments.ruleVersion', { version: one.ruleVersion })}>
              <RuleText rule={one.rule} />
            </Panel>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryList segmentId={segmentId} />
        </Tabs.Panel>
        <Tabs.Panel value="rule">
          <SegmentEdit segment={one} version={version} onSaved={() => void navigate({ search: {} })} />
        </Tabs.Panel>
      </Tabs>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('segments.deleteTitle', { name: one.name })}
      >
        <p style={{ marginTop: 0 }}>{t('segments.deleteText')}</p>
        <FormError error={remove.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('actions.cancel')}
          </Button>
          <Button
            color="danger"
            loading={remove.isPending}
            onClick={() => remove.mutate(version, { onSuccess: () => void navigate({ to: '/segments' }) })}
          >
            {t('segments.delete')}
          </Button>
        </Group>
      </Modal>
    </Page>
  );
}
