import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type Given, openCreate } from '../shell/overlays';
import type { Creatable } from './creatable';

/** Begins something new: in a dialog, or on a page of its own where there is more to say. */
export function useCreate() {
  const navigate = useNavigate();
  return useCallback(
    (object: Creatable, given: Given = {}) => {
      if (object === 'campaigns') void navigate({ to: '/campaigns/new' });
      else if (object === 'segments') void navigate({ to: '/segments/new', search: { name: given.name } });
      else openCreate(object, given);
    },
    [navigate],
  );
}
