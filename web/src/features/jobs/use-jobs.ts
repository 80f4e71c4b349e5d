import { useLocalStorage } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { importable, isAtWork } from '@/lib/imports';
import type { ObjectName } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { changeJobsQuery, changeObjects, importJobsQuery } from './api';
import { changeJob, importJob, type Job, jobsToShow } from './jobs';

/** A finished job leaves by itself after a while. */
const tick = 60_000;

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What runs on the server and what ended lately; read from there, so that it is the same after a reload. */
export function useJobs() {
  const { data: me } = useQuery(profileQuery);
  const isMine = ({ createdBy }: { createdBy: string }) => createdBy === me?.id || createdBy === me?.username;
  const may = (object: ObjectName) => me?.rights.includes(`${object}:write`) ?? false;
  const imports = useQueries({
    queries: importable.map((object) => importJobsQuery(object, may(object))),
    combine: (results) =>
      results.flatMap(({ data }, at) =>
        (data?.items ?? []).filter(isMine).map((job) => importJob(importable[at] as ObjectName, job)),
      ),
  });
  const changes = useQueries({
    queries: changeObjects.map((object) => changeJobsQuery(object, may(object))),
    combine: (results) =>
      results.flatMap(({ data }, at) =>
        (data?.items ?? [])
          .filter(isMine)
          .map((change) => changeJob(changeObjects[at] as ObjectName, change)),
      ),
  });
  const [putAway, setPutAway] = useLocalStorage({ key: 'guanxi.jobs', defaultValue: '' });
  const now = useNow();
  const jobs: Job[] = jobsToShow([...imports, ...changes], putAway, now);
  return {
    jobs,
    running: jobs.filter(({ state }) => isAtWork(state)).length,
    failed: jobs.filter(({ state, failed }) => state === 'FAILED' || (!isAtWork(state) && failed > 0)).length,
    putAway: () => setPutAway(new Date().toISOString()),
  };
}
