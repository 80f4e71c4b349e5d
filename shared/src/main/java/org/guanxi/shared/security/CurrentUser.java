package org.guanxi.shared.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who asks: a person or a partner's application.
 *
 * @param subject a person's id, or the application's client id
 * @param application its tokens say no roles; those of a person do, even when they have none
 * @param rights {@code accounts:read} and the like
 */
public record CurrentUser(
        String subject, boolean application, List<String> roles, List<UUID> teams, Set<String> rights) {

    static CurrentUser of(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        List<String> teams = token.getClaimAsStringList("teams");
        return new CurrentUser(
                Objects.requireNonNull(token.getSubject(), "sub"),
                roles == null,
                roles == null ? List.of() : roles,
                teams == null ? List.of() : teams.stream().map(UUID::fromString).toList(),
                RightsConverter.rights(token).collect(Collectors.toUnmodifiableSet()));
    }

    /** Nobody, where a service works by itself: imports, feeds, clocks. */
    public static Optional<CurrentUser> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
                ? Optional.of(of(caller.getToken()))
                : Optional.empty();
    }

    /** @param object as the API's paths name it: {@code orders} */
    public boolean mayRead(String object) {
        return rights.contains(object + ":read");
    }

    /** Whether they started it or look after the system: imports and bulk changes are nobody else's to stop or take back. */
    public boolean mayChangeJobOf(String starter) {
        return subject.equals(starter) || rights.contains("operations:write");
    }

    /** Empty for an application. */
    public Optional<UUID> personId() {
        return application ? Optional.empty() : Optional.of(UUID.fromString(subject));
    }
}
