import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { pageOf } from '@/lib/objects';
import { RecordName } from '@/ui/object/record-name';

/** Teams by name, each a link where there is room to follow it. */
export function TeamNames({ ids, links = false }: { ids: string[]; links?: boolean }) {
  return (
    <span className="clip">
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ' · '}
          {links ? (
            <Link to={pageOf('teams', id)}>
              <RecordName object="teams" id={id} />
            </Link>
          ) : (
            <RecordName object="teams" id={id} />
          )}
        </Fragment>
      ))}
    </span>
  );
}
