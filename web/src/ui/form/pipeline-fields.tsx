import { Select, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pipelinesQuery, usual } from '@/lib/pipelines';

interface PipelineFieldsProps {
  pipelineId?: string;
  stageId?: string;
  onChange: (chosen: { pipelineId: string; stageId: string }) => void;
  errors?: Record<string, string | undefined>;
}

/** In which pipeline a deal starts, and where in it: the usual one and its first stage, unless somebody says otherwise. */
export function PipelineFields({ pipelineId, stageId, onChange, errors = {} }: PipelineFieldsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(pipelinesQuery);
  const pipelines = data?.items ?? [];
  const pipeline = pipelines.find((each) => each.id === pipelineId) ?? usual(pipelines);
  const stages = pipeline?.stages ?? [];
  const choose = (id: string | null) => {
    const first = pipelines.find((each) => each.id === id)?.stages[0];
    if (id && first) onChange({ pipelineId: id, stageId: first.id });
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
      <Select
        label={t('deals.fields.pipeline')}
        data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
        value={pipeline?.id ?? null}
        error={errors.pipelineId}
        onChange={choose}
      />
      <Select
        label={t('deals.fields.stage')}
        data={stages.map(({ id, name }) => ({ value: id, label: name }))}
        value={stageId ?? stages[0]?.id ?? null}
        error={errors.stageId}
        onChange={(id) => id && pipeline && onChange({ pipelineId: pipeline.id, stageId: id })}
      />
    </SimpleGrid>
  );
}
