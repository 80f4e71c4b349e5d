package org.guanxi.shared.imports.row;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row did to a record, kept so that it can be taken back.
 *
 * @param versionBefore that the record had; null when the row created it, or when nobody remembers
 * @param version that the record had then
 * @param before what it was; null when the row created it
 */
public record Trace(
        int line,
        UUID id,
        @Nullable Long versionBefore,
        long version,
        @Nullable String before) {

    public static Trace of(int line, Outcome.Created created) {
        return new Trace(line, created.id(), null, created.version(), null);
    }
}
