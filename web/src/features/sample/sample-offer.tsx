import { Button } from '@mantine/core';
import { IconPackage, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SampleState } from './sample-state';
import { useSample } from './use-sample';
import classes from './sample.module.css';

interface SampleOfferProps {
  /** Beside other things that an empty list offers: only the button, as there is nothing to remove. */
  brief?: boolean;
}

/** Made-up customers and contacts to look around with, loaded and removed by one click; for those who may import both. */
export function SampleOffer({ brief = false }: SampleOfferProps) {
  const { t } = useTranslation();
  const sample = useSample();
  if (!sample || (sample === 'asked' && brief)) return null;
  if (sample === 'asked')
    return (
      <div className={classes.offer}>
        <p className={classes.what}>{t('sample.what')}</p>
      </div>
    );
  const { busy, whole, removable, load, remove } = sample;
  const begin = (what: () => void) => () => {
    load.reset();
    remove.reset();
    what();
  };
  return (
    <div className={classes.offer} data-brief={brief || undefined}>
      <div className={classes.words}>
        {!brief && <p className={classes.what}>{t('sample.what')}</p>}
        <SampleState sample={sample} brief={brief} />
      </div>
      <div className={classes.buttons}>
        {!whole && (
          <Button
            variant="default"
            size={brief ? 'sm' : 'xs'}
            leftSection={<IconPackage size={16} stroke={1.75} aria-hidden />}
            loading={load.isPending}
            disabled={busy && !load.isPending}
            onClick={begin(() => load.mutate())}
          >
            {t('sample.load')}
          </Button>
        )}
        {!brief && removable.length > 0 && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            loading={remove.isPending}
            disabled={busy && !remove.isPending}
            onClick={begin(() => remove.mutate(removable))}
          >
            {t('sample.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
