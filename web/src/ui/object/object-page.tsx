import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { objects } from '@/lib/objects';
import { RecordLine } from '../record/record-line';
import { type RecordAction, RecordPage } from '../record/record-page';
import { RecordSkeleton } from '../record/record-skeleton';
import { useSingleKeys } from '../single-keys';
import { AsOf, Failure } from '../states';
import { ChangedNote } from './changed-note';
import type { ObjectDescription } from './object';
import { ObjectFacts } from './object-facts';
import { oneQuery } from './queries';
import { read } from './value';
import { Walk } from './walk';
import classes from '../record/record.module.css';

export interface RecordTab {
  id: string;
  label: string;
  /** How many, where it is known. */
  count?: number | string;
  content: React.ReactNode;
}

export interface OpenRecord<One> {
  one: One;
  /** The ETag of what is shown, for the next change. */
  version: string;
}

export interface RecordParts {
  chips?: React.ReactNode;
  /** At most three. */
  actions?: React.ReactNode;
  menu?: RecordAction[];
  /** The first one is shown when the address names none. */
  tabs: RecordTab[];
  /** Below the facts. */
  belowFacts?: React.ReactNode;
  related?: React.ReactNode;
  notice?: React.ReactNode;
}

interface ObjectPageProps<One extends object> {
  object: ObjectDescription<One>;
  id: string;
  tab?: string;
  onTab: (tab: string | undefined) => void;
  children: (open: OpenRecord<One>) => RecordParts;
}

type Row = { id: string; version?: number };

/** The page of a record of any object, from its description; what is its own are tabs, actions and what stands right. */
export function ObjectPage<One extends Row>({ object, id, children, ...rest }: ObjectPageProps<One>) {
  const { data, isPending, isError, error, dataUpdatedAt, refetch } = useQuery(
    oneQuery<One>(object.name, id),
  );
  if (isPending) return <RecordSkeleton />;
  if (!data) return <Failure alone error={error} onRetry={() => void refetch()} />;
  const version = data.etag ?? `"${data.data.version}"`;
  const own = children({ one: data.data, version });
  const parts = isError ? { ...own, notice: <Stale from={dataUpdatedAt}>{own.notice}</Stale> } : own;
  return <Shown key={id} object={object} one={data.data} version={version} parts={parts} {...rest} />;
}

/** What the record's page shows could not be read again. */
function Stale({ from, children }: { from: number; children: React.ReactNode }) {
  return (
    <>
      {children}
      <div className={classes.notice}>
        <AsOf moment={new Date(from).toISOString()} stale />
      </div>
    </>
  );
}

interface ShownProps<One extends object> extends OpenRecord<One> {
  object: ObjectDescription<One>;
  parts: RecordParts;
  tab?: string;
  onTab: (tab: string | undefined) => void;
}

function Shown<One extends Row>({ object, one, version, parts, tab, onTab }: ShownProps<One>) {
  const { tabs, chips, actions, menu, belowFacts, related, notice } = parts;
  const first = tabs[0]?.id;
  const chosen = tabs.some(({ id }) => id === tab) ? tab : first;
  useSingleKeys({ e: () => document.querySelector<HTMLElement>('[data-edit]')?.click() });
  return (
    <RecordPage
      name={String(read(one, objects[object.name].title) ?? '')}
      line={
        <RecordLine object={object} one={one}>
          {chips}
        </RecordLine>
      }
      actions={
        <>
          <Walk object={object.name} id={one.id} />
          {actions}
        </>
      }
      menu={menu}
      notice={
        <>
          {notice}
          <ChangedNote object={object} one={one} />
        </>
      }
      facts={
        <>
          <ObjectFacts object={object} one={one} version={version} />
          {belowFacts}
        </>
      }
      related={related}
    >
      <Tabs
        value={chosen}
        onChange={(next) => onTab(next && next !== first ? next : undefined)}
        keepMounted={false}
      >
        <Tabs.List className={classes.tabs}>
          {tabs.map(({ id, label, count }) => (
            <Tabs.Tab
              key={id}
              value={id}
              rightSection={count !== undefined && <span className="muted num">{count}</span>}
            >
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </RecordPage>
  );
}
