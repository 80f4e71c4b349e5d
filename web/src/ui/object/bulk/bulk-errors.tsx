import { Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ObjectName, pageOf } from '@/lib/objects';
import { Failure } from '../../states';
import { RecordName } from '../record-name';
import { changeErrorsQuery } from './api';
import classes from './bulk.module.css';

interface BulkErrorsProps {
  object: ObjectName;
  id: string | undefined;
  onClose: () => void;
}

/** Which rows were refused, and why. */
export function BulkErrors({ object, id, onClose }: BulkErrorsProps) {
  const { t } = useTranslation();
  const errors = useQuery(changeErrorsQuery(object, id));
  return (
    <Modal opened={id !== undefined} onClose={onClose} title={t('rows.bulk.refusedTitle')}>
      {errors.isError && <Failure error={errors.error} onRetry={() => void errors.refetch()} />}
      <ul className={classes.errors}>
        {errors.data?.items.map((error) => (
          <li key={error.number}>
            <Link to={pageOf(object, error.id)} className="clip">
              <RecordName object={object} id={error.id} />
            </Link>
            <span>{error.reason}</span>
          </li>
        ))}
      </ul>
      {errors.data?.next && <p className="muted small">{t('rows.bulk.moreRefused')}</p>}
    </Modal>
  );
}
