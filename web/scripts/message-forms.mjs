// What two texts of one message must have in common: the plural forms of their language, and what they say in all of them.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Every plural of a message, and the arguments that are printed somewhere in it. */
function partsOf(elements, plural, into = { plurals: [], printed: new Set() }) {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        into.printed.add(element.value);
        break;
      case TYPE.pound:
        if (plural) into.printed.add(plural);
        break;
      case TYPE.plural:
        into.plurals.push({
          argument: element.value,
          ordinal: element.pluralType === 'ordinal',
          options: Object.keys(element.options),
        });
        for (const { value } of Object.values(element.options)) partsOf(value, element.value, into);
        break;
      case TYPE.select:
        for (const { value } of Object.values(element.options)) partsOf(value, plural, into);
        break;
      case TYPE.tag:
        partsOf(element.children, plural, into);
        break;
      default:
    }
  }
  return into;
}

const exact = /^=\d+$/;

/** `shown` is the count as the language writes numbers: a text may say either. */
const meant = (argument) => (argument === 'shown' ? 'count' : argument);

/** Whether a count is printed as it is, without the grouping of its language. */
function isBare(elements) {
  return elements.some(
    ({ type, value, options, children }) =>
      (type === TYPE.argument && value === 'count') ||
      Object.values(options ?? {}).some((option) => isBare(option.value)) ||
      isBare(children ?? []),
  );
}

/** @param texts language → text of one message */
export function wrongForms(key, texts) {
  const problems = [];
  for (const [language, text] of Object.entries(texts))
    if (isBare(parse(text)))
      problems.push(
        `${language}: ${key}: a count is written {count, number}, or {shown} when it is text already`,
      );
  const parts = Object.entries(texts).map(([language, text]) => [language, partsOf(parse(text))]);
  for (const [language, { plurals }] of parts) {
    for (const { argument, ordinal, options } of plurals) {
      const type = ordinal ? 'ordinal' : 'cardinal';
      const forms = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
      for (const option of options)
        if (!exact.test(option) && !forms.includes(option))
          problems.push(`${language}: ${key}: ${argument} is never ${option} in this language`);
      for (const form of forms)
        if (!options.includes(form) && !(form === 'one' && options.includes('=1')))
          problems.push(`${language}: ${key}: ${argument} has no form for ${form}`);
    }
  }
  const all = new Set(parts.flatMap(([, { printed }]) => [...printed].map(meant)));
  for (const [language, { printed, plurals }] of parts)
    for (const argument of all) {
      const said = [...printed].some((each) => meant(each) === argument);
      const chosenBy = plurals.some((plural) => plural.argument === argument);
      if (!said && !chosenBy) problems.push(`${language}: ${key}: {${argument}} is not said`);
    }
  return problems;
}
