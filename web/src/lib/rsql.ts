/** The filter grammar of the lists: `name==*贸易*;(kind==PERSON,createdAt=ge=-30d)`. Pure text ↔ tree. */
export type Operator = '==' | '!=' | '=gt=' | '=ge=' | '=lt=' | '=le=' | '=in=' | '=out=';

export interface Comparison {
  field: string;
  op: Operator;
  values: string[];
}

export type Filter = Comparison | { and: Filter[] } | { or: Filter[] };

const bare = /^[^\s"'()<>=!~;,]+$/;

function quote(value: string): string {
  return bare.test(value) ? value : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function write(filter: Filter, inside: 'and' | 'or' | 'top' = 'top'): string {
  if ('and' in filter) return filter.and.map((part) => write(part, 'and')).join(';');
  if ('or' in filter) {
    const text = filter.or.map((part) => write(part, 'or')).join(',');
    return inside === 'and' && filter.or.length > 1 ? `(${text})` : text;
  }
  const { field, op, values } = filter;
  const many = op === '=in=' || op === '=out=';
  return `${field}${op}${many ? `(${values.map(quote).join(',')})` : quote(values[0] ?? '')}`;
}

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): Filter {
    const filter = this.or();
    if (this.at < this.text.length) throw new SyntaxError(`Unexpected "${this.text[this.at]}" at ${this.at}`);
    return filter;
  }

  private or(): Filter {
    const parts = [this.and()];
    while (this.take(',')) parts.push(this.and());
    return parts.length === 1 ? (parts[0] as Filter) : { or: parts };
  }

  private and(): Filter {
    const parts = [this.one()];
    while (this.take(';')) parts.push(this.one());
    return parts.length === 1 ? (parts[0] as Filter) : { and: parts };
  }

  private one(): Filter {
    if (this.take('(')) {
      const inner = this.or();
      this.need(')');
      return inner;
    }
    const field = this.match(/^[\w.]+/);
    const op = this.match(/^(==|!=|=(?:gt|ge|lt|le|in|out)=)/) as Operator;
    if (op !== '=in=' && op !== '=out=') return { field, op, values: [this.value()] };
    this.need('(');
    const values = [this.value()];
    while (this.take(',')) values.push(this.value());
    this.need(')');
    return { field, op, values };
  }

  private value(): string {
    if (this.text[this.at] !== '"') return this.match(/^[^\s"'()<>=!~;,]+/);
    const quoted = this.match(/^"(?:\\.|[^"\\])*"/);
    return quoted.slice(1, -1).replace(/\\(.)/g, '$1');
  }

  private match(pattern: RegExp): string {
    const found = pattern.exec(this.text.slice(this.at))?.[0];
    if (found === undefined) throw new SyntaxError(`Cannot read the filter at ${this.at}`);
    this.at += found.length;
    return found;
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new SyntaxError(`"${sign}" expected at ${this.at}`);
  }
}

export function read(text: string): Filter | undefined {
  return text.trim() ? new Reader(text.trim()).read() : undefined;
}

/** What must hold all together, an "or" as one part; undefined when the filter is unreadable. */
export function parts(text: string): (Comparison | { or: Filter[] })[] | undefined {
  try {
    const filter = read(text);
    return filter ? joined(filter) : [];
  } catch {
    return undefined;
  }
}

function joined(filter: Filter): (Comparison | { or: Filter[] })[] {
  return 'and' in filter ? filter.and.flatMap(joined) : [filter];
}
