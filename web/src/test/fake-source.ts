/** A stream of events that a test speaks through. */
export class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readonly address: string;
  readyState = 1;
  onerror: (() => void) | null = null;

  constructor(address: string) {
    super();
    this.address = address;
    FakeSource.opened.push(this);
  }

  static latest(): FakeSource {
    return FakeSource.opened.at(-1) as FakeSource;
  }

  close() {
    this.readyState = 2;
  }

  say(event: string, data = '{}', lastEventId = '') {
    this.dispatchEvent(new MessageEvent(event, { data, lastEventId }));
  }

  fail(readyState: number) {
    this.readyState = readyState;
    this.onerror?.();
  }
}
