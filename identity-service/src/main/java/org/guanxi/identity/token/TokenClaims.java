package org.guanxi.identity.token;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.guanxi.identity.application.Partners;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What tokens say. A person's roles are read anew with every renewal; who was deactivated gets no more tokens. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "guanxi";

    private final People people;
    private final Partners partners;
    private final Clock clock;

    TokenClaims(People people, Partners partners, Clock clock) {
        this.people = people;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
        if (access) {
            context.getClaims().audience(storable(List.of(AUDIENCE)));
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            describeApplication(context);
        } else {
            Authentication person = Objects.requireNonNull(context.getPrincipal());
            describePerson(person.getName(), context.getClaims());
        }
    }

    private void describeApplication(JwtEncodingContext context) {
        Set<String> scopes = context.getAuthorizedScopes();
        if (!scopes.isEmpty()) {
            context.getClaims().claim("scope", String.join(" ", new TreeSet<>(scopes)));
        }
        partners.noteUse(context.getRegisteredClient().getClientId(), clock.instant());
    }

    private void describePerson(String id, JwtClaimsSet.Builder claims) {
        User user = people.find(UUID.fromString(id))
                .filter(User::isActive)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        claims.subject(id);
        claims.claim("preferred_username", user.username());
        claims.claim("name", user.displayName());
        Optional.ofNullable(user.locale()).ifPresent(locale -> claims.claim("locale", locale));
        claims.claim("roles", storable(user.roles()));
        claims.claim(
                "teams",
                storable(user.sortedTeamIds().stream().map(UUID::toString).toList()));
    }

    /** The stored claims are read back with an allow-list of types that knows no immutable lists. */
    private static List<String> storable(List<String> values) {
        return new ArrayList<>(values);
    }
}
