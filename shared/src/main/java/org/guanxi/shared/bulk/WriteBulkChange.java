package org.guanxi.shared.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows and what of them. Either ids, or a filter, or the change to take back.
 *
 * @param filter all rows that a list with this filter has; empty for all
 * @param except rows that the filter names and that stay as they are
 * @param change a merge patch (RFC 7396), the same for every row
 * @param undo the change that is taken back, there where nobody has changed the row since
 */
public record WriteBulkChange(
        @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> ids,
        @Nullable @Size(max = 4000) String filter,
        @Nullable @Size(max = 1000) List<@NotNull UUID> except,
        @Nullable @Size(min = 1, max = 20) Map<String, @Nullable Object> change,
        @Nullable UUID undo) {

    void requireSense() {
        boolean oneSelection =
                Stream.of(ids, filter, undo).filter(each -> each != null).count() == 1;
        boolean exceptFits = except == null || filter != null;
        boolean changeFits = (change == null) == (undo != null);
        if (!oneSelection || !exceptFits || !changeFits) {
            throw new BulkChangeUnclear();
        }
    }
}
