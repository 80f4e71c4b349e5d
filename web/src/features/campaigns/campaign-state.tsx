import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign, CampaignState } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { FormError } from '@/ui/form-error';
import { StatePath } from '@/ui/record/state-path';
import { useMoveCampaign } from './api';
import { shownStates } from './campaign-states';
import { asks, MoveDialog } from './move-dialog';
import { refusal } from './refusal';
import classes from './campaigns.module.css';

/** Reasons that no person wrote. */
const byItself = {
  TOO_MANY_FAILURES: 'campaigns.byItself.failures',
  SEGMENT_GONE: 'campaigns.byItself.segmentGone',
  END_PASSED: 'campaigns.byItself.endPassed',
} as const;

const isByItself = (reason: string): reason is keyof typeof byItself => reason in byItself;

/** Refused moves for which the form has the answer. */
const mended = [
  'campaign-incomplete',
  'campaign-time-passed',
  'campaign-ends-too-early',
  'currency-missing',
  'unknown-currency',
  'unknown-segment',
];

/** The campaign among its states; a move that cannot be taken back is asked about first. */
export function CampaignStatePath({ one, version }: { one: Campaign; version: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayChange = useMay('campaigns:write');
  const move = useMoveCampaign(one.id);
  const [asking, setAsking] = useState<CampaignState>();
  const seen = useAsSeen(version, asking !== undefined, move.error);
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const words = refusal(move.error, t, formats);
  return (
    <div className={classes.state}>
      <StatePath
        label={t('campaigns.path')}
        states={shownStates(one.state, one.allowedMoves).map((value) => ({
          value,
          label: t(`campaigns.states.${value}`),
        }))}
        current={one.state}
        allowed={mayChange ? one.allowedMoves : []}
        moveLabel={(state) => t('campaigns.moveTo', { state })}
        busy={move.isPending}
        onMove={(state) => {
          move.reset();
          if (asks(one.state, state)) setAsking(state);
          else move.mutate({ move: { state }, version });
        }}
      />
      {one.reason && (
        <div className={classes.words}>
          <span className="muted small">{t('campaigns.fields.reason')}</span>
          <p className="prose">{isByItself(one.reason) ? t(byItself[one.reason]) : one.reason}</p>
        </div>
      )}
      {!asking && (
        <FormError
          error={move.error}
          words={words}
          action={
            isProblem(move.error, ...mended) && (
              <Link to="/campaigns/$campaignId/edit" params={{ campaignId: one.id }}>
                {t('campaigns.complete')}
              </Link>
            )
          }
        />
      )}
      {asking && (
        <MoveDialog
          one={one}
          to={asking}
          error={move.error}
          words={words}
          busy={move.isPending}
          onClose={close}
          onMove={(wanted) => move.mutate({ move: wanted, version: seen }, { onSuccess: close })}
        />
      )}
    </div>
  );
}
