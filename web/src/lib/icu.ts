/** Messages in ICU's grammar as far as the catalogues use it: `{name}`, `{name, number}`, `plural` with `=0` and `#`, `select`, quotes. */
type Part = string | Argument | '#number';

interface Argument {
  name: string;
  kind?: 'number' | 'plural' | 'select';
  cases?: Record<string, Part[]>;
}

export type Values = Record<string, unknown>;

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(inPlural: boolean, inside: boolean): Part[] {
    const parts: Part[] = [];
    let plain = '';
    const end = () => {
      if (plain) parts.push(plain);
      plain = '';
    };
    while (this.at < this.text.length) {
      const sign = this.text[this.at] as string;
      if (sign === '}' && inside) break;
      this.at += 1;
      if (sign === "'") plain += this.quoted();
      else if (sign === '{' || (sign === '#' && inPlural)) {
        end();
        parts.push(sign === '#' ? '#number' : this.argument(inPlural));
      } else plain += sign;
    }
    end();
    return parts;
  }

  /** Two quotes are one; a quote before a sign of the grammar takes all up to the next one as it stands. */
  private quoted(): string {
    const next = this.text[this.at] ?? '';
    if (next === "'") {
      this.at += 1;
      return "'";
    }
    if (!/[{}#]/.test(next)) return "'";
    const end = this.text.indexOf("'", this.at);
    const taken = this.text.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.text.length : end + 1;
    return taken;
  }

  private argument(inPlural: boolean): Argument {
    const name = this.word();
    if (this.take('}')) return { name };
    this.need(',');
    const kind = this.word();
    if (kind === 'number') {
      this.need('}');
      return { name, kind };
    }
    if (kind !== 'plural' && kind !== 'select') throw new SyntaxError(`"${kind}" is not known`);
    this.need(',');
    const cases: Record<string, Part[]> = {};
    while (!this.take('}')) {
      const word = this.word();
      this.need('{');
      cases[word] = this.read(inPlural || kind === 'plural', true);
      this.need('}');
    }
    if (!cases.other) throw new SyntaxError(`"${name}" has no case "other"`);
    return { name, kind, cases };
  }

  private word(): string {
    const found = /^\s*([=\w]+)\s*/.exec(this.text.slice(this.at));
    if (!found?.[1]) throw new SyntaxError(`A name is expected at ${this.at}`);
    this.at += found[0].length;
    return found[1];
  }

  private take(sign: string): boolean {
    const found = new RegExp(`^\\s*[${sign}]`).exec(this.text.slice(this.at));
    if (found) this.at += found[0].length;
    return found !== null;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new SyntaxError(`"${sign}" is expected at ${this.at}`);
  }
}

const known = new Map<string, Part[]>();

function parsed(text: string): Part[] {
  let parts = known.get(text);
  if (!parts) known.set(text, (parts = new Reader(text).read(false, false)));
  return parts;
}

function caseOf({ kind, cases = {} }: Argument, value: unknown, language: string): Part[] {
  const exact = cases[kind === 'plural' ? `=${value}` : String(value)];
  const rule = kind === 'plural' ? cases[new Intl.PluralRules(language).select(Number(value))] : undefined;
  return exact ?? rule ?? cases.other ?? [];
}

function written(parts: Part[], values: Values, language: string, counted?: unknown): string {
  return parts
    .map((part) => {
      if (part === '#number') return new Intl.NumberFormat(language).format(Number(counted));
      if (typeof part === 'string') return part;
      const value = values[part.name];
      if (part.kind === 'number') return new Intl.NumberFormat(language).format(Number(value));
      if (!part.kind) return value === undefined ? `{${part.name}}` : String(value);
      return written(
        caseOf(part, value, language),
        values,
        language,
        part.kind === 'plural' ? value : counted,
      );
    })
    .join('');
}

/** A message with its values put in, as its language counts. */
export function say(text: string, values: Values, language: string): string {
  return text.includes('{') || text.includes("'") ? written(parsed(text), values, language) : text;
}

/** How i18next reads the catalogues. */
export const icu = {
  type: 'i18nFormat',
  init: () => undefined,
  parse: (text: unknown, values: Values, language: string) =>
    typeof text === 'string' ? say(text, values, language) : text,
  addLookupKeys: (keys: string[]) => keys,
} as const;
