package org.guanxi.faults.platform;

/** The run cannot go on; that is not a verdict on the platform, but it is no success either. */
public final class Broken extends RuntimeException {

    public Broken(String message) {
        super(message);
    }

    public Broken(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
