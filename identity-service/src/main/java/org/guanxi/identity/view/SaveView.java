package org.guanxi.identity.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param object the plural word of the address: {@code deals} */
record SaveView(
        @NotBlank @Size(max = 40) String object,
        @NotBlank @Size(max = 100) String name,
        @NotNull Boolean shared,
        @NotNull Boolean isDefault,
        @NotNull @Size(max = 4000) String query) {}
