package org.guanxi.sales.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountKind;
import org.jspecify.annotations.Nullable;

/**
 * An account that customer-service shall create.
 *
 * @param ownerId who has the lead when left out
 */
public record NewAccount(
        @NotNull AccountKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable UUID ownerId) {

    public NewAccount ownedBy(UUID owner) {
        return new NewAccount(kind, name, owner);
    }
}
