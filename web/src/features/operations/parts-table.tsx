import { useTranslation } from 'react-i18next';
import type { Part, PartState } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago, Told } from '@/ui/ago';
import { StateChip, type Tone } from '@/ui/chip';
import { Panel } from '@/ui/page';
import classes from './operations.module.css';

const tones: Record<PartState, Tone> = {
  UP: 'success',
  DOWN: 'danger',
  BEHIND: 'warning',
  HELD_BACK: 'warning',
};

const worst: PartState[] = ['DOWN', 'HELD_BACK', 'BEHIND', 'UP'];

/** Every part with its processes; what needs somebody comes first. */
export function PartsTable({ parts }: { parts: Part[] }) {
  const { t } = useTranslation();
  const sorted = [...parts].sort((one, other) => worst.indexOf(one.state) - worst.indexOf(other.state));
  return (
    <Panel title={t('operations.parts.title')} aside={t('operations.parts.about')} flush>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['part', 'state', 'instances', 'up', 'version', 'outbox'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`operations.parts.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((part) => (
            <Row key={part.name} part={part} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ part }: { part: Part }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { instances, outbox, since, state } = part;
  const oldest = outbox?.oldest;
  const versions = [...new Set(instances.flatMap(({ version }) => version ?? []))];
  const label = (column: string) => ({ 'data-label': t(`operations.parts.${column}`) });
  return (
    <tr>
      <th scope="row">
        <span className="strong">{t(`system.parts.${part.name}`, part.name)}</span>
        <span className={classes.under}>{part.name}</span>
      </th>
      <td {...label('state')}>
        <StateChip tone={tones[state]}>{t(`operations.states.${state}`)}</StateChip>
        {since && (
          <span className={classes.under} title={formats.moment(since)}>
            {t('operations.since', { since: formats.asOf(since) })}
          </span>
        )}
      </td>
      <td {...label('instances')}>
        {instances.length === 0 ? (
          <span className="muted">{t('operations.parts.none')}</span>
        ) : (
          instances.map(({ address, health }) => (
            <span key={address} className={classes.instance}>
              {address}
              {health !== 'UP' && <span className="muted">{t(`operations.health.${health}`)}</span>}
            </span>
          ))
        )}
      </td>
      <td {...label('up')}>
        {instances.map(({ address, upSince }) => (
          <span
            key={address}
            className={classes.instance}
            title={upSince ? formats.moment(upSince) : undefined}
          >
            {upSince && <Ago moment={upSince} />}
          </span>
        ))}
      </td>
      <td {...label('version')}>{versions.join(', ')}</td>
      <td {...label('outbox')}>
        {outbox && (outbox.waiting === 0 ? t('operations.parts.empty') : formats.number(outbox.waiting))}
        {oldest && (
          <span className={classes.under} title={formats.moment(oldest)}>
            <Told tell={() => t('operations.parts.oldest', { oldest: formats.relative(oldest) })} />
          </span>
        )}
      </td>
    </tr>
  );
}
