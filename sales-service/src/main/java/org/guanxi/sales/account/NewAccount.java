package org.guanxi.sales.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.event.customer.AccountKind;

/** An account that customer-service shall create. */
public record NewAccount(
        @NotNull AccountKind kind,
        @NotBlank @Size(max = 200) String name) {}
