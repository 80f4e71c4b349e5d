package org.guanxi.shared.imports;

/** The file as a whole cannot be imported. */
final class ImportFailed extends RuntimeException {

    private final transient Reason reason;

    ImportFailed(String key, String... arguments) {
        super(key + " " + String.join(", ", arguments), null, false, false);
        this.reason = Reason.of(key, arguments);
    }

    Reason reason() {
        return reason;
    }
}
