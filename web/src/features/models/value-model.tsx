import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { Empty, Failure } from '@/ui/states';
import { valueModelQuery } from './api';
import classes from './models.module.css';

/** The model in use: its window, its sample and its parameters with their standard errors. */
export function ValueModelView() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: model, error, isPending, refetch } = useQuery(valueModelQuery);
  if (isPending) return <Skeleton height={240} />;
  if (!model) {
    if (isProblem(error) && error.status === 404)
      return <Empty title={t('models.none')} text={t('models.noneText')} />;
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  const facts = [
    { name: 'version', value: String(model.version) },
    { name: 'fittedAt', value: formats.moment(model.fittedAt) },
    { name: 'window', value: `${formats.day(model.window.from)} – ${formats.day(model.window.to)}` },
    { name: 'sampleSize', value: formats.number(model.sampleSize) },
  ];
  return (
    <div className={classes.model}>
      {model.warnings.length > 0 && (
        <ul className={classes.warnings}>
          {model.warnings.map((warning) => (
            <li key={warning}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
              {t(`models.warnings.${warning}`, { defaultValue: warning })}
            </li>
          ))}
        </ul>
      )}
      <Panel>
        <dl className={classes.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`models.facts.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <div className={classes.pair}>
        <FitTable name="bgnbd" fit={model.bgnbd} />
        <FitTable name="mbgnbd" fit={model.mbgnbd} />
        {model.gammaGamma && <FitTable name="gammaGamma" fit={model.gammaGamma} />}
      </div>
    </div>
  );
}

function FitTable({ name, fit }: { name: 'bgnbd' | 'mbgnbd' | 'gammaGamma'; fit: Fit }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Panel
      title={t(`models.${name}.title`)}
      aside={t('models.logLikelihood', { value: formats.number(fit.logLikelihood, 3) })}
    >
      <p className={classes.about}>{t(`models.${name}.about`)}</p>
      <table className={classes.parameters}>
        <thead>
          <tr>
            <th scope="col">{t('models.parameter')}</th>
            <th scope="col">{t('models.estimate')}</th>
            <th scope="col">{t('models.standardError')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(fit.parameters).map(([parameter, estimate]) => {
            const error = fit.standardErrors[parameter];
            return (
              <tr key={parameter}>
                <th scope="row">{t(`models.parameters.${parameter}`, { defaultValue: parameter })}</th>
                <td>{formats.number(estimate, 4)}</td>
                <td className="muted">{typeof error === 'number' ? `± ${formats.number(error, 4)}` : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {name === 'gammaGamma' && (
        <p className={classes.sample}>
          {t('models.sample', { count: fit.sampleSize, shown: formats.number(fit.sampleSize) })}
        </p>
      )}
    </Panel>
  );
}
