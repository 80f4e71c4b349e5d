package org.guanxi.sales.lead;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record AssignLead(@NotNull UUID ownerId) {}
