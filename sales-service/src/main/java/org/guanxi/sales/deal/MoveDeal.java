package org.guanxi.sales.deal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record MoveDeal(@NotNull UUID stageId) {}
