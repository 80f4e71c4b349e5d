export { useSingleKeys } from '@/lib/single-keys';
