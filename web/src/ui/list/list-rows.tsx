import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardList } from './card-list';
import { DataTable } from './data-table';
import { SelectionBar } from './selection-bar';
import type { ListField } from './field';
import type { TableProps } from './table-types';
import classes from './list-rows.module.css';

interface ListRowsProps<Row extends object> extends TableProps<Row> {
  phone: boolean;
  fields: ListField<Row>[];
  matching?: { count: number; capped: boolean };
  /** What can be done with the chosen rows. */
  bulk?: React.ReactNode;
}

/** The rows of a list as a table or as cards, with what is done to those that are chosen. */
export function ListRows<Row extends object>(props: ListRowsProps<Row>) {
  const { phone, fields, matching, bulk, ...shown } = props;
  const { t } = useTranslation();
  const { selection } = shown;
  const [asked, setChoosing] = useState(false);
  const chosen = Boolean(selection && !selection.isEmpty);
  const choosing = asked || chosen;
  return (
    <>
      {phone && selection && (
        <div className={classes.mode}>
          <Button
            size="xs"
            variant="subtle"
            aria-pressed={choosing}
            onClick={() => {
              if (choosing) selection.clear();
              setChoosing(!choosing);
            }}
          >
            {t(choosing ? 'rows.stopChoosing' : 'rows.startChoosing')}
          </Button>
        </div>
      )}
      {phone ? (
        <CardList {...shown} fields={fields} choosing={choosing} onChoosing={() => setChoosing(true)} />
      ) : (
        <DataTable {...shown} />
      )}
      {selection && chosen && (
        <SelectionBar model={selection} total={matching}>
          {bulk}
        </SelectionBar>
      )}
    </>
  );
}
