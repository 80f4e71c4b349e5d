import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Case, CaseMove, CaseState } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { caseStatesQuery, useSay } from './api';
import { afterReply, hasEnded, needsResolution } from './case-states';
import { type Mode, useDraft } from './drafts';

const kinds = { reply: 'PUBLIC_REPLY', note: 'INTERNAL_NOTE' } as const;
const longestResolution = 4000;

/** What is being written about a case, and what happens to the case once it is sent. */
export function useComposer(one: Case) {
  const { draft, change, said } = useDraft(one.id);
  const [wish, setWish] = useState<CaseState>();
  const [resolution, setResolution] = useState<string>();
  const [tried, setTried] = useState(false);
  const { data: table = [] } = useQuery(caseStatesQuery);
  const intention = useIntention();
  const say = useSay(one.id);

  const ended = hasEnded(one);
  const mode: Mode = ended ? 'note' : draft.mode;
  const body = draft[mode];
  const offered = mode === 'reply' ? afterReply(one.state, table) : [];
  const then = offered.find((state) => state === wish);
  const solution = (resolution ?? body).slice(0, longestResolution);
  const solutionMissing = then === 'RESOLVED' && needsResolution(one.type) && !solution.trim();

  const send = () => {
    setTried(true);
    if (!body.trim() || solutionMissing || say.isPending) return;
    const message = { kind: kinds[mode], body };
    const move: CaseMove | undefined = then && {
      state: then,
      resolution: then === 'RESOLVED' ? solution.trim() || undefined : undefined,
    };
    say.mutate(
      { message, key: intention.keyFor(message), then: move },
      {
        onSuccess: () => {
          said(mode);
          setWish(undefined);
          setResolution(undefined);
          setTried(false);
          intention.done();
        },
      },
    );
  };
  return {
    ended,
    mode,
    body,
    offered,
    then,
    solution,
    solutionMissing: tried && solutionMissing,
    bodyMissing: tried && !body.trim(),
    busy: say.isPending,
    error: say.error,
    refused: say.data?.refused,
    choose: (to: Mode) => {
      say.reset();
      setTried(false);
      change({ mode: to });
    },
    write: (text: string) => change({ [mode]: text }),
    moveTo: setWish,
    solve: setResolution,
    send,
  };
}
