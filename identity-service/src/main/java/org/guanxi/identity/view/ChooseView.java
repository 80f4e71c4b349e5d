package org.guanxi.identity.view;

import jakarta.validation.constraints.NotNull;

record ChooseView(@NotNull Boolean isDefault) {}
