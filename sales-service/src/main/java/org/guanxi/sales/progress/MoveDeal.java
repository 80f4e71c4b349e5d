package org.guanxi.sales.progress;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

public record MoveDeal(@NotNull UUID stageId) {}
