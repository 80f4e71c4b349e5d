import { useDraggable } from '@dnd-kit/core';
import { ActionIcon, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconDotsVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';

interface BoardCardProps {
  id: string;
  name: string;
  href?: string;
  /** The id of the text that says how it is moved by keys; missing when it cannot be moved. */
  hint?: string;
  /** Where it can go. */
  places: { id: string; title: string }[];
  busy: boolean;
  held: boolean;
  refusal?: string;
  onDismiss: () => void;
  onMove: (to: string) => void;
  children: React.ReactNode;
}

export function BoardCard(props: BoardCardProps) {
  const { id, name, href, hint, places, busy, held, refusal, onDismiss, onMove, children } = props;
  const { t } = useTranslation();
  const movable = hint !== undefined;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, disabled: !movable || busy });
  const hold = {
    'data-card': id,
    'aria-label': name,
    'aria-describedby': hint,
    className: classes.link,
    draggable: false,
  };
  return (
    <li
      className={classes.card}
      data-busy={busy || undefined}
      data-held={held || undefined}
      data-dragging={isDragging || undefined}
      ref={setNodeRef}
      {...listeners}
    >
      <div className={classes.body}>{children}</div>
      {href ? <Link to={href} {...hold} /> : <button type="button" {...hold} />}
      {movable && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              size={24}
              className={classes.menu}
              aria-label={t('board.moveCard', { name })}
              onKeyDown={(event) => event.stopPropagation()}
              onMouseDown={(event) => event.stopPropagation()}
            >
              <IconDotsVertical size={14} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('board.moveTo')}</Menu.Label>
            {places.map((place) => (
              <Menu.Item key={place.id} onClick={() => onMove(place.id)}>
                {place.title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {refusal && (
        <div className={classes.refusal} role="alert">
          <IconAlertTriangle size={14} aria-hidden />
          <span>{refusal}</span>
          <ActionIcon size={24} aria-label={t('board.dismiss')} onClick={onDismiss}>
            <IconX size={12} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}
