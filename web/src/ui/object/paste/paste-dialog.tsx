import { Button, Group, Modal, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '@/lib/read-number';
import { numberKind } from '../number-kind';
import type { ObjectDescription } from '../object';
import type { Versioned } from '../use-row-patch';
import { Changes } from './changes';
import { fieldsOf, type Plan } from './plan';
import { useApply } from './use-apply';
import type { Paste } from './use-paste';
import classes from './paste.module.css';

interface PasteDialogProps<One extends Versioned> {
  object: ObjectDescription<One>;
  paste: Paste<One>;
}

/** What pasting would change, before it does. */
export function PasteDialog<One extends Versioned>({ object, paste }: PasteDialogProps<One>) {
  const { t } = useTranslation();
  const { plan, close } = paste;
  const { done, apply } = useApply(object);
  const rows = plan?.changes.length ?? 0;
  const busy = done !== undefined;
  return (
    <Modal opened={plan !== undefined} onClose={busy ? () => undefined : close} title={t('rows.paste.title')}>
      {plan && (
        <>
          <p className={classes.sum} role="status">
            {rows > 0
              ? t('rows.paste.sum', { rows, fields: fieldsOf(plan).length })
              : t('rows.paste.nothing')}
          </p>
          {rows > 0 && (
            <p className="muted small">
              {fieldsOf(plan)
                .map((id) => t(object.fields.find((field) => field.id === id)?.label ?? id))
                .join(' · ')}
            </p>
          )}
          {rows > 0 && <Changes object={object} changes={plan.changes} />}
          {(plan.beyond.rows > 0 || plan.beyond.columns > 0) && (
            <p className="muted small">{t('rows.paste.beyond', plan.beyond)}</p>
          )}
          {plan.refusals.length > 0 && <Refusals object={object} plan={plan} />}
          {busy && (
            <Progress value={(done / Math.max(1, rows)) * 100} aria-label={t('rows.paste.title')} mt={12} />
          )}
          <Group justify="flex-end" gap={8} mt={16}>
            <Button variant="default" onClick={close} disabled={busy}>
              {t(rows > 0 ? 'actions.cancel' : 'actions.close')}
            </Button>
            {rows > 0 && (
              <Button loading={busy} data-autofocus onClick={() => void apply(plan.changes).then(close)}>
                {t('rows.paste.apply', { count: rows })}
              </Button>
            )}
          </Group>
        </>
      )}
    </Modal>
  );
}

const most = 50;

function Refusals<One extends object>({ object, plan }: { object: ObjectDescription<One>; plan: Plan<One> }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={classes.heading}>{t('rows.paste.refused', { count: plan.refusals.length })}</h3>
      <ul className={classes.refusals}>
        {plan.refusals.slice(0, most).map(({ row, field: id, text, reason }) => {
          const field = object.fields.find((each) => each.id === id);
          return (
            <li key={`${row} ${id}`}>
              <span className="muted num">{t('rows.paste.place', { row: row + 1 })}</span>
              <span>{t(field?.label ?? id)}</span>
              <code className="clip">{text}</code>
              <span>{t(reason, boundsOf(field && numberKind(field)))}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
