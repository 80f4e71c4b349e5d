import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDotsVertical, type IconProps } from '@tabler/icons-react';
import { type ComponentType, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Monogram } from '../monogram';
import { useOffered } from '../offered';
import { SideColumn } from './side-column';
import { Star } from './star';
import classes from './record.module.css';

export interface RecordAction {
  label: string;
  icon?: ComponentType<IconProps>;
  onClick: () => void;
  /** Takes something away: stands at the end, in the colour of danger. */
  danger?: boolean;
}

interface RecordPageProps {
  name: string;
  /** The one line of the three facts that matter for the object, with its chips. */
  line?: React.ReactNode;
  /** At most three; whatever else can be done stands in the menu. */
  actions?: React.ReactNode;
  menu?: RecordAction[];
  /** Stands below the header: what just changed, what went wrong. */
  notice?: React.ReactNode;
  facts: React.ReactNode;
  related?: React.ReactNode;
  children: React.ReactNode;
  /** Fills the window, and each column scrolls by itself: a conversation with its composer below. */
  fit?: boolean;
  /** On a phone the middle comes before the facts: it is where the work is. */
  mainFirst?: boolean;
  /** What the middle is, where it is not the usual. */
  mainLabel?: string;
}

const noActions: RecordAction[] = [];

/** The one page of all objects: facts left, tabs in the middle, what is known and related right. */
export function RecordPage({
  name,
  line,
  actions,
  menu = noActions,
  notice,
  facts,
  related,
  children,
  fit = false,
  mainFirst = fit,
  mainLabel,
}: RecordPageProps) {
  const { t } = useTranslation();
  useOffered(menu);
  useEffect(() => {
    document.title = `${name} · 关系 Guanxi`;
  }, [name]);
  return (
    <div className={classes.page} data-fit={fit || undefined} data-main-first={mainFirst || undefined}>
      <header className={classes.header}>
        <Monogram name={name} size={40} />
        <div className={classes.heading}>
          <h1 className={classes.name}>{name}</h1>
          {line}
        </div>
        <div className={classes.actions} data-actions>
          <Star name={name} />
          {actions}
          {menu.length > 0 && <More menu={menu} />}
        </div>
      </header>
      {notice}
      <div className={classes.columns}>
        <SideColumn side="facts" label={t('record.facts')}>
          {facts}
        </SideColumn>
        <section className={classes.main} aria-label={mainLabel ?? t('record.main')}>
          {children}
        </section>
        {related && (
          <SideColumn side="related" label={t('record.related')}>
            {related}
          </SideColumn>
        )}
      </div>
    </div>
  );
}

function More({ menu }: { menu: RecordAction[] }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Tooltip label={t('record.more')}>
          <ActionIcon variant="default" size={36} aria-label={t('record.more')}>
            <IconDotsVertical size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {[...menu]
          .sort((one, other) => Number(one.danger ?? false) - Number(other.danger ?? false))
          .map(({ label, icon: Icon, onClick, danger }) => (
            <Menu.Item
              key={label}
              onClick={onClick}
              c={danger ? 'var(--gx-danger)' : undefined}
              leftSection={Icon && <Icon size={16} stroke={1.75} aria-hidden />}
            >
              {label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
