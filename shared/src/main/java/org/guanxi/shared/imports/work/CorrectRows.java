package org.guanxi.shared.imports.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

public record CorrectRows(@NotEmpty @Size(max = 500) List<@Valid @NotNull CorrectedRow> rows) {}
