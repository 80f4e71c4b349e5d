import type { ListField } from './field';

type Named = Pick<ListField<never>, 'id' | 'label' | 'options'>;

const word = /[A-Za-z]\w*/g;

/** What a service says of a filter, with the words of the list for fields and values as far as they are known. */
export function inWords(text: string, fields: readonly Named[]): string {
  const [, before = text, list = ''] = /^(.*?[:：])(.*)$/s.exec(text) ?? [];
  const words = new Set(before.match(word));
  const compared = fields.find(({ id, options }) => options && words.has(id));
  const values = new Map(compared?.options?.map(({ value, label }) => [value, label]));
  const one = new Map(compared ? [[compared.id, compared.label]] : []);
  const said = (part: string, named: ReadonlyMap<string, string>) =>
    part.replace(word, (each) => values.get(each) ?? named.get(each) ?? each);
  // before the list a field's name may be a word of the sentence
  return said(before, one) + said(list, new Map(fields.map(({ id, label }) => [id, label])));
}
