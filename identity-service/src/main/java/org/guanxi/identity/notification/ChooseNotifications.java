package org.guanxi.identity.notification;

import jakarta.validation.constraints.NotNull;

record ChooseNotifications(@NotNull Boolean inApp) {}
