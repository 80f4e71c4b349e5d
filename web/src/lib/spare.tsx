import { Component, type ReactNode, Suspense } from 'react';
import { NotLoaded } from './lazy-part';

interface SpareProps {
  /** Stands there until the part has come, and when it does not come. */
  instead?: ReactNode;
  /** Says that it does not come, where `instead` would say too little. */
  failed?: ReactNode;
  /** What somebody wants of the part: when they want something else, it is tried again. */
  wanted?: unknown;
  children: ReactNode;
}

/** Lazy parts that the page can do without: one that is not loaded takes away nothing else. */
export class Spare extends Component<SpareProps, { failure?: Error }> {
  override state: { failure?: Error } = {};

  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }

  override componentDidUpdate({ wanted }: SpareProps) {
    if (this.state.failure && wanted !== this.props.wanted) this.setState({ failure: undefined });
  }

  override render() {
    const { instead, failed = instead, children } = this.props;
    const { failure } = this.state;
    if (failure && !(failure instanceof NotLoaded)) throw failure;
    return failure ? failed : <Suspense fallback={instead}>{children}</Suspense>;
  }
}
