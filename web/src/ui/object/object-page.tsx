import { useQuery } from '@tanstack/react-query';
import { objects } from '@/lib/objects';
import { RecordFrame } from '../record/record-frame';
import { RecordLine } from '../record/record-line';
import type { RecordAction } from '../record/record-menu';
import { RecordSkeleton } from '../record/record-skeleton';
import { useSingleKeys } from '../single-keys';
import { AsOf, Failure } from '../states';
import { ChangedNote } from './changed-note';
import type { ObjectDescription } from './object';
import { ObjectFacts } from './object-facts';
import { oneQuery } from './queries';
import { type RecordTab, RecordTabs } from './record-tabs';
import { ToTheList } from './to-the-list';
import { read } from './value';
import { Walk } from './walk';
import classes from '../record/record.module.css';

export type { RecordTab };

export interface OpenRecord<One> {
  one: One;
  /** The ETag of what is shown, for the next change. */
  version: string;
}

export interface RecordParts {
  /** Ends the line under the name. */
  chips?: React.ReactNode;
  /** At most three. */
  actions?: React.ReactNode;
  menu?: RecordAction[];
  /** Where the record stands among its states, and where it may go: above the tabs. */
  path?: React.ReactNode;
  /** The first one is shown when the address names none. */
  tabs: RecordTab[];
  aboveFacts?: React.ReactNode;
  belowFacts?: React.ReactNode;
  related?: React.ReactNode;
  notice?: React.ReactNode;
  /** What its actions open. */
  dialogs?: React.ReactNode;
}

interface ObjectPageProps<One extends object> {
  object: ObjectDescription<One>;
  id: string;
  tab?: string;
  onTab?: (tab: string | undefined) => void;
  /** Fills the window, and each column scrolls by itself. */
  fit?: boolean;
  /** On a phone the middle comes before the facts. */
  mainFirst?: boolean;
  /** Asks again after so many milliseconds, where no news tell of changes. */
  every?: number | ((one: One) => number);
  children: (open: OpenRecord<One>) => RecordParts;
}

type Row = { id: string; version?: number };

/** The page of a record of any object, from its description; what is its own are tabs, actions and what stands right. */
export function ObjectPage<One extends Row>({ object, id, every, children, ...rest }: ObjectPageProps<One>) {
  const record = useQuery({
    ...oneQuery<One>(object.name, id),
    refetchInterval:
      typeof every === 'function' ? ({ state }) => (state.data ? every(state.data.data) : false) : every,
  });
  const { data, isPending, isError, error, dataUpdatedAt, refetch } = record;
  if (isPending) return <RecordSkeleton />;
  if (!data)
    return (
      <Failure
        alone
        error={error}
        onRetry={() => void refetch()}
        instead={<ToTheList object={object.name} />}
      />
    );
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

interface ShownProps<One extends object>
  extends OpenRecord<One>, Pick<ObjectPageProps<One>, 'object' | 'tab' | 'onTab' | 'fit' | 'mainFirst'> {
  parts: RecordParts;
}

function Shown<One extends Row>({ object, one, version, parts, tab, onTab, ...frame }: ShownProps<One>) {
  useSingleKeys({ e: () => document.querySelector<HTMLElement>('[data-edit]')?.click() });
  return (
    <RecordFrame
      {...frame}
      name={String(read(one, objects[object.name].title) ?? '')}
      line={
        <RecordLine object={object} one={one}>
          {parts.chips}
        </RecordLine>
      }
      actions={
        <>
          <Walk object={object.name} id={one.id} />
          {parts.actions}
        </>
      }
      menu={parts.menu}
      notice={
        <>
          {parts.notice}
          <ChangedNote object={object} one={one} />
        </>
      }
      facts={
        <>
          {parts.aboveFacts}
          <ObjectFacts object={object} one={one} version={version} />
          {parts.belowFacts}
        </>
      }
      related={parts.related}
    >
      {parts.path && <div className={classes.path}>{parts.path}</div>}
      <RecordTabs tabs={parts.tabs} tab={tab} onTab={(next) => onTab?.(next)} />
      {parts.dialogs}
    </RecordFrame>
  );
}
