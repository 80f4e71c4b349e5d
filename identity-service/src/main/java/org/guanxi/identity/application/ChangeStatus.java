package org.guanxi.identity.application;

import jakarta.validation.constraints.NotNull;

record ChangeStatus(@NotNull Boolean suspended) {}
