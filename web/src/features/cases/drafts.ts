import { useLocalStorage } from '@mantine/hooks';

export type Mode = 'reply' | 'note';

/** What is being written about a case: reply and note are kept apart, so that neither becomes the other. */
export interface Draft {
  mode: Mode;
  reply: string;
  note: string;
}

const blank: Draft = { mode: 'reply', reply: '', note: '' };

export const draftKey = (caseId: string) => `guanxi.case.${caseId}`;

/** Survives leaving the page. The mode stays when something was sent: what is typed next must not go elsewhere. */
export function useDraft(caseId: string) {
  const [draft, setDraft, forget] = useLocalStorage<Draft>({
    key: draftKey(caseId),
    defaultValue: blank,
    getInitialValueInEffect: false,
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const said = (mode: Mode) => {
    const rest = { ...draft, [mode]: '' };
    if (rest.mode === blank.mode && !rest.reply && !rest.note) forget();
    else setDraft(rest);
  };
  return { draft, change, said };
}
