import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** One thing that the palette offers. */
export interface Entry {
  id: string;
  label: string;
  icon: ComponentType<IconProps>;
  /** Stands behind the label, and is searched as well. */
  hint?: string;
  /** Stands behind the hint where another entry has the same label. */
  traits?: string;
  /** Other words for the same. */
  words?: string[];
  /** The key that does the same. */
  keys?: string;
  /** What it shows at the side with Ctrl and Enter. */
  side?: { kind: string; id: string };
  run: () => void;
}

export interface Section {
  id: string;
  title: string;
  entries: Entry[];
}
