import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { FormError } from '@/ui/form-error';
import { StatePath } from '@/ui/record/state-path';
import { useMoveCase } from './api';
import { shownStates } from './case-states';
import { type Asked, asks, MoveDialog } from './move-dialog';
import { refusal } from './refusal';
import classes from './workspace.module.css';

/** The case among its states; a move that needs words asks for them first. */
export function CaseStatePath({ one, version }: { one: Case; version: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayChange = useMay('cases:write');
  const move = useMoveCase();
  const [asking, setAsking] = useState<Asked>();
  const seen = useAsSeen(version, asking !== undefined, move.error);
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const words = refusal(move.error, t, formats);
  return (
    <div className={classes.state}>
      <StatePath
        label={t('cases.path')}
        states={shownStates(one.state, one.allowedMoves).map((value) => ({
          value,
          label: t(`caseStates.${value}`),
        }))}
        current={one.state}
        allowed={mayChange ? one.allowedMoves : []}
        moveLabel={(state) => t('cases.moveTo', { state })}
        busy={move.isPending}
        onMove={(state) => {
          move.reset();
          if (asks(state)) setAsking(state);
          else move.mutate({ id: one.id, move: { state }, version });
        }}
      />
      {one.resolution && (one.state === 'RESOLVED' || one.state === 'CLOSED') && (
        <Words label={t('cases.fields.resolution')} text={one.resolution} />
      )}
      {one.reason && <Words label={t('cases.fields.reason')} text={one.reason} />}
      {!asking && <FormError error={move.error} words={words} />}
      {asking && (
        <MoveDialog
          one={one}
          to={asking}
          error={move.error}
          words={words}
          busy={move.isPending}
          onClose={close}
          onMove={(wanted) => move.mutate({ id: one.id, move: wanted, version: seen }, { onSuccess: close })}
        />
      )}
    </div>
  );
}

function Words({ label, text }: { label: string; text: string }) {
  return (
    <div className={classes.words}>
      <span className="muted small">{label}</span>
      <p className="prose">{text}</p>
    </div>
  );
}
