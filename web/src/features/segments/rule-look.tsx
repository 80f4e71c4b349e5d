import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types';
import { Block } from '@/ui/block';
import { draftOf } from './draft';
import { Preview } from './preview';
import { RuleText } from './rule-text';

/** Whom a rule takes in, for those who may look and make no segment of them. */
export function RuleLook({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const draft = useMemo(() => draftOf(rule), [rule]);
  return (
    <Stack gap={16} maw={560}>
      <p className="muted" style={{ margin: 0 }}>
        {t('segments.look.only', { grant: t('states.forbidden.grant') })}
      </p>
      <Block title={t('segments.rule')}>
        <RuleText rule={rule} />
      </Block>
      <Preview draft={draft} />
    </Stack>
  );
}
