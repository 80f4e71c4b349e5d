import { choiceOf, choices } from './operators';

describe('the ways to compare', () => {
  it.each([
    ['text', '==', '*贸易*', 'contains', ['贸易']],
    ['text', '==', 'Acme*', 'startsWith', ['Acme']],
    ['text', '==', 'Acme', 'is', ['Acme']],
    ['moment', '=ge=', '-30d', 'withinDays', ['30']],
    ['moment', '=ge=', '2026-01-31T00:00:00Z', 'since', ['2026-01-31']],
    ['number', '=le=', '5', 'atMost', ['5']],
  ] as const)('%s %s %s is "%s"', (type, op, value, name, values) => {
    const found = choiceOf(type, { field: 'f', op, values: [value] });
    expect(found?.choice.name).toBe(name);
    expect(found?.values).toEqual(values);
  });

  it('build what they read', () => {
    for (const choice of Object.values(choices).flat()) {
      const fixed = { date: '2026-02-03', yes: 'true', no: 'false' } as Record<string, string>;
      const values = [fixed[choice.editor] ?? '7'];
      expect(choice.read(choice.build('f', values))).toEqual(values);
    }
  });
});
