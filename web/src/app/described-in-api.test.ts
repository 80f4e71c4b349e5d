import { type ObjectName, type ObjectPlace, objects } from '@/lib/objects';
import type { ObjectField } from '@/ui/object/object';
import { described } from './objects';

interface Operation {
  parameters?: { name: string; description?: string }[];
}
type Document = { paths: Record<string, { get?: Operation }> };

const documents = Object.values(
  import.meta.glob<Document>('../../../docs/api/*.json', { eager: true, import: 'default' }),
);

/** What the API says that one may ask for in this parameter: the names after the last "fields:". */
function offered(path: string | undefined, parameter: string): string[] {
  const operation = documents.flatMap(({ paths }) => (path && paths[path]?.get) || [])[0];
  const words = operation?.parameters?.find(({ name }) => name === parameter)?.description ?? '';
  const fields = words.split('fields: ').at(-1) ?? '';
  return fields.split(/, (?![^(]*\))/).map((each) => each.replace(/ \(.*$/, ''));
}

const names = Object.keys(objects) as ObjectName[];

describe.each(names)('the list of %s', (name) => {
  it('offers to filter, sort, group and add up only what the API does', async () => {
    const { fields } = await described[name].load();
    const place: ObjectPlace = objects[name];
    const asked = (does: (field: ObjectField<never>) => unknown) => fields.filter(does).map(({ id }) => id);
    expect(fields.length).toBeGreaterThan(0);
    const missing = (path: string | undefined, parameter: string, wanted: string[]) =>
      wanted.filter((id) => !offered(path, parameter).includes(id));
    expect({
      filter: missing(
        place.list,
        'filter',
        asked(({ filter }) => filter),
      ),
      sort: missing(
        place.list,
        'sort',
        asked(({ sort }) => sort),
      ),
      group: missing(
        place.groups,
        'by',
        asked(({ group }) => group),
      ),
      sum: missing(
        place.groups,
        'sum',
        asked(({ sum }) => sum),
      ),
    }).toEqual({ filter: [], sort: [], group: [], sum: [] });
  });
});
