package org.guanxi.shared.imports.row;

import java.util.UUID;

/** What became of a row. */
public sealed interface Outcome {

    Outcome UNCHANGED = new Unchanged();

    record Created(UUID id, long version) implements Outcome {}

    /**
     * @param versionBefore that the record had
     * @param version that the record has now; while it has it, the change can be taken back
     * @param before what the importer needs to take it back
     */
    record Changed(UUID id, long versionBefore, long version, String before) implements Outcome {}

    record Unchanged() implements Outcome {}

    /** @param reason a key of the message catalogue */
    record Refused(String column, String value, String reason) implements Outcome {}

    /** Needs something that another service has announced and that has not arrived here yet; worth a little patience. */
    record NotYet(String column, String value, String reason) implements Outcome {

        public Refused giveUp() {
            return new Refused(column, value, reason);
        }
    }
}
