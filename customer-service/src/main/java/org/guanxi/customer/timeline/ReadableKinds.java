package org.guanxi.customer.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.security.CurrentUser;

/** The kinds of entries that a reader is shown; of the others they do not even learn that there are some. */
record ReadableKinds(List<TimelineKind> kinds) {

    static ReadableKinds of(CurrentUser reader) {
        return new ReadableKinds(Stream.of(TimelineKind.values())
                .filter(kind -> kind.isFor(reader))
                .toList());
    }

    /** @param wanted none for all */
    ReadableKinds only(List<TimelineKind> wanted) {
        return wanted.isEmpty()
                ? this
                : new ReadableKinds(kinds.stream().filter(wanted::contains).toList());
    }

    Listing in(Listing entries, String column) {
        if (kinds.isEmpty()) {
            return entries.where("FALSE");
        }
        if (kinds.size() == TimelineKind.values().length) {
            return entries;
        }
        String marks = "?,".repeat(kinds.size() - 1) + "?";
        return entries.where(
                column + " IN (" + marks + ")", kinds.stream().map(Enum::name).toArray());
    }
}
