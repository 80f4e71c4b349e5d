import { Tabs } from '@mantine/core';
import { ShownBy } from '../unsaved';
import classes from '../record/record.module.css';

export interface RecordTab {
  id: string;
  label: string;
  /** How many, where it is known. */
  count?: number | string;
  content: React.ReactNode;
}

interface RecordTabsProps {
  tabs: RecordTab[];
  /** The first one is shown when the address names none, or one that is not there. */
  tab?: string;
  onTab: (tab: string | undefined) => void;
}

/** The middle of a record's page; a single part needs no tab. */
export function RecordTabs({ tabs, tab, onTab }: RecordTabsProps) {
  const first = tabs[0]?.id;
  if (tabs.length === 1) return <div className={classes.only}>{tabs[0]?.content}</div>;
  return (
    <Tabs
      className={classes.tabbed}
      value={tabs.some(({ id }) => id === tab) ? tab : first}
      onChange={(next) => onTab(next && next !== first ? next : undefined)}
      keepMounted={false}
    >
      <Tabs.List className={classes.tabs}>
        {tabs.map(({ id, label, count }) => (
          <Tabs.Tab
            key={id}
            value={id}
            data-tab={id}
            rightSection={count !== undefined && <span className="muted num">{count}</span>}
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} className={classes.panel}>
          <ShownBy value="tab">{content}</ShownBy>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
