import { screen } from '@testing-library/react';
import { described } from '@/app/objects';
import { people } from '@/features/people/person-object';
import { show } from '@/test/render';
import { momentColumn } from '../list/widths';
import { useListFields } from './list-fields';

function Widths() {
  return useListFields(people).map(({ id, width }) => <p key={id}>{`${id}: ${width}`}</p>);
}

describe('the columns of a list', () => {
  it('have times as wide as times are', async () => {
    await show(<Widths />);
    expect(screen.getByText(`changedAt: ${momentColumn}`)).toBeInTheDocument();
    expect(screen.getByText('username: 140')).toBeInTheDocument();
  });

  it('have them no narrower in one object than in another', async () => {
    const all = await Promise.all(Object.values(described).map(({ load }) => load()));
    const narrowed = all.flatMap(({ name, fields }) =>
      fields
        .filter(({ type, column, width }) => column && width && (type === 'moment' || type === 'day'))
        .map(({ id }) => `${name}.${id}`),
    );
    expect(narrowed).toEqual([]);
  });
});
