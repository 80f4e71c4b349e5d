import { useLocalStorage } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { importable, isAtWork } from '@/lib/imports';
import type { ObjectName } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { changeJobsQuery, changeObjects, importJobsQuery } from './api';
import { changeJob, importJob, type Job, jobsToShow, unseenOf } from './jobs';

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
  const [seen, setSeen] = useLocalStorage({ key: 'guanxi.jobs.seen', defaultValue: '' });
  const now = useNow();
  const all: Job[] = [...imports, ...changes];
  const jobs = jobsToShow(all, { seen, putAway }, now);
  const running = jobs.filter(({ state }) => isAtWork(state));
  const first = seen === '' ? running.map(({ createdAt }) => createdAt).sort()[0] : undefined;
  useEffect(() => {
    if (first) setSeen(first); // from the first job on it is known what this person has seen here
  }, [first, setSeen]);
  return {
    all,
    jobs,
    unseen: unseenOf(all, { seen, putAway }).length,
    running: running.length,
    failed: jobs.filter(({ state, failed }) => state === 'FAILED' || (!isAtWork(state) && failed > 0)).length,
    /** Somebody has looked at all that has ended. */
    look: () => {
      const last = jobs
        .flatMap(({ finishedAt }) => finishedAt ?? [])
        .sort()
        .at(-1);
      if (last && last > seen) setSeen(last);
    },
    putAway: () => setPutAway(new Date().toISOString()),
  };
}
