import { ActionIcon, Button, Drawer, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMayChangeJobs } from '@/lib/rights';
import { Ago } from '../../ago';
import { Failure } from '../../states';
import type { ObjectDescription } from '../object';
import { takenBack } from '../undo-toast';
import { useTrouble } from '../use-trouble';
import { canUndo, changesOf, changesQuery } from './api';
import { BulkErrors } from './bulk-errors';
import { fieldsOfChange, resultOf } from './bulk-words';
import { useBulkChange } from './use-bulk-change';
import { useEnded } from './use-ended';
import classes from './bulk.module.css';

/** The latest bulk changes of an object: how they went, what was refused, and the way back. */
export function BulkHistory<One extends object>({ object }: { object: ObjectDescription<One> }) {
  const { t } = useTranslation();
  const trouble = useTrouble();
  const may = useMay(`${object.name}:write`);
  const mayChange = useMayChangeJobs();
  const [opened, setOpened] = useState(false);
  const [errorsOf, setErrorsOf] = useState<string>();
  const changes = useQuery(changesQuery(object.name, opened));
  const undo = useBulkChange(object.name);
  const refresh = changes.refetch;
  const onEnded = useCallback(() => void refresh(), [refresh]);
  useEnded(object.name, undo.change, onEnded);
  if (!may || !changesOf(object.name)) return null;
  return (
    <>
      <Tooltip label={t('rows.bulk.history')}>
        <ActionIcon size={28} aria-label={t('rows.bulk.history')} onClick={() => setOpened(true)}>
          <IconHistory size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size={480}
        title={t('rows.bulk.history')}
      >
        {changes.isError && <Failure error={changes.error} onRetry={() => void changes.refetch()} />}
        {undo.problem && <p role="alert">{trouble(undo.problem)}</p>}
        {changes.data?.items.length === 0 && <p className="muted">{t('rows.bulk.noHistory')}</p>}
        <ul className={classes.jobs}>
          {changes.data?.items.map((change) => (
            <li key={change.id} className={classes.job}>
              <div className={classes.words}>
                <div className="strong clip">
                  {t(change.undoOf ? 'rows.bulk.undoOf' : 'rows.bulk.changeOf', {
                    fields: fieldsOfChange(object, change, t),
                  })}
                </div>
                <div className="muted small num">
                  <Ago moment={change.createdAt} /> · {resultOf(change, t)}
                </div>
              </div>
              {change.failed > 0 && (
                <Button size="xs" variant="subtle" onClick={() => setErrorsOf(change.id)}>
                  {t('rows.bulk.showRefused')}
                </Button>
              )}
              {canUndo(change, changes.data.items) && mayChange(change) && (
                <Button
                  size="xs"
                  variant="default"
                  loading={undo.starting}
                  onClick={() => {
                    takenBack(change.id);
                    undo.start({ undo: change.id });
                  }}
                >
                  {t('rows.undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Drawer>
      <BulkErrors object={object.name} id={errorsOf} onClose={() => setErrorsOf(undefined)} />
    </>
  );
}
