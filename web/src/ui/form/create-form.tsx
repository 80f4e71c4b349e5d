import type { ObjectDescription } from '../object/object';
import { useCreate } from '../object/queries';
import { DraftNote } from './draft-note';
import { filled, useFields, type Values } from './fields';
import { useFormDraft } from './form-draft';
import { fieldsIn, ObjectForm, type ObjectFormParts } from './object-form';

export interface CreateFormProps<One extends { id: string }> extends ObjectFormParts {
  object: ObjectDescription<One>;
  initial?: Values;
  /** What is sent, where it differs from what was filled in. */
  input?: (values: Values) => Values;
  onCancel: () => void;
  onCreated: (one: One) => void;
}

/** A form that makes a record; what was typed stays until it is sent or thrown away. */
export function CreateForm<One extends { id: string }>(props: CreateFormProps<One>) {
  const { object, initial = {}, input, onCreated, ...parts } = props;
  const create = useCreate<One>(object.name);
  const draft = useFormDraft(object.name, initial);
  const form = useFields(fieldsIn(object, parts.rows), draft.start, draft.keep);
  const send = async () => {
    const values = filled(form.sent());
    const wanted = input ? input(values) : values;
    const sending = draft.send(wanted);
    const { data } = await create.mutateAsync({ input: wanted, key: sending.key });
    sending.done();
    onCreated(data);
  };
  const startOver = () => {
    draft.forget();
    form.reset(draft.initial);
  };
  return (
    <ObjectForm
      {...parts}
      object={object}
      form={form}
      note={<DraftNote shown={draft.restored} onForget={startOver} />}
      error={create.error}
      busy={create.isPending}
      onSend={send}
    />
  );
}
