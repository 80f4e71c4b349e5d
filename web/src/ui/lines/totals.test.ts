import { amountOf, emptyLine, lineInput, totalOf, wrongIn } from './totals';

const line = (quantity: number, unitPrice: number, discountPercent = 0) => ({
  ...emptyLine(1),
  description: 'Pump',
  quantity,
  unitPrice,
  discountPercent,
});

describe('a line', () => {
  it('is rounded half up to the decimals of its currency', () => {
    expect(amountOf(line(3, 19.99, 12.5), 'CNY')).toBe(52.47);
    expect(amountOf(line(1, 1.005), 'CNY')).toBe(1.01);
    expect(amountOf(line(1, 0.335), 'CNY')).toBe(0.34);
    expect(amountOf(line(3, 33.5), 'JPY')).toBe(101);
  });

  it('comes to nothing while it is not filled in', () => {
    expect(amountOf(emptyLine(1), 'CNY')).toBe(0);
  });

  it('needs a quantity, and a description and a price where it has no product', () => {
    expect(wrongIn(emptyLine(1))).toEqual({ description: true, unitPrice: true });
    expect(wrongIn({ ...emptyLine(1), productId: 'p', quantity: 0 })).toEqual({ quantity: true });
    expect(wrongIn(line(1, 0))).toEqual({});
  });

  it('leaves to the server what it does not say', () => {
    expect(lineInput({ ...emptyLine(1), productId: 'p' })).toEqual({
      productId: 'p',
      description: undefined,
      quantity: 1,
      unitPrice: undefined,
      discountPercent: undefined,
    });
  });
});

describe('a total', () => {
  it('is the sum of the rounded lines', () => {
    expect(totalOf([line(1, 0.335), line(1, 0.335), line(1, 0.335)], 'CNY')).toBe(1.02);
    expect(totalOf([line(1, 0.1), line(1, 0.2)], 'CNY')).toBe(0.3);
  });
});
