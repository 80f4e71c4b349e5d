import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { ObjectBoard } from '@/ui/object/object-board';
import type { LayoutProps } from '@/ui/object/object-layout';
import { useMoveCase } from './api';
import type { AnyCase } from './case-object';
import { MoveDialog } from './move-dialog';
import { refusal } from './refusal';
import { type AskedMove, useMoveOnBoard } from './use-move-on-board';

/** Cases by their state. What a move needs is asked for; what the server refuses goes back and says why. */
export function CaseBoard(asked: LayoutProps<AnyCase>) {
  const mayMove = useMay('cases:write');
  const { onMove, asking, settled } = useMoveOnBoard();
  return (
    <>
      <ObjectBoard {...asked} onMove={mayMove ? onMove : undefined} />
      {asking && <Question key={asking.one.id} asking={asking} onClose={settled} />}
    </>
  );
}

function Question({ asking, onClose }: { asking: AskedMove; onClose: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [{ one, version, to }] = useState(asking);
  const move = useMoveCase();
  return (
    <MoveDialog
      one={one}
      to={to}
      error={move.error}
      words={refusal(move.error, t, formats)}
      busy={move.isPending}
      onClose={onClose}
      onMove={(wanted) => move.mutate({ id: one.id, move: wanted, version }, { onSuccess: onClose })}
    />
  );
}
