package org.guanxi.shared.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A person's rights follow from the roles in the token, an application's are its scopes. */
class RightsConverter implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        return rights(token).<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }

    static Stream<String> rights(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return (roles == null ? scopes(token) : rightsOf(roles)).distinct();
    }

    private static Stream<String> rightsOf(List<String> roles) {
        return roles.stream().map(Role::find).flatMap(Optional::stream).flatMap(role -> role.rights().stream());
    }

    private static Stream<String> scopes(Jwt token) {
        Object scope = token.getClaim("scope");
        return switch (scope) {
            case null -> Stream.empty();
            case String text -> Stream.of(text.split(" ")).filter(each -> !each.isEmpty());
            case Collection<?> many -> many.stream().map(String::valueOf);
            default -> Stream.empty();
        };
    }
}
