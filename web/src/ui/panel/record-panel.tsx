import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { objects, pageOf } from '@/lib/objects';
import { Monogram } from '../monogram';
import type { ObjectDescription } from '../object/object';
import { ObjectFacts } from '../object/object-facts';
import { oneQuery } from '../object/queries';
import { read } from '../object/value';
import { RecordLine } from '../record/record-line';
import { Failure } from '../states';
import { RecordSkeleton } from '../record/record-skeleton';
import classes from './panel.module.css';

type Row = { id: string; version?: number };

/** A record in brief: who it is and its facts, which can be changed here as well; the title leads to its page. */
export function RecordPanel<One extends Row>({ object, id }: { object: ObjectDescription<One>; id: string }) {
  const { t } = useTranslation();
  const { data, isPending, error, refetch } = useQuery(oneQuery<One>(object.name, id));
  if (isPending) return <RecordSkeleton brief />;
  if (!data) return <Failure error={error} onRetry={() => void refetch()} />;
  const one = data.data;
  const name = String(read(one, objects[object.name].title) ?? '');
  return (
    <article>
      <header className={classes.head}>
        <Monogram name={name} size={40} />
        <div className={classes.heading}>
          <h2 className={classes.name}>
            <Link to={pageOf(object.name, id)} search={{ panel: undefined } as never}>
              {name}
            </Link>
          </h2>
          <RecordLine object={object} one={one} />
        </div>
      </header>
      <Button
        component={Link}
        to={pageOf(object.name, id)}
        variant="default"
        size="xs"
        className={classes.page}
        leftSection={<IconExternalLink size={14} stroke={1.75} aria-hidden />}
      >
        {t('panel.openPage')}
      </Button>
      <ObjectFacts object={object} one={one} version={data.etag ?? `"${one.version}"`} />
      {object.panel?.(one)}
    </article>
  );
}
