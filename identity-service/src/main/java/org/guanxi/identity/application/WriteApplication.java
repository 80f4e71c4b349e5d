package org.guanxi.identity.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param contact whom to call about it */
record WriteApplication(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String contact,
        @NotNull @Size(max = 100) Set<String> scopes,
        @Nullable Instant expiresAt) {

    /** As exact as the database keeps it. */
    WriteApplication {
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
    }
}
