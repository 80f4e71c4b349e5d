import { useTranslation } from 'react-i18next';
import { OtherPlaceholders } from './other-placeholders';
import { readAs } from './placeholders';
import classes from './campaigns.module.css';

interface MailPreviewProps {
  subject: string;
  body: string;
  /** In which it is written, for those who have it read to them. */
  language?: string | null;
  /** It goes out as it is, or has gone out. */
  started?: boolean;
}

/** The message as somebody will read it, with a name where the name goes. */
export function MailPreview({ subject, body, language, started }: MailPreviewProps) {
  const { t } = useTranslation();
  const name = t('campaigns.preview.name');
  return (
    <article className={classes.mail} aria-label={t('campaigns.preview.title')}>
      <div className={classes.mailHead}>
        <span className="muted small">{t('campaigns.preview.to', { name })}</span>
        <p className={classes.mailSubject} lang={language || undefined}>
          {readAs(subject, name) || <span className="muted">{t('campaigns.preview.noSubject')}</span>}
        </p>
      </div>
      <div className={`${classes.mailBody} prose`} lang={language || undefined}>
        {readAs(body, name) || <span className="muted">{t('campaigns.preview.noBody')}</span>}
      </div>
      <OtherPlaceholders subject={subject} body={body} started={started} />
    </article>
  );
}
