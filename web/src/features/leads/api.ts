import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountRow, Lead, LeadConversion, LeadStatus } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';
import { oneQuery } from '@/ui/object/queries';

/** A change of a lead with the ETag of what the person saw. */
type Seen<Input> = Input & { version: string };

/** Every change of a lead brings its new state along; after a refusal the present one is read. */
function useLeadChange<Input>(send: (input: Input) => Promise<{ data: Lead; etag?: string }>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => queries.setQueryData(oneQuery<Lead>('leads', answer.data.id).queryKey, answer),
    onSettled: () => queries.invalidateQueries({ queryKey: ['leads'] }),
  });
}

export function useMoveLead() {
  return useLeadChange(
    ({ id, version, ...input }: Seen<{ id: string; status: LeadStatus; reason?: string }>) =>
      http.put<Lead>('/api/leads/{id}/status', input, { path: { id }, version }),
  );
}

export function useAssignLead(id: string) {
  return useLeadChange(({ version, ownerId }: Seen<{ ownerId: string }>) =>
    http.put<Lead>('/api/leads/{id}/owner', { ownerId }, { path: { id }, version }),
  );
}

/** A lead is converted once, however often it is asked: a repeat gets the first result. */
export function useConvertLead(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: LeadConversion; key: string }) =>
      http.post<Lead>('/api/leads/{id}/conversions', input, { path: { id }, idempotencyKey: key }),
    onSuccess: (answer) => {
      queries.setQueryData(oneQuery<Lead>('leads', id).queryKey, answer);
      for (const made of ['accounts', 'contacts', 'deals'])
        void queries.invalidateQueries({ queryKey: [made] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['leads'] }),
  });
}

const quoted = (text: string) => text.replaceAll(/["\\*]/g, '');

/** Customers that this lead may already be: the same words in the name, or the same address. */
export const alikeQuery = (name: string, email?: string | null) => {
  const conditions = [
    quoted(name).trim().length > 1 && `name=="*${quoted(name).trim()}*"`,
    email && `email=="${quoted(email)}"`,
  ].filter(Boolean);
  return queryOptions({
    queryKey: ['accounts', 'alike', conditions],
    queryFn: ({ signal }) =>
      http.get<Page<AccountRow>>('/api/accounts', {
        query: { filter: conditions.join(','), limit: 5 },
        signal,
      }),
    enabled: conditions.length > 0,
  });
};
