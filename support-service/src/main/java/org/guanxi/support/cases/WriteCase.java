package org.guanxi.support.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanxi.shared.input.ManyLines;
import org.guanxi.support.details.CaseChannel;
import org.guanxi.support.details.CaseDetails;
import org.guanxi.support.details.CasePriority;
import org.guanxi.support.details.CaseType;
import org.jspecify.annotations.Nullable;

/** A case as its caller wants it; what is left out is empty, the priority normal. */
record WriteCase(
        @NotBlank @Size(max = 200) String subject,
        @ManyLines @Nullable @Size(max = 8000) String description,
        @NotNull CaseType type,
        @Nullable CasePriority priority,
        @NotNull CaseChannel channel,
        @NotNull UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID assigneeId) {

    CaseDetails details() {
        return new CaseDetails(
                subject.strip(),
                blank(description),
                type,
                priority == null ? CasePriority.NORMAL : priority,
                channel,
                accountId,
                contactId,
                assigneeId);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
