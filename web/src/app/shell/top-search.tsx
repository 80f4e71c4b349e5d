import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { profileQuery } from '@/lib/rights';
import { Tip } from '@/ui/tip';
import { creatable, mayCreate } from '../create/creatable';
import { Palette } from './overlay-host';
import { openPalette } from './overlays';
import classes from './top-bar.module.css';

const mac = /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** Looks like a field and opens the palette; beside it what begins something new, for whoever may. */
export function TopSearch() {
  const { t } = useTranslation();
  const { data: me } = useQuery(profileQuery);
  const nothingToMake = me && !creatable.some(({ object }) => mayCreate(me.rights, object));
  return (
    <div className={classes.search}>
      <button
        type="button"
        className={classes.find}
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => openPalette()}
        onPointerEnter={Palette.preload}
        onFocus={Palette.preload}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={classes.findText}>{t('shell.search')}</span>
        <kbd className={classes.findKey}>{mac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {!nothingToMake && (
        <Tip label={`${t('shell.create')} · C`}>
          <button
            type="button"
            className={classes.create}
            aria-label={t('shell.create')}
            aria-haspopup="dialog"
            aria-keyshortcuts="c"
            onClick={() => openPalette(t('shell.createWord'))}
          >
            <IconPlus size={18} stroke={2} aria-hidden />
          </button>
        </Tip>
      )}
    </div>
  );
}
