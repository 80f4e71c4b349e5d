import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { type ComponentProps, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';

interface CardMenuProps {
  /** Of the card. */
  name: string;
  /** Where it can go now. */
  places: () => { id: string; title: string }[];
  onMove: (to: string) => void;
  /** Missing where nothing can be chosen. */
  chosen?: boolean;
  onChoose: () => void;
}

/** Moves or chooses a card without dragging it. A board has hundreds of these: the menu itself is made when it is first opened. */
export function CardMenu({ name, places, onMove, chosen, onChoose }: CardMenuProps) {
  const { t } = useTranslation();
  const [offered, setOffered] = useState<ReturnType<CardMenuProps['places']>>();
  const [opened, setOpened] = useState(false);
  const become = (open: boolean) => {
    // the menu stands with its button before it opens: it gives the focus back to what had it then
    if (open) flushSync(() => setOffered(places()));
    setOpened(open);
  };
  const label = t('board.moveCard', { name });
  if (!offered)
    return (
      <Dots aria-label={label} aria-haspopup="menu" aria-expanded={false} onClick={() => become(true)} />
    );
  return (
    <Menu position="bottom-end" opened={opened} onChange={become}>
      <Menu.Target>
        <Dots aria-label={label} ref={takeFocus} />
      </Menu.Target>
      <Menu.Dropdown>
        {chosen !== undefined && (
          <Menu.Item onClick={onChoose}>{t(chosen ? 'board.unchoose' : 'board.choose')}</Menu.Item>
        )}
        {offered.length > 0 && <Menu.Label>{t('board.moveTo')}</Menu.Label>}
        {offered.map((place) => (
          <Menu.Item key={place.id} onClick={() => onMove(place.id)}>
            {place.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The button of the menu takes the place of the one that was pressed, and its focus, to which the menu gives it back. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

/** What is pressed here neither drags nor moves the card below. */
function Dots(props: ComponentProps<typeof ActionIcon<'button'>>) {
  return (
    <ActionIcon
      size={24}
      {...props}
      className={classes.menu}
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        event.stopPropagation();
      }}
      onMouseDown={(event) => {
        props.onMouseDown?.(event);
        event.stopPropagation();
      }}
    >
      <IconDotsVertical size={14} aria-hidden />
    </ActionIcon>
  );
}
