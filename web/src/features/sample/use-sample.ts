import { useIsMutating, useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMayChangeJobs } from '@/lib/rights';
import { showTrouble } from '@/ui/object/undo-toast';
import { sampleJobsQuery, sampleKey, useLoadSample, useRemoveSample } from './api';
import { isMoving, isWhole, removableOf, sampleObjects } from './sample';
import { reasonOf } from './sample-words';

/** Whether the sample is there, and what may be done about it; undefined for those who may do nothing, or when nobody says. */
export function useSample() {
  const { t } = useTranslation();
  const mayAccounts = useMay('accounts:write');
  const mayContacts = useMay('contacts:write');
  const may = mayAccounts && mayContacts;
  const mayChange = useMayChangeJobs();
  const [now] = useState(() => Date.now());
  const [accounts, contacts] = useQueries({
    queries: sampleObjects.map((object) => sampleJobsQuery(object, may)),
  });
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => void (shown.current = false);
  }, []);
  // the list was empty when it was asked for, and with it goes who would have said why
  const failed = (error: Error) => void (shown.current || showTrouble(reasonOf(error, t)));
  const load = useLoadSample(failed);
  const remove = useRemoveSample(failed);
  const mutating = useIsMutating({ mutationKey: sampleKey }) > 0;
  if (!may) return undefined;
  if (!accounts?.data || !contacts?.data) return accounts?.isError || contacts?.isError ? undefined : 'asked';
  const jobs = { accounts: accounts.data, contacts: contacts.data };
  const there = removableOf(jobs, now);
  return {
    busy: mutating || isMoving(jobs),
    /** All of it is there. */
    whole: isWhole(there),
    some: there.length > 0,
    /** Some of it is here, and none of it is theirs to remove. */
    removable: there.filter(({ job }) => mayChange(job)),
    load,
    remove,
  };
}

export type Sample = Exclude<NonNullable<ReturnType<typeof useSample>>, 'asked'>;
