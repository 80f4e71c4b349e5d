package org.guanxi.analytics.segment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.guanxi.shared.input.ManyLines;
import org.jspecify.annotations.Nullable;

/** What a person says of a segment, new or changed. */
record WriteSegment(
        @NotBlank @Size(max = 120) String name,
        @ManyLines @Size(max = 1000) @Nullable String description,
        @NotNull Map<String, Object> rule) {

    WriteSegment {
        // none at all is refused a little later
        name = Objects.toString(name, "").strip();
    }
}
