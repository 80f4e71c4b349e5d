import { inWords } from './refusal-words';

const fields = [
  { id: 'name', label: 'Name' },
  { id: 'kind', label: 'Kind', options: [{ value: 'PERSON', label: 'Person' }] },
  { id: 'text', label: 'Words' },
];

it.each([
  [
    'COMPANY is no value of kind. There are: PERSON, OTHER.',
    'COMPANY is no value of Kind. There are: Person, OTHER.',
  ],
  ['kind 没有取值 COMPANY，可用的有：PERSON。', 'Kind 没有取值 COMPANY，可用的有：Person。'],
  [
    'There is no field x to filter by. There are: name, text.',
    'There is no field x to filter by. There are: Name, Words.',
  ],
  ['name is compared with text, and ( is none.', 'name is compared with text, and ( is none.'],
])('%s → %s', (text, words) => {
  expect(inWords(text, fields)).toBe(words);
});
