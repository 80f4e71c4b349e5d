package org.guanxi.shared.imports.row;

/** The file as a whole cannot be imported. */
public final class ImportFailed extends RuntimeException {

    private final transient Reason reason;

    public ImportFailed(String key, String... arguments) {
        super(key + " " + String.join(", ", arguments), null, false, false);
        this.reason = Reason.of(key, arguments);
    }

    public Reason reason() {
        return reason;
    }
}
