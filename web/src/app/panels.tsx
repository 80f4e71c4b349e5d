import { lazyPart } from '@/lib/lazy-part';
import type { PanelKind } from '@/ui/panel/registry';

const Why = lazyPart(async () => (await import('./panel-why')).Why);
export const Help = lazyPart(async () => (await import('./help/help')).Help);

/** What the side panel shows besides records, by the kind in its address. */
export const panelKinds: Record<string, PanelKind> = {
  why: { show: (id) => <Why id={id} /> },
  help: { show: (id) => <Help id={id} /> },
};
