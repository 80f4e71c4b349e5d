package org.guanxi.shared.imports.row;

/** What became of a row. */
public sealed interface Outcome {

    Outcome CREATED = Written.CREATED;
    Outcome CHANGED = Written.CHANGED;
    Outcome UNCHANGED = Written.UNCHANGED;

    enum Written implements Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /** @param reason a key of the message catalogue */
    record Refused(String column, String value, String reason) implements Outcome {}

    /** Needs something that another service has announced and that has not arrived here yet; worth a little patience. */
    record NotYet(String column, String value, String reason) implements Outcome {

        public Refused giveUp() {
            return new Refused(column, value, reason);
        }
    }
}
