import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Case, CaseMove } from '@/api/types';
import { useDraft } from '@/lib/drafts';
import { caseStatesQuery, useSay, useSaying } from './api';
import { type AfterReply, afterReply, hasEnded, needsResolution } from './case-states';

export type Mode = 'reply' | 'note';

const kinds = { reply: 'PUBLIC_REPLY', note: 'INTERNAL_NOTE' } as const;
const longestResolution = 4000;
const readMode = (kept: unknown): Mode => (kept === 'note' ? 'note' : 'reply');
const readText = (kept: unknown) => (typeof kept === 'string' ? kept : '');

/** What is being written about a case, and what happens to the case once it is sent. */
export function useComposer(one: Case) {
  // the mode stays when something was sent: what is typed next must not go elsewhere
  const chosen = useDraft(`case.${one.id}.mode`, readMode);
  const ended = hasEnded(one);
  const mode: Mode = ended ? 'note' : chosen.value;
  // reply and note are kept apart, so that neither becomes the other
  const reply = useDraft(`case.${one.id}.reply`, readText);
  const note = useDraft(`case.${one.id}.note`, readText);
  const draft = mode === 'reply' ? reply : note;
  const body = draft.value;
  const [wish, setWish] = useState<AfterReply>();
  const [resolution, setResolution] = useState<string>();
  const [tried, setTried] = useState(false);
  const { data: table = [] } = useQuery(caseStatesQuery);
  const say = useSay(one.id);
  const busy = useSaying(one.id);

  const offered = mode === 'reply' ? afterReply(one.state, table) : [];
  const then = offered.find((state) => state === wish);
  const solution = (resolution ?? body).slice(0, longestResolution);
  const solutionMissing = then === 'RESOLVED' && needsResolution(one.type) && !solution.trim();

  const send = async () => {
    setTried(true);
    if (!body.trim() || solutionMissing || busy) return;
    const message = { kind: kinds[mode], body };
    const move: CaseMove | undefined = then && {
      state: then,
      resolution: then === 'RESOLVED' ? solution.trim() || undefined : undefined,
    };
    const sending = draft.send(message);
    try {
      await say.mutateAsync({ message, key: sending.key, then: move });
    } catch {
      return; // the form says why
    }
    sending.done();
    setWish(undefined);
    setResolution(undefined);
    setTried(false);
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
    busy,
    /** A reply that was being written when the case ended. */
    left: ended && !busy ? reply.value.trim() : '',
    takeOver: () => {
      note.change((before) => [before.trim(), reply.value].filter(Boolean).join('\n\n'));
      reply.change(() => '');
    },
    dropLeft: () => reply.change(() => ''),
    error: say.error,
    refused: say.data?.refused,
    choose: (to: Mode) => {
      say.reset();
      setTried(false);
      chosen.change(() => to);
    },
    write: (text: string) => draft.change(() => text),
    moveTo: setWish,
    solve: setResolution,
    send: () => void send(),
  };
}
