package org.guanxi.faults;

/** The run cannot go on; that is not a verdict on the platform, but it is no success either. */
final class Broken extends RuntimeException {

    Broken(String message) {
        super(message);
    }

    Broken(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
