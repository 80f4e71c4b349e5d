package org.guanxi.shared.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may ask of a list.
 *
 * @param limit how many at the most; 50 unless told
 * @param after the cursor that the page before gave as {@code next}
 * @param sort fields, most important first: {@code -createdAt,name}
 * @param filter RSQL: {@code name==*trade*;(kind==PERSON,createdAt=ge=-30d)}
 */
public record ListRequest(
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 4000) String after,
        @Nullable @Size(max = 200) String sort,
        @Nullable @Size(max = 4000) String filter) {

    static final int USUAL = 50;

    int size() {
        return limit == null ? USUAL : limit;
    }
}
