import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentQuery } from '@/features/segments/api';
import { DeleteSegment } from '@/features/segments/delete-segment';
import { HistoryFilter } from '@/features/segments/history-filter';
import { HistoryList, MemberList } from '@/features/segments/member-list';
import { Overlap } from '@/features/segments/overlap';
import { RuleText } from '@/features/segments/rule-text';
import { SegmentEdit } from '@/features/segments/segment-edit';
import { historyFilter, readSegmentSearch } from '@/features/segments/segment-search';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { Page, Panel } from '@/ui/page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { AsOf, Failure } from '@/ui/states';
import classes from './segment.module.css';

const route = getRouteApi('/signed-in/segments/$segmentId');

export function SegmentRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { segmentId } = route.useParams();
  const search = route.useSearch();
  const { tab = 'members' } = search;
  const navigate = route.useNavigate();
  const segment = useQuery(segmentQuery(segmentId));
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
          {segment.isError && (
            <>
              {' · '}
              <AsOf moment={new Date(segment.dataUpdatedAt).toISOString()} stale />
            </>
          )}
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
        onChange={(next) => void navigate({ search: readSegmentSearch({ tab: next }), replace: true })}
      >
        <Tabs.List mb={16}>
          <Tabs.Tab value="members">{t('segments.tabs.members')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('segments.tabs.history')}</Tabs.Tab>
          <Tabs.Tab value="overlap">{t('segments.tabs.overlap')}</Tabs.Tab>
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
          <HistoryFilter
            search={search}
            onSearch={(next) => void navigate({ search: { tab: 'history', ...next }, replace: true })}
          />
          <HistoryList
            segmentId={segmentId}
            filter={historyFilter(search)}
            onClear={() => void navigate({ search: { tab: 'history' }, replace: true })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="overlap">
          <Overlap
            segment={one}
            other={search.other}
            onOther={(other) => void navigate({ search: { tab: 'overlap', other }, replace: true })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="rule">
          <SegmentEdit segment={one} version={version} onSaved={() => void navigate({ search: {} })} />
        </Tabs.Panel>
      </Tabs>
      <DeleteSegment segment={one} version={version} opened={asking} onClose={() => setAsking(false)} />
    </Page>
  );
}
