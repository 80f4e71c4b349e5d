import { Code } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './applications.module.css';

/** How a program gets its token; the rest is on the page of the API. */
export function FirstCall({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const call = `curl -u '${clientId}:SECRET' \\\n  -d grant_type=client_credentials \\\n  ${window.location.origin}/oauth2/token`;
  return (
    <>
      <p className={classes.text}>{t('applications.beginText')}</p>
      <Code block className={classes.call}>
        {call}
      </Code>
      <p>
        <a href="/docs/api">{t('applications.docs')}</a>
      </p>
    </>
  );
}
