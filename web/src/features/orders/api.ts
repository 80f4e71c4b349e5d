import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Order, OrderInput } from '@/api/types';
import { http } from '@/lib/http';
import { oneQuery } from '@/ui/object/queries';

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
