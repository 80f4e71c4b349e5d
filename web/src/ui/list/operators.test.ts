import { choiceOf, choices, choicesOf, isReady } from './operators';

describe('the ways to compare', () => {
  it.each([
    ['text', '==', '*贸易*', 'contains', ['贸易']],
    ['text', '!=', '*贸易*', 'containsNot', ['贸易']],
    ['text', '==', 'Acme*', 'startsWith', ['Acme']],
    ['text', '==', 'Acme', 'is', ['Acme']],
    ['text', '==', '', 'isEmpty', ['']],
    ['enum', '==', 'OPEN', 'anyOf', ['OPEN']],
    ['enum', '!=', '', 'isNotEmpty', ['']],
    ['moment', '=ge=', '-30d', 'withinDays', ['30']],
    ['moment', '=le=', '+7d', 'untilDays', ['7']],
    ['moment', '=lt=', 'today', 'beforeToday', ['today']],
    ['moment', '==', 'lastQuarter', 'inPeriod', ['lastQuarter']],
    ['moment', '==', 'today', 'inPeriod', ['today']],
    ['moment', '=ge=', '2026-01-31', 'since', ['2026-01-31']],
    ['moment', '=ge=', '2026-01-31T00:00:00Z', 'since', ['2026-01-31']],
    ['number', '=le=', '5', 'atMost', ['5']],
    ['record', '==', '', 'isEmpty', ['']],
  ] as const)('%s %s %s is "%s"', (type, op, value, name, values) => {
    const found = choiceOf({ type, of: 'accounts' }, { field: 'f', op, values: [value] });
    expect(found?.choice.name).toBe(name);
    expect(found?.values).toEqual(values);
  });

  it('build what they read', () => {
    for (const choice of Object.values(choices).flat()) {
      const values = { date: ['2026-02-03'], period: ['nextYear'] }[choice.editor as string] ?? ['7'];
      const built = choice.build('f', values);
      expect(choice.read(built)).toEqual(choice.editor === 'none' ? built.values : values);
    }
  });

  it('know me only among people', () => {
    const comparison = { field: 'ownerId', op: '==', values: ['me'] } as const;
    expect(choiceOf({ type: 'record', of: 'users' }, { ...comparison, values: ['me'] })?.choice.name).toBe(
      'isMe',
    );
    expect(choicesOf({ type: 'record', of: 'accounts' }).map(({ name }) => name)).not.toContain('isMe');
  });

  it('keep what only a link can mean as it is', () => {
    const field = { type: 'record', of: undefined } as const;
    const given = { field: 'importId', op: '==', values: ['j1'] } as const;
    const found = choiceOf(field, { ...given, values: ['j1'] });
    expect(found?.choice).toMatchObject({ name: 'linked', editor: 'none' });
    expect(found?.choice.build('importId', found.values)).toEqual(given);
    expect(found && isReady(found.choice, [])).toBe(false);
    expect(found && isReady(found.choice, found.values)).toBe(true);
  });
});
