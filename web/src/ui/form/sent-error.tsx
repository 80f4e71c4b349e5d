import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ObjectName, pageOf } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { FormError } from '../form-error';

/** Why a form was refused; where such a record is there already, with the way to it. */
export function SentError({ object, error }: { object: ObjectName; error: unknown }) {
  const { t } = useTranslation();
  const other = isProblem(error) ? error.otherId : undefined;
  return (
    <FormError
      error={error}
      action={other && <Link to={pageOf(object, other)}>{t('form.openOther')}</Link>}
    />
  );
}
