package org.guanxi.identity.view;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param position among the person's views of that object; left as it is when not told */
record ChangeSavedView(
        @NotBlank @Size(max = 100) String name,
        @NotNull Boolean shared,
        @NotNull Boolean isDefault,
        @NotNull @Size(max = 4000) String query,
        @Nullable @Min(0) @Max(100_000) Integer position) {}
