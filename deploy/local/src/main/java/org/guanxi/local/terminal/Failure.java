package org.guanxi.local.terminal;

import java.nio.file.Path;

/** Something that the person at the keyboard has to know: shown as a message, never as a stack trace. */
public class Failure extends RuntimeException {

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }

    public String text() {
        return String.valueOf(getMessage());
    }

    public static Failure of(Throwable cause) {
        if (cause.getCause() instanceof Failure known) {
            return known;
        }
        return new Failure("Unexpected: " + cause, cause);
    }

    public static Failure seeLog(String message, Path log) {
        return new Failure(message + "\n  log: " + log + LogTail.of(log));
    }
}
