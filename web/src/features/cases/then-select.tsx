import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AfterReply } from './case-states';

interface ThenSelectProps {
  states: AfterReply[];
  value: AfterReply | undefined;
  onChange: (state: AfterReply | undefined) => void;
}

const stay = 'STAY' as const;

/** What becomes of the case once the reply is sent. */
export function ThenSelect({ states, value, onChange }: ThenSelectProps) {
  const { t } = useTranslation();
  if (states.length === 0) return null;
  const options = [stay, ...states].map((state) => ({
    value: state,
    label: t(`cases.composer.then.${state}`),
  }));
  return (
    <Select
      size="sm"
      w={240}
      aria-label={t('cases.composer.thenLabel')}
      data={options}
      value={value ?? stay}
      onChange={(state) => onChange(states.find((each) => each === state))}
    />
  );
}
