import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import type { PanelEntry } from '@/lib/panel';
import { Empty } from '../states';
import { ShownBy } from '../unsaved';
import { RecordSkeleton } from '../record/record-skeleton';
import { RecordPanel } from './record-panel';
import { useObject, usePanelKind } from './registry';
import { returnFocus, usePanel } from './use-panel';
import classes from './panel.module.css';

/** Slides over the page from the right and leaves the page usable; Escape takes away the top one. */
export function SidePanel() {
  const { t } = useTranslation();
  const { stack, back, close } = usePanel();
  const top = stack.at(-1);
  const panel = useRef<HTMLElement>(null);
  const opened = top !== undefined;
  const shown = top && `${top.kind}:${top.id}`;
  useEffect(() => {
    if (shown) panel.current?.focus({ preventScroll: true });
    else returnFocus();
  }, [shown]);
  useEffect(() => {
    if (!opened) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      const target = event.target as HTMLElement;
      const elsewhere = target.closest('[role="dialog"], [role="listbox"], [role="menu"]');
      if (!elsewhere || elsewhere === panel.current) back();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [opened, back]);
  if (!top) return null;
  return (
    <aside
      ref={panel}
      role="dialog"
      aria-label={t('panel.title')}
      tabIndex={-1}
      className={classes.panel}
      data-depth={stack.length}
    >
      <div className={classes.bar}>
        {stack.length > 1 && (
          <Tooltip label={t('panel.back')}>
            <ActionIcon aria-label={t('panel.back')} onClick={back}>
              <IconArrowLeft size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <span className={classes.depth}>{stack.length > 1 && t('panel.depth', { at: stack.length })}</span>
        <Tooltip label={t('actions.close')}>
          <ActionIcon aria-label={t('actions.close')} onClick={close}>
            <IconX size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.content} key={shown}>
        <ShownBy value="panel">
          <Suspense fallback={<RecordSkeleton brief />}>
            <Entry {...top} />
          </Suspense>
        </ShownBy>
      </div>
    </aside>
  );
}

function Entry({ kind, id }: PanelEntry) {
  const { t } = useTranslation();
  const object = useObject(kind);
  const other = usePanelKind(kind);
  if (object) return <RecordPanel object={object} id={id} />;
  const shown = other?.show(id);
  return shown ? <>{shown}</> : <Empty title={t('panel.unknown')} text={t('panel.unknownText')} />;
}
