import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateDeal } from '@/features/deals/create-deal';
import { DealPipelines } from '@/features/deals/deal-pipelines';
import { deals } from '@/features/deals/deal-object';
import { ask } from '@/ui/list/list-search';
import { ObjectListPage } from '@/ui/object/object-list-page';

const route = getRouteApi('/signed-in/deals');

export function DealsRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { pipeline, as, ...search } = route.useSearch();
  const board = as === undefined || as === 'board';
  return (
    <ObjectListPage
      object={deals}
      search={{ ...search, as: as === 'table' ? undefined : as }}
      onSearch={(next, going) =>
        void navigate({ search: { ...next, pipeline, as: next.as ?? 'table' }, ...going })
      }
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('deals.layout')}
          data={[
            { value: 'board', label: t('deals.layouts.board') },
            { value: 'table', label: t('deals.layouts.table') },
          ]}
          value={board ? 'board' : 'table'}
          onChange={(next) =>
            void navigate({
              search: { ...ask(search, { as: next === 'table' ? next : undefined }), pipeline },
            })
          }
        />
      }
      create={{
        label: t('deals.create'),
        dialog: (dialog) => <CreateDeal {...dialog} pipelineId={pipeline} />,
      }}
    >
      {board
        ? () => (
            <DealPipelines
              search={search}
              pipelineId={pipeline}
              onSearch={(next) => void navigate({ search: { ...next, pipeline }, replace: true })}
              onPipeline={(id) => void navigate({ search: { ...search, pipeline: id } })}
            />
          )
        : undefined}
    </ObjectListPage>
  );
}
