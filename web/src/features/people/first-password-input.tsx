import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { firstPassword } from './first-password';

interface FirstPasswordProps {
  label: string;
  value?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  error?: React.ReactNode;
}

/** In plain sight: it is written down and handed over, and the person changes it. */
export function FirstPassword({ label, value, onChange, onBlur, error }: FirstPasswordProps) {
  const { t } = useTranslation();
  return (
    <Group gap={8} align="flex-start" wrap="nowrap">
      <TextInput
        style={{ flex: 1 }}
        label={label}
        description={t('people.form.passwordHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
        maxLength={200}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        onBlur={onBlur}
        error={error}
      />
      <Button variant="default" mt={24} onClick={() => onChange?.(firstPassword())}>
        {t('people.form.makeOne')}
      </Button>
    </Group>
  );
}
