import { changeOf } from './use-form-save';

describe('what a form has changed', () => {
  const one = { id: '1', name: 'Nord', region: null, roles: ['a', 'b'], version: 3 };

  it('is only that', () => {
    expect(changeOf(one, { name: 'Nord', region: undefined, roles: ['a', 'b'] })).toEqual({});
    expect(changeOf(one, { name: 'Süd', region: 'East', roles: ['b'] })).toEqual({
      name: 'Süd',
      region: 'East',
      roles: ['b'],
    });
  });

  it('is null where something was emptied', () => {
    expect(changeOf({ ...one, region: 'East' }, { region: undefined })).toEqual({ region: null });
  });
});
