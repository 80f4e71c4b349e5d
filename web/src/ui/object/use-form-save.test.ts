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

  it('is nothing that the form only writes in another way', () => {
    const campaign = { ...one, startsAt: '2026-12-01T08:30:05Z', endsAt: null };
    const untouched = { name: 'Nord', startsAt: '2026-12-01T08:30:00.000Z', endsAt: undefined };
    expect(changeOf(campaign, untouched, untouched)).toEqual({});
    expect(changeOf(campaign, { ...untouched, name: 'Süd' }, untouched)).toEqual({ name: 'Süd' });
    expect(changeOf(campaign, { ...untouched, startsAt: undefined }, untouched)).toEqual({ startsAt: null });
  });

  it('is null where something was emptied', () => {
    expect(changeOf({ ...one, region: 'East' }, { region: undefined })).toEqual({ region: null });
  });
});
