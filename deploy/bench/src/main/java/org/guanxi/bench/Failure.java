package org.guanxi.bench;

/** Ends the run with a sentence for whoever started it. */
final class Failure extends RuntimeException {

    Failure(String sentence) {
        super(sentence);
    }

    Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
