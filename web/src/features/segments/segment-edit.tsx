import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { useFormDraft } from '@/ui/form/form-draft';
import { useFormSave } from '@/ui/object/use-form-save';
import { draftOf, ruleOf } from './draft';
import { SegmentEditor, valuesOf } from './segment-editor';
import { segments } from './segment-object';

interface SegmentEditProps {
  segment: Segment;
  version: string;
  onSaved: () => void;
}

export function SegmentEdit({ segment, version, onSaved }: SegmentEditProps) {
  const { t } = useTranslation();
  const write = useFormSave<Segment>(segments, { one: segment, version });
  const { rule } = write.one;
  const draft = useFormDraft(undefined, valuesOf(write.one));
  return (
    <SegmentEditor
      draft={draft}
      error={write.error}
      busy={write.busy}
      saveLabel={t('actions.save')}
      onSave={(input) => {
        // one that was only read and written again may look different and is the same
        void write.save(input, { rule: ruleOf(draftOf(rule)) }).then(onSaved, () => undefined);
      }}
    />
  );
}
