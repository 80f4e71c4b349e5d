import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { DeleteSegment } from '@/features/segments/delete-segment';
import { HistoryFilter } from '@/features/segments/history-filter';
import { HistoryList, MemberList } from '@/features/segments/member-list';
import { Overlap } from '@/features/segments/overlap';
import { RuleText } from '@/features/segments/rule-text';
import { SegmentEdit } from '@/features/segments/segment-edit';
import { segments } from '@/features/segments/segment-object';
import { historyFilter, type SegmentSearch } from '@/features/segments/segment-search';
import { SegmentSize } from '@/features/segments/segment-size';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { ObjectPage } from '@/ui/object/object-page';

const route = getRouteApi('/signed-in/segments/$segmentId');

/** Members come and go without anybody changing the segment; while it is being filled, one looks on. */
const live = ({ filled }: Segment) => (filled < 1 ? 1_000 : 5_000);

export function SegmentRoute() {
  const { t } = useTranslation();
  const { segmentId } = route.useParams();
  const { tab } = route.useSearch();
  const mayChange = useMay('segments:write');
  const [asking, setAsking] = useState(false);
  const go = useGo();
  return (
    <ObjectPage<Segment>
      object={segments}
      id={segmentId}
      every={live}
      tab={tab}
      onTab={(next) => go({ tab: next as SegmentSearch['tab'] })}
    >
      {({ one, version }) => ({
        chips: <SegmentSize one={one} />,
        actions: mayChange && (
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('actions.delete')}
          </Button>
        ),
        tabs: [
          { id: 'members', label: t('segments.tabs.members'), content: <MemberList segment={one} /> },
          { id: 'history', label: t('segments.tabs.history'), content: <History segmentId={segmentId} /> },
          { id: 'overlap', label: t('segments.tabs.overlap'), content: <Overlaps segment={one} /> },
          ...(mayChange
            ? [
                {
                  id: 'rule',
                  label: t('segments.tabs.rule'),
                  content: <SegmentEdit segment={one} version={version} onSaved={() => go({})} />,
                },
              ]
            : []),
        ],
        related: (
          <Block title={t('segments.rule')} foot={t('segments.ruleVersion', { version: one.ruleVersion })}>
            <RuleText rule={one.rule} />
          </Block>
        ),
        dialogs: (
          <DeleteSegment segment={one} version={version} opened={asking} onClose={() => setAsking(false)} />
        ),
      })}
    </ObjectPage>
  );
}

function useGo() {
  const navigate = route.useNavigate();
  return (next: SegmentSearch) =>
    void navigate({ search: ({ panel }) => ({ ...next, panel }), replace: true });
}

function History({ segmentId }: { segmentId: string }) {
  const search = route.useSearch();
  const go = useGo();
  return (
    <>
      <HistoryFilter search={search} onSearch={(next) => go({ tab: 'history', ...next })} />
      <HistoryList
        segmentId={segmentId}
        filter={historyFilter(search)}
        onClear={() => go({ tab: 'history' })}
      />
    </>
  );
}

function Overlaps({ segment }: { segment: Segment }) {
  const { other } = route.useSearch();
  const go = useGo();
  return <Overlap segment={segment} other={other} onOther={(next) => go({ tab: 'overlap', other: next })} />;
}
