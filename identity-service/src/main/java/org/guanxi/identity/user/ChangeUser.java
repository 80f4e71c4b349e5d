package org.guanxi.identity.user;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

record ChangeUser(
        @NotBlank @Size(max = 100) String name,

        @Nullable @Email(regexp = Texts.MAIL_ADDRESS) @Size(max = 254)
        String email,

        @NotNull @Size(max = 20) Set<String> roles,
        @Nullable @Size(max = 50) Set<UUID> teamIds,
        @NotNull Boolean active) {

    UserDetails details() {
        return new UserDetails(
                name.strip(), email, CreateUser.rolesOf(roles), teamIds == null ? Set.of() : teamIds, active);
    }
}
