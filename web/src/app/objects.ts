import { accounts } from '@/features/accounts/account-object';
import type { Registry } from '@/ui/panel/registry';

/** Every object that is described: the side panel, links and conflicts find it here by its name. */
export const described: Registry['objects'] = { accounts };
