import { useTranslation } from 'react-i18next';
import { Tag } from '@/ui/chip';
import classes from './people.module.css';

export function RoleTags({ roles }: { roles: string[] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.tags}>
      {roles.map((role) => (
        <Tag key={role}>{t(`roles.${role}`, role)}</Tag>
      ))}
    </span>
  );
}
