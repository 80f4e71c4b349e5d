package org.guanxi.shared.imports.file;

import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.problem.BadRequest;

final class UnreadableFile extends BadRequest {

    private final String reason;

    private UnreadableFile(String reason, Object... arguments) {
        super("file", arguments);
        this.reason = reason;
    }

    static UnreadableFile empty() {
        return new UnreadableFile("file.empty");
    }

    static UnreadableFile noText() {
        return new UnreadableFile("file.no-text");
    }

    /** @param type names a charset that there is not */
    static UnreadableFile inNoCharset(String type) {
        return new UnreadableFile("file.charset", type);
    }

    static UnreadableFile inWhichCharset() {
        return new UnreadableFile("file.unknown-charset");
    }

    static UnreadableFile notCsv(Reason why) {
        return new UnreadableFile("import." + why.key(), why.arguments().toArray());
    }

    static UnreadableFile lost(Exception why) {
        return new UnreadableFile("file.lost", String.valueOf(why.getMessage()));
    }

    @Override
    protected String reason() {
        return reason;
    }
}
