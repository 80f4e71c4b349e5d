import { render, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense } from 'react';
import { lazyPart, NotLoaded } from './lazy-part';
import { reloadOnce } from './reload-once';
import { Spare } from './spare';

vi.mock('./reload-once');

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A part whose file comes only while there is a network. */
function part() {
  const network = { there: false, asked: 0 };
  const Part = lazyPart(() => {
    network.asked += 1;
    return network.there ? Promise.resolve(() => <p>part</p>) : Promise.reject(new TypeError('no network'));
  }, 'start');
  return { network, Part };
}

class Page extends Component<{ children: ReactNode }, { failure?: Error }> {
  override state: { failure?: Error } = {};
  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }
  override render() {
    return this.state.failure ? <p>{this.state.failure.name}</p> : this.props.children;
  }
}

beforeEach(() => {
  vi.mocked(reloadOnce).mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React tells what a boundary catches
});
afterEach(() => vi.restoreAllMocks());

describe('a lazy part', () => {
  it('that failed is loaded when it is shown again', async () => {
    const { network, Part } = part();
    const page = (key: string) => (
      <Page key={key}>
        <Suspense>
          <Part />
        </Suspense>
      </Page>
    );
    const { rerender } = render(page('first'));
    expect(await screen.findByText(NotLoaded.name)).toBeInTheDocument();
    expect(network.asked).toBe(1);
    network.there = true;
    await wait(600);
    rerender(page('again'));
    expect(await screen.findByText('part')).toBeInTheDocument();
  });

  it('that was brought in before stands there at once', async () => {
    const { network, Part } = part();
    network.there = true;
    Part.preload();
    await wait(0);
    render(
      <Suspense fallback={<p>instead</p>}>
        <Part />
      </Suspense>,
    );
    expect(screen.getByText('part')).toBeInTheDocument();
  });

  it('has the page read anew only where somebody waits for it', async () => {
    const { network, Part } = part();
    Part.preload();
    await wait(0);
    expect(network.asked).toBe(1);
    expect(reloadOnce).not.toHaveBeenCalled();
    render(
      <Spare instead="nothing">
        <Part />
      </Spare>,
    );
    await screen.findByText('nothing');
    await expect.poll(() => vi.mocked(reloadOnce).mock.calls).toEqual([[new TypeError('no network')]]);
  });
});

describe('a part that can be spared', () => {
  it('takes away only itself, and comes when it is wanted anew', async () => {
    const { network, Part } = part();
    const page = (wanted: number) => (
      <Page>
        <p>page</p>
        <Spare instead={<p>instead</p>} wanted={wanted}>
          <Part />
        </Spare>
      </Page>
    );
    const { rerender } = render(page(1));
    await expect.poll(() => vi.mocked(reloadOnce).mock.calls.length).toBe(1);
    await wait(600);
    expect(screen.getByText('page')).toBeInTheDocument();
    expect(screen.getByText('instead')).toBeInTheDocument();
    network.there = true;
    rerender(page(2));
    expect(await screen.findByText('part')).toBeInTheDocument();
    expect(screen.queryByText('instead')).not.toBeInTheDocument();
  });

  it('keeps no other failure to itself', async () => {
    const Broken = () => {
      throw new RangeError('wrong');
    };
    render(
      <Page>
        <Spare>
          <Broken />
        </Spare>
      </Page>,
    );
    expect(await screen.findByText('RangeError')).toBeInTheDocument();
  });
});
