package org.guanxi.analytics.rule;

import java.time.Instant;
import java.util.stream.Stream;
import org.guanxi.analytics.profile.Profile;

record Not(Rule part) implements Rule {

    @Override
    public boolean matches(Profile profile, Instant now) {
        return !part.matches(profile, now);
    }

    @Override
    public Stream<Compare> comparisons() {
        return part.comparisons();
    }

    @Override
    public Stream<Compare> deciding(Profile profile, Instant now) {
        return part.deciding(profile, now);
    }
}
