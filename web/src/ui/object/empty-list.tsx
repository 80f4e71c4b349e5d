import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { importable } from '@/lib/imports';
import { type ObjectName, objects } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { useArticleOf } from '../panel/registry';
import { usePanel } from '../panel/use-panel';
import { Empty } from '../states';
import type { ObjectDescription } from './object';

interface EmptyListProps {
  object: Pick<ObjectDescription<never>, 'name' | 'texts'>;
  /** What makes the first one. */
  action?: React.ReactNode;
}

/** Nothing there yet: what belongs here, what begins it, and where to read about it; who may only look learns who can help. */
export function EmptyList({ object: { name, texts }, action }: EmptyListProps) {
  const { t } = useTranslation();
  const { data: me } = useQuery(profileQuery);
  const mayChange = me?.rights.includes(`${name}:write`) ?? false;
  const imports = mayChange && importable.some((each) => each === name);
  return (
    <Empty
      title={t(texts.empty)}
      text={
        <>
          {t(texts.emptyText)}
          {me && !mayChange && ` ${t('states.noRight.text')} ${t('states.forbidden.grant')}`}
        </>
      }
      action={
        <>
          {action}
          {imports && (
            <Button
              variant="default"
              renderRoot={(link) => <Link {...link} to="/imports" search={{ object: name }} />}
            >
              {t('list.import')}
            </Button>
          )}
          <AboutIt name={name} />
        </>
      }
    />
  );
}

function AboutIt({ name }: { name: ObjectName }) {
  const { t } = useTranslation();
  const { open } = usePanel();
  const article = useArticleOf(objects[name].page);
  if (!article) return null;
  return (
    <Button
      variant="subtle"
      leftSection={<IconHelpCircle size={16} stroke={1.75} aria-hidden />}
      onClick={() => open({ kind: 'help', id: article })}
    >
      {t('list.help')}
    </Button>
  );
}
