import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Order, OrderInput, OrderRow } from '@/api/types';
import { http } from '@/lib/http';
import { useMay } from '@/lib/rights';
import { listQuery, oneQuery } from '@/ui/object/queries';

export const ordersOfDealQuery = (dealId: string) =>
  listQuery<OrderRow>('orders', { filter: `dealId==${dealId}`, limit: 20 });

/** The numbers of the orders that a deal has come to, without those that were cancelled. */
export function usePlacedOfDeal(dealId: string): string[] {
  const { data } = useQuery({ ...ordersOfDealQuery(dealId), enabled: useMay('orders:read') });
  return data?.items.filter(({ status }) => status === 'PLACED').map(({ number }) => number) ?? [];
}

export function usePlaceOrder() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: OrderInput; key: string }) =>
      http.post<Order>('/api/orders', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['orders'] }),
  });
}

export function useCancelOrder(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, version }: { reason: string; version: string }) =>
      http.put<Order>('/api/orders/{id}/cancellation', { reason }, { path: { id }, version }),
    onSuccess: (answer) => queries.setQueryData(oneQuery<Order>('orders', id).queryKey, answer),
    onSettled: () => queries.invalidateQueries({ queryKey: ['orders'] }),
  });
}
