import { ActionIcon, Loader, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import type { LazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { inPicker } from './in-picker';
import { useTyped } from './use-typed';
import { useUnclear } from './use-unclear';

type Shown = Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'rightSection' | 'children'>;

export interface CalendarFieldProps extends Shown {
  value?: string;
  onChange: (value: string) => void;
  /** Inside a popover that would take a click outside of it for a wish to close. */
  inside?: boolean;
}

export interface PickerProps {
  value: string;
  onPick: (value: string) => void;
  onDone?: () => void;
}

interface CalendarInputProps extends CalendarFieldProps {
  read: (text: string) => string | undefined;
  write: (value: string) => string;
  /** Says how it is written when a text cannot be understood. */
  wrong: string;
  picker: LazyPart<PickerProps>;
}

/** Days are typed here as people write them, or chosen from a calendar, which nobody who types has to wait for. */
export function CalendarInput(props: CalendarInputProps) {
  const { value = '', onChange, read, write, wrong, picker: Picker, inside = false, error, ...rest } = props;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const typed = useTyped({ value, onChange, read, write });
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
    (matchMedia('(pointer: coarse)').matches ? button : input).current?.focus(); // no keyboard comes up on a phone
  };
  useUnclear(input, typed.unclear, typed.tell);
  useEscape(opened, close);

  return (
    <TextInput
      {...rest}
      ref={input}
      autoComplete="off"
      value={typed.text}
      error={typed.told ? wrong : error}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onFocus={(event) => {
        rest.onFocus?.(event);
        setOpened(false);
        Picker.preload();
      }}
      onBlur={(event) => {
        rest.onBlur?.(event);
        typed.leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || isComposing(event)) return;
        event.preventDefault();
        setOpened(true);
      }}
      wrapperProps={{
        // to go from the text to its calendar and back is not to leave the field
        onBlur: (event: React.FocusEvent<HTMLElement>) => {
          const { currentTarget, target, relatedTarget: to } = event;
          if (currentTarget.contains(to) || inPicker(to ?? target)) event.stopPropagation();
          else setOpened(false);
        },
      }}
      rightSection={
        <Popover
          opened={opened}
          onDismiss={close}
          closeOnEscape={false}
          trapFocus
          position="bottom-end"
          withinPortal={!inside}
        >
          <Popover.Target>
            <ActionIcon
              ref={button}
              size={24}
              aria-label={t('form.calendar.open')}
              data-mantine-stop-propagation={opened || undefined}
              onPointerEnter={Picker.preload}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => (opened ? close() : setOpened(true))}
            >
              <IconCalendar size={16} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown
            data-picker
            data-mantine-stop-propagation
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key === 'Tab') keepTab(event);
            }}
          >
            <Spare instead={<Loader size={16} />} failed={t('states.failed.text')} wanted={opened}>
              <Picker value={value} onPick={typed.choose} onDone={close} />
            </Spare>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

/** Tab goes round in it, also where a dialog around it keeps the keys. */
function keepTab(event: React.KeyboardEvent<HTMLElement>): void {
  const all = event.currentTarget.querySelectorAll<HTMLElement>('button, input, select');
  const stops = [...all].filter(({ tabIndex }) => tabIndex >= 0);
  const [end, other] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
  if (document.activeElement !== end) return;
  event.preventDefault();
  other?.focus();
}

/** Escape closes this alone: nothing around it, such as a dialog or a cell, hears of it. */
function useEscape(opened: boolean, close: () => void): void {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
  useEffect(() => {
    if (!opened) return undefined;
    window.addEventListener('keydown', escape, true);
    return () => window.removeEventListener('keydown', escape, true);
  }, [opened]);
}
