import { useTranslation } from 'react-i18next';
import { otherPlaceholders } from './placeholders';
import classes from './campaigns.module.css';

interface OtherPlaceholdersProps {
  subject?: string | null;
  body?: string | null;
  /** The text can no longer be changed. */
  started?: boolean;
}

/** Warns of what looks like a placeholder and is none. */
export function OtherPlaceholders({ subject, body, started = false }: OtherPlaceholdersProps) {
  const { t } = useTranslation();
  const wrong = otherPlaceholders(`${subject ?? ''} ${body ?? ''}`);
  if (wrong.length === 0) return null;
  return (
    <p className={classes.wrong} role="status">
      {t(started ? 'campaigns.preview.left' : 'campaigns.preview.unknown', {
        placeholders: wrong.join(', '),
      })}
    </p>
  );
}
