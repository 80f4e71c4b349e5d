package org.guanxi.shared.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.bulk.job.NewBulkChange;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which rows and what of them. Either ids, or a filter, or all, or the change to take back.
 *
 * @param filter all rows that a list with this filter has
 * @param all every row there is: has to be said, since it is easily meant by nobody
 * @param except rows that the filter names, or that are among all, and that stay as they are
 * @param change a merge patch (RFC 7396), the same for every row
 * @param undo the change that is taken back, there where nobody has changed the row since
 */
public record WriteBulkChange(
        @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> ids,
        @Nullable @Size(max = 4000) String filter,
        @Nullable Boolean all,
        @Nullable @Size(max = 1000) List<@NotNull UUID> except,
        @Nullable @Size(min = 1, max = 20) Map<String, @Nullable Object> change,
        @Nullable UUID undo) {

    void requireSense() {
        int selections = Collections.frequency(List.of(ids != null, filter != null, takesAll(), undo != null), true);
        boolean exceptFits = except == null || search() != null;
        boolean changeFits = (change == null) == (undo != null);
        if (selections != 1 || !exceptFits || !changeFits) {
            throw new BulkChangeUnclear();
        }
        if (filter != null && filter.isBlank()) {
            throw new EmptyFilter();
        }
    }

    NewBulkChange of(String object, ObjectNode patch, String caller) {
        return new NewBulkChange(
                Ids.next(),
                object,
                patch,
                undo,
                search(),
                except == null ? List.of() : except,
                LocaleContextHolder.getLocale(),
                caller);
    }

    /** The filter that finds the rows: empty for all, null when they are named. */
    @Nullable
    String search() {
        return takesAll() ? "" : filter;
    }

    private boolean takesAll() {
        return Boolean.TRUE.equals(all);
    }
}
