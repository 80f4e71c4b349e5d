import { OperationsView } from '@/features/operations/operations-view';

export function OperationsRoute() {
  return <OperationsView />;
}
