import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Deal, LineInput } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormError } from '@/ui/form-error';
import { ErrorSummary } from '@/ui/form/error-summary';
import { LinesEditor } from '@/ui/lines/lines-editor';
import { LinesTable } from '@/ui/lines/lines-table';
import { lineInput } from '@/ui/lines/totals';
import { linesOf, summedUp, writtenLines, wrongLines } from '@/ui/lines/written-lines';
import { focusFirst } from '@/ui/object/focus-first';
import { useSave } from '@/ui/object/use-save';
import { Panel } from '@/ui/page';
import { useUnsaved } from '@/ui/unsaved';
import { writeSale } from './api';
import { type AnyDeal, deals } from './deal-object';

interface DealLinesProps {
  deal: Deal;
  version: string;
  mayChange: boolean;
}

/** What a deal sells. With lines it is worth their sum, which the server computes. */
export function DealLines({ deal, version, mayChange }: DealLinesProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const offered = mayChange && deal.status === 'OPEN' && !editing;
  const close = () => {
    flushSync(() => setEditing(false));
    if (document.activeElement === document.body) opener.current?.focus();
  };
  return (
    <Panel
      title={t('deals.lines.title')}
      aside={
        offered && (
          <Button ref={opener} size="compact-sm" variant="default" onClick={() => setEditing(true)}>
            {t(deal.lines.length > 0 ? 'deals.lines.edit' : 'deals.lines.add')}
          </Button>
        )
      }
    >
      {editing ? (
        <LinesForm deal={deal} version={version} onDone={close} />
      ) : deal.lines.length > 0 ? (
        <LinesTable lines={deal.lines} currency={deal.currency} total={deal.amount} />
      ) : (
        <p className="muted">{t(deal.status === 'OPEN' ? 'deals.lines.empty' : 'deals.lines.never')}</p>
      )}
    </Panel>
  );
}

/** Lines and what they are worth are one value of the deal: who finds it changed decides whose is kept. */
function useWriteLines(seen: Deal, version: string) {
  const { t } = useTranslation();
  const save = useSave<AnyDeal>(deals);
  return useMutation({
    mutationFn: (lines: LineInput[]) =>
      save({
        id: seen.id,
        version,
        seen,
        change: { lines },
        write: (change, at) => writeSale(seen.id, change, at),
        told: t('deals.lines.saved'),
      }),
  });
}

function LinesForm({ deal, version, onDone }: { deal: Deal; version: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [seen] = useState({ deal, version });
  const [tries, setTries] = useState(0);
  const [begun] = useState(() => linesOf(deal.lines));
  const [lines, setLines] = useState(begun);
  const { currency } = seen.deal; // it is what the prices are typed in
  const write = useWriteLines(seen.deal, seen.version);
  useUnsaved(lines !== begun && !write.isSuccess);
  const refused = isProblem(write.error) ? write.error.fields : {};
  const wrong = wrongLines(lines, currency, t);
  const errors = tries > 0 ? { ...refused, ...wrong } : {};
  const send = () => {
    setTries((before) => before + 1);
    if (Object.keys(wrong).length > 0) return;
    write.mutate(lines.map(lineInput), { onSuccess: onDone });
  };
  return (
    <form
      ref={focusFirst}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap={12}>
        <ErrorSummary wrong={summedUp(errors, t)} tries={tries} />
        <LinesEditor draft={writtenLines(lines, setLines)} currency={currency} errors={errors} />
        <FormError error={write.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onDone}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={write.isPending}>
            {t('deals.lines.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
