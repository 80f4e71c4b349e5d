package org.guanxi.bench.platform;

/** Ends the run with a sentence for whoever started it. */
public final class Failure extends RuntimeException {

    public Failure(String sentence) {
        super(sentence);
    }

    public Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
