import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { startSignIn } from '@/lib/sign-in';
import { PeopleDrawing } from '@/ui/drawings';
import { Seal } from '@/ui/seal';
import { LanguageSwitch, ThemeSwitch } from '../shell/switches';
import classes from './welcome.module.css';

/** What someone sees who is not signed in. */
export function Welcome() {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = '关系 Guanxi';
  }, []);
  return (
    <div className={classes.page}>
      <div className={classes.drawing}>
        <PeopleDrawing />
      </div>
      <main className={classes.side}>
        <div className={classes.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <div className={classes.text}>
          <Seal size={64} />
          <h1 className={classes.name}>
            {t('shell.brand')} <span>{t('shell.brandOther')}</span>
          </h1>
          <p className={classes.promise}>{t('welcome.promise')}</p>
          <Button size="md" rightSection={<IconArrowRight size={18} aria-hidden />} onClick={startSignIn}>
            {t('welcome.signIn')}
          </Button>
          <ul className={classes.points}>
            <li>{t('welcome.point1')}</li>
            <li>{t('welcome.point2')}</li>
            <li>{t('welcome.point3')}</li>
          </ul>
        </div>
      </main>
    </div>
  );
}
