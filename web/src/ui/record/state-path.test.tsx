import { fireEvent, render, screen } from '@testing-library/react';
import { StatePath } from './state-path';

interface Files {
  readFileSync: (path: string, encoding: 'utf8') => string;
}

const states = ['Found', 'Called', 'Offered', 'Agreed'].map((label) => ({ value: label, label }));

/** Boxes of 100 px each in a line of 150 px: jsdom lays nothing out. */
function laidOut() {
  const box = (name: 'offsetLeft' | 'offsetWidth' | 'clientWidth', of: (element: HTMLElement) => number) =>
    vi.spyOn(HTMLElement.prototype, name as never, 'get').mockImplementation(function (this: HTMLElement) {
      return of(this) as never;
    });
  box('offsetLeft', (element) => [...(element.parentElement?.children ?? [])].indexOf(element) * 100);
  box('offsetWidth', () => 100);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(150);
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(400);
}

const path = (current: string) => (
  <StatePath
    label="Path"
    states={states}
    current={current}
    allowed={['Agreed']}
    moveLabel={(state) => `Move to ${state}`}
    onMove={() => undefined}
  />
);

describe('the path of a record', () => {
  it('scrolls to where the record stands', () => {
    laidOut();
    const { rerender } = render(path('Found'));
    const list = screen.getByRole('list', { name: 'Path' });
    expect(list.scrollLeft).toBe(-25);
    rerender(path('Offered'));
    expect(list.scrollLeft).toBe(175);
  });

  it('shows at which end there is more', () => {
    laidOut();
    const { rerender } = render(path('Found'));
    const list = screen.getByRole('list', { name: 'Path' });
    expect(list).not.toHaveAttribute('data-before');
    expect(list).toHaveAttribute('data-after');
    expect(list).toHaveAttribute('tabindex', '0');
    rerender(path('Offered'));
    expect(list).toHaveAttribute('data-before');
    expect(list).toHaveAttribute('data-after');
    list.scrollLeft = 250;
    fireEvent.scroll(list);
    expect(list).not.toHaveAttribute('data-after');
  });

  it('cuts no name off', async () => {
    const { readFileSync } = await vi.importActual<Files>('node:fs');
    const styles = readFileSync('src/ui/record/state-path.module.css', 'utf8');
    expect(styles).not.toMatch(/ellipsis|overflow: hidden/);
    expect(styles).toMatch(/text-wrap: balance;/);
  });

  it('says in full what a step is', () => {
    render(path('Found'));
    expect(screen.getByText('Found').parentElement).toHaveAttribute('title', 'Found');
    expect(screen.getByText('Called').parentElement).toHaveAttribute('title', 'Called');
    expect(screen.getByRole('button', { name: 'Move to Agreed' })).toHaveAttribute('title', 'Move to Agreed');
  });
});
