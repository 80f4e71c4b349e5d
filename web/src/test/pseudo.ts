import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

// prettier-ignore
const accents: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ',
  N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};

/** How much longer texts are in the most long-winded languages. */
const longer = 0.4;

function accented(text: string): string {
  const letters = text.replaceAll(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
  return letters + '~'.repeat(Math.ceil(text.trim().length * longer));
}

function translate(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: accented(element.value) };
  if (element.type === TYPE.plural || element.type === TYPE.select)
    return {
      ...element,
      options: Object.fromEntries(
        Object.entries(element.options).map(([name, option]) => [
          name,
          { ...option, value: option.value.map(translate) },
        ]),
      ),
    } as MessageFormatElement;
  if (element.type === TYPE.tag) return { ...element, children: element.children.map(translate) };
  return element;
}

/** A message in the language that nobody speaks: readable, accented, and longer; its arguments and plurals are kept. */
export function pseudo(message: string): string {
  return printAST(parse(message).map(translate));
}

interface Texts {
  [key: string]: string | Texts;
}

function pseudoTexts(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? pseudo(text) : pseudoTexts(text),
    ]),
  );
}

/** The whole catalogue in it, made from the English one. */
export async function pseudoCatalogue(): Promise<Texts> {
  const [start, rest] = await Promise.all([import('@/locales/en/start'), import('@/locales/en')]);
  return Object.fromEntries(
    Object.entries({ ...start.default, ...rest.default }).map(([file, texts]) => [
      file.replace(/^\.\/|\.json$/g, ''),
      pseudoTexts(texts as Texts),
    ]),
  );
}
