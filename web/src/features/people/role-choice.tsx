import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { roles } from './person-object';
import classes from './people.module.css';

interface RoleChoiceProps {
  value?: string[];
  onChange?: (roles: string[]) => void;
  error?: React.ReactNode;
}

/** Each role with what it is for. */
export function RoleChoice(props: RoleChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group label={t('people.fields.roles')} withAsterisk {...props}>
      <div className={classes.choices}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`roles.${role}`)}
            description={t(`people.roles.${role}`)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
