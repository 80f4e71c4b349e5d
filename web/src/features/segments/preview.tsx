import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { FormError } from '@/ui/form-error';
import { Monogram } from '@/ui/monogram';
import { NotRead } from '@/ui/block-failure';
import { previewQuery } from './api';
import { complete, type GroupDraft, ruleOf } from './draft';
import classes from './segments.module.css';

/** How many accounts a rule would have now, and who some of them are. */
export function Preview({ draft }: { draft: GroupDraft }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [settled] = useDebouncedValue(draft, 350);
  const ready = complete(settled);
  const preview = useQuery(previewQuery(ready ? ruleOf(settled) : undefined));
  return (
    <Block title={t('segments.preview.title')}>
      <div
        className={classes.count}
        role="status"
        aria-live="polite"
        data-fetching={preview.isFetching || undefined}
      >
        {!ready ? (
          <span className="muted">{t('segments.preview.incomplete')}</span>
        ) : preview.data ? (
          <>
            <b className="num">{formats.number(preview.data.count)}</b>{' '}
            {t('segments.preview.accounts', { count: preview.data.count })}
          </>
        ) : (
          preview.isPending && <Skeleton height={24} width={120} />
        )}
      </div>
      {isProblem(preview.error) && preview.error.away ? (
        <NotRead error={preview.error} onRetry={() => void preview.refetch()} />
      ) : (
        <FormError error={preview.error} />
      )}
      {ready && (
        <ul className={classes.sample}>
          {preview.data?.sample.map(({ accountId, name }) => (
            <li key={accountId}>
              <Monogram name={name} />
              <Link to="/accounts/$accountId" params={{ accountId }} className="clip">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
