package org.guanxi.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(boolean signedIn, @Nullable Person user) {

    record Person(
            String id,
            String username,
            String name,
            @Nullable String locale,
            List<String> roles) {}

    static SessionView of(SignedIn person) {
        return new SessionView(
                true,
                new Person(person.id(), person.username(), person.displayName(), person.locale(), person.roles()));
    }

    static SessionView nobody() {
        return new SessionView(false, null);
    }
}
