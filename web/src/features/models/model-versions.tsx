import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { useChooseModel, useFitJob, versionsQuery } from './api';
import classes from './models.module.css';

/** Every model that was fitted: the way back from one that was fitted for a past day. */
export function ModelVersionsView() {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayChoose = useMay('models:write');
  const { data } = useQuery(versionsQuery);
  const [id, setId] = useState<string>();
  const choose = useChooseModel();
  const { job, error, busy } = useFitJob(id);
  if (!data || data.items.length < 2) return null;
  return (
    <Panel title={t('models.versions.title')}>
      <p className={classes.about}>{t('models.versions.about', { may: mayChoose ? 'yes' : 'no' })}</p>
      <table className={classes.parameters}>
        <thead>
          <tr>
            <th scope="col">{t('models.facts.version')}</th>
            <th scope="col">{t('models.facts.fittedAt')}</th>
            <th scope="col">{t('models.versions.until')}</th>
            <th scope="col">{t('models.facts.sampleSize')}</th>
            <th scope="col">{t('models.versions.use')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((each) => (
            <tr key={each.version}>
              <th scope="row">{each.version}</th>
              <td>{formats.moment(each.fittedAt)}</td>
              <td>
                {formats.day(each.observationEnd)}
                {each.pastDay && ` (${t('models.versions.pastDay')})`}
              </td>
              <td>{formats.number(each.sampleSize)}</td>
              <td>
                {each.current && t('models.versions.current')}
                {!each.current && mayChoose && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={busy || choose.isPending}
                    aria-label={t('models.versions.chooseVersion', { version: each.version })}
                    onClick={() => choose.mutate(each.version, { onSuccess: setId })}
                  >
                    {t('models.versions.choose')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status" className={classes.fitState}>
        {busy && t('models.versions.scoring')}
        {job?.state === 'COMPLETED' && t('models.versions.scored')}
      </div>
      <FormError error={choose.error ?? error} />
    </Panel>
  );
}
