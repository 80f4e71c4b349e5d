import { plainPhone } from './phone';

describe('a phone number', () => {
  it.each([
    ['０１０－６５５５　８８８８', '010-6555 8888'],
    ['＋８６（１０）６５５５８８８８', '+86(10)65558888'],
    [' +86 10 6555 8888;ext=12 ', '+86 10 6555 8888;ext=12'],
    ['400‑800−1234', '400-800-1234'],
  ])('is written in plain digits: %s', (typed, plain) => {
    expect(plainPhone(typed)).toBe(plain);
  });
});
