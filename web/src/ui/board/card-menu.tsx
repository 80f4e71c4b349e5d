import { Menu } from '@mantine/core';
import { type ComponentProps, memo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Dots } from '../dots';
import classes from './board.module.css';

export interface CardMenuProps<Row> {
  row: Row;
  id: string;
  /** Of the card. */
  name: string;
  movable: boolean;
  /** The column that the card stands in, and where it can go from there. */
  column: string;
  places: (column: string) => { id: string; title: string }[];
  onMove: (row: Row, to: string) => void;
  /** Missing where nothing can be chosen. */
  chosen?: boolean;
  onChoose: (id: string) => void;
}

function Menus<Row>({
  row,
  id,
  name,
  movable,
  column,
  places,
  onMove,
  chosen,
  onChoose,
}: CardMenuProps<Row>) {
  const { t } = useTranslation();
  const [offered, setOffered] = useState<{ id: string; title: string }[]>();
  const [opened, setOpened] = useState(false);
  const become = (open: boolean) => {
    // the menu stands with its button before it opens: it gives the focus back to what had it then
    if (open) flushSync(() => setOffered(movable ? places(column) : []));
    setOpened(open);
  };
  const label = t('board.moveCard', { name });
  if (!offered)
    return (
      <MenuButton
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => become(true)}
      />
    );
  return (
    <Menu position="bottom-end" opened={opened} onChange={become}>
      <Menu.Target>
        <MenuButton aria-label={label} ref={takeFocus} />
      </Menu.Target>
      <Menu.Dropdown>
        {chosen !== undefined && (
          <Menu.Item onClick={() => onChoose(id)}>{t(chosen ? 'board.unchoose' : 'board.choose')}</Menu.Item>
        )}
        {offered.length > 0 && <Menu.Label>{t('board.moveTo')}</Menu.Label>}
        {offered.map((place) => (
          <Menu.Item key={place.id} onClick={() => onMove(row, place.id)}>
            {place.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/**
 * Moves or chooses a card without dragging it. A board has hundreds of these: the menu itself is made when it is first opened,
 * and a drag over the board draws none anew.
 */
export const CardMenu = memo(Menus) as typeof Menus;

/** The button of the menu takes the place of the one that was pressed, and its focus, to which the menu gives it back. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

/** What is pressed here neither drags nor moves the card below. */
function MenuButton(props: ComponentProps<typeof Dots>) {
  return (
    <Dots
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
    />
  );
}
