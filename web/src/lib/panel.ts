/** What stands in the side panel: a record (`deals:…`), an explanation (`why:…`) or an article (`help:…`). */
export interface PanelEntry {
  kind: string;
  id: string;
}

export interface PanelSearch {
  panel?: string;
}

/** Deeper than this nobody finds back. */
export const panelDepth = 3;

const entry = /^([a-z][a-z-]*):([\w.~/-]{1,120})$/;

/** What can be read of it, the latest on top; nonsense is left out, so that an old link still opens its page. */
export function readPanel(text: string | undefined): PanelEntry[] {
  return (text ?? '')
    .split(',')
    .flatMap((part) => {
      const [, kind, id] = entry.exec(part) ?? [];
      return kind && id ? [{ kind, id }] : [];
    })
    .slice(-panelDepth);
}

export function writePanel(stack: PanelEntry[]): string | undefined {
  return stack.length > 0 ? stack.map(({ kind, id }) => `${kind}:${id}`).join(',') : undefined;
}

/** On top of what is open; what is open already comes to the top, and the lowest makes room. */
export function pushed(stack: PanelEntry[], next: PanelEntry): PanelEntry[] {
  const others = stack.filter(({ kind, id }) => kind !== next.kind || id !== next.id);
  return [...others, next].slice(-panelDepth);
}

export function readPanelSearch(raw: Record<string, unknown>): PanelSearch {
  return { panel: writePanel(readPanel(typeof raw.panel === 'string' ? raw.panel : undefined)) };
}
