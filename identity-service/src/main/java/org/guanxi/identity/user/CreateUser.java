package org.guanxi.identity.user;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.input.Texts;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** @param password the first one, to be handed over in person */
record CreateUser(
        @NotBlank @Pattern(regexp = User.USERNAME, message = "field.username")
        String username,

        @NotBlank @Size(max = 100) String name,

        @Nullable @Email(regexp = Texts.MAIL_ADDRESS) @Size(max = 254)
        String email,

        @NotNull @Size(max = 20) Set<String> roles,
        @Nullable @Size(max = 50) Set<UUID> teamIds,
        @NotBlank @Size(max = 200) String password) {

    UserDetails details() {
        return new UserDetails(name.strip(), email, rolesOf(roles), teamIds == null ? Set.of() : teamIds, true);
    }

    static Set<Role> rolesOf(Set<String> names) {
        return names.stream()
                .map(name -> Role.find(name).orElseThrow(() -> new UnknownRole(name)))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The password stays out of logs and out of the hash that recognises a repeated request. */
    @Override
    public String toString() {
        return "CreateUser[" + username + ", " + name + ", " + email + ", " + roles + ", " + teamIds + "]";
    }
}
