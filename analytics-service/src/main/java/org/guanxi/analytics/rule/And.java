package org.guanxi.analytics.rule;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guanxi.analytics.profile.Profile;

record And(List<Rule> parts) implements Rule {

    @Override
    public boolean matches(Profile profile, Instant now) {
        return parts.stream().allMatch(part -> part.matches(profile, now));
    }

    @Override
    public Stream<Compare> comparisons() {
        return parts.stream().flatMap(Rule::comparisons);
    }

    @Override
    public Stream<Compare> deciding(Profile profile, Instant now) {
        boolean answer = matches(profile, now);
        return parts.stream()
                .filter(part -> part.matches(profile, now) == answer)
                .flatMap(part -> part.deciding(profile, now));
    }
}
