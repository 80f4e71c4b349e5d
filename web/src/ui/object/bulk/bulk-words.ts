import type { TFunction } from 'i18next';
import type { BulkChange } from '@/api/types';
import type { ObjectDescription } from '../object';

/** "Owner, Region": what a change is about. */
export function fieldsOfChange<One extends object>(
  object: ObjectDescription<One>,
  change: BulkChange,
  t: TFunction,
): string {
  return Object.keys(change.change)
    .map((id) => t(object.fields.find((field) => field.id === id)?.label ?? id))
    .join(', ');
}

/** "2,998 changed, 2 refused" */
export function resultOf(change: BulkChange, t: TFunction): string {
  const parts = [t('rows.bulk.changed', { count: change.changed })];
  if (change.unchanged > 0) parts.push(t('rows.bulk.unchanged', { count: change.unchanged }));
  if (change.failed > 0) parts.push(t('rows.bulk.refused', { count: change.failed }));
  if (change.state === 'CANCELLED') parts.push(t('rows.bulk.cancelled'));
  if (change.state === 'FAILED') parts.push(t('rows.bulk.failed'));
  return parts.join(' · ');
}
