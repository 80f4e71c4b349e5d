package org.guanxi.shared.list.group;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may ask of a list's groups.
 *
 * @param by the field whose values make the groups; without it all rows are one
 * @param sum what is added up in each: {@code amount,items}
 * @param filter RSQL, as for the list
 */
public record GroupRequest(
        @Nullable @Size(max = 50) String by,
        @Nullable @Size(max = 200) String sum,
        @Nullable @Size(max = 4000) String filter) {

    List<String> sums() {
        return sum == null || sum.isBlank()
                ? List.of()
                : List.of(sum.split(",")).stream().distinct().toList();
    }
}
