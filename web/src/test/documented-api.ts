import { http, HttpResponse } from './server';

/** The mark of what came from a service, and is in no language. */
export const data = '▣▣▣';

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const descriptions = Object.values(
  import.meta.glob<Description>('../../../docs/api/*.json', { eager: true, import: 'default' }),
);

export const id = '018f0000-0000-7000-8000-000000000001';

/** Records of different kinds have different ids. */
const kinds: string[] = [];

function idOf(kind: string): string {
  if (!kinds.includes(kind)) kinds.push(kind);
  return id.slice(0, -3) + String(100 + kinds.indexOf(kind));
}

/** What a schema alone does not say: these must be what they claim to be. */
const known: Record<string, unknown> = {
  next: null,
  capped: false,
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  language: 'zh-CN',
  rule: { and: [{ field: 'orders.count', op: 'ge', value: 3 }] },
  suspended: false,
  op: 'ge',
  value: 3,
  actual: 3,
  before: 2,
};

function sample(schema: Schema, of: Description, name = '', kind = ''): unknown {
  if (schema.$ref) {
    const target = schema.$ref.split('/').at(-1) ?? '';
    return sample(of.components.schemas[target] ?? {}, of, name, target);
  }
  // what may be null is there
  const [either] = schema.anyOf ?? schema.oneOf ?? [];
  if (either) return sample(either, of, name, kind);
  if (schema.enum) return schema.enum[0];
  const type = [schema.type].flat()[0];
  if (name in known && type !== 'array' && !schema.properties) return known[name];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([each, inner]) => [each, sample(inner, of, each, kind)]),
      );
    case 'array':
      return [sample(schema.items ?? {}, of, name)];
    case 'integer':
    case 'number':
      return 3;
    case 'boolean':
      return true;
    case 'string':
      if (schema.format === 'uuid') return name === 'id' ? idOf(kind) : id;
      if (schema.format === 'date-time') return '2026-01-05T08:30:00Z';
      if (schema.format === 'date') return '2026-03-01';
      return data;
    default:
      return {};
  }
}

function answerOf(operation: Operation, of: Description): unknown {
  const { content } = operation.responses['200'] ?? operation.responses['201'] ?? {};
  const schema = Object.values(content ?? {})[0]?.schema;
  return schema && sample(schema, of);
}

/** Answers every documented read with a sample of what its description says. */
export const documentedApi = descriptions.flatMap((of) =>
  Object.entries(of.paths)
    .filter(([, methods]) => methods.get)
    // what is named stands before what is any id
    .sort(([one], [other]) => one.split('{').length - other.split('{').length)
    .map(([path, { get }]) =>
      http.get(`*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, () =>
        HttpResponse.json((get && answerOf(get, of)) as never, { headers: { etag: '"3"' } }),
      ),
    ),
);
