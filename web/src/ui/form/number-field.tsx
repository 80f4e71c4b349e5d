import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import { type NumberKind, readNumber } from '@/lib/read-number';
import { isUnread, type TypedNumber, whyUnread, written } from '@/lib/typed-number';
import classes from './form.module.css';

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  value?: TypedNumber | null;
  kind?: NumberKind;
  /** Stands behind the number, such as its unit. */
  suffix?: string;
  /** Gets what was typed itself while it is no number, so that nothing is sent in its place. */
  onChange: (value: TypedNumber) => void;
}

/** A number or an amount as people write it: read exactly or refused when it is left, and never changed under their hands. */
export function NumberField({ value, kind = {}, suffix, onChange, error, ...input }: NumberFieldProps) {
  const { t } = useTranslation();
  const held = value ?? '';
  const [typed, setTyped] = useState<{ text: string; means: TypedNumber }>();
  const [judged, setJudged] = useState(false);
  const meant = isUnread(held) ? meaning(held, kind) : held;
  const unit = suffix ?? (kind.percent ? '%' : undefined);

  // what was refused may be right in another currency
  useEffect(() => {
    if (meant !== held) onChange(meant);
  }, [meant, held, onChange]);

  return (
    <TextInput
      {...input}
      inputMode="decimal"
      autoComplete="off"
      value={typed?.means === held ? typed.text : written(held)}
      error={((judged || error) && whyUnread(held, kind, t)) || error}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit && `calc(${unit.length}em + 16px)`}
      rightSectionPointerEvents="none"
      onChange={({ currentTarget: { value: text } }) => {
        const means = meaning(text, kind);
        setTyped({ text, means });
        setJudged(false);
        onChange(means);
      }}
      onKeyDown={(event) => {
        input.onKeyDown?.(event);
        if (event.key === 'Enter' && !isComposing(event)) setJudged(true);
      }}
      onBlur={(event) => {
        input.onBlur?.(event);
        setJudged(true);
        setTyped(undefined);
      }}
    />
  );
}

function meaning(text: string, kind: NumberKind): TypedNumber {
  if (text.trim() === '') return '';
  const read = readNumber(text, kind);
  return 'value' in read ? read.value : text;
}
