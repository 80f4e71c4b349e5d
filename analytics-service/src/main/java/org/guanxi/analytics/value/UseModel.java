package org.guanxi.analytics.value;

import jakarta.validation.constraints.NotNull;

/** @param version of the model that shall score everybody from now on */
record UseModel(@NotNull Integer version) {}
