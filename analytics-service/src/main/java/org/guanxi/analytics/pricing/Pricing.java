package org.guanxi.analytics.pricing;

import java.time.Clock;
import org.guanxi.analytics.grid.RfmGrid;
import org.guanxi.analytics.profile.Everybody;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.member.Cause;
import org.guanxi.analytics.segment.member.LiveSegments;
import org.guanxi.analytics.value.score.ValueScoring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reckons everybody's money once more when the service starts with other rates than those last used, and whatever follows
 * from it: values, borders and segments. Each night too, since services of old and new rates may have run side by side.
 */
@Component
class Pricing {

    private static final Logger log = LoggerFactory.getLogger(Pricing.class);

    private final RatesUsed used;
    private final Profiles profiles;
    private final Everybody everybody;
    private final Followers followers;
    private final Clock clock;
    private boolean settled;

    /** What follows from other amounts. */
    @Component
    record Followers(LiveSegments segments, ValueScoring values, RfmGrid grid) {}

    Pricing(RatesUsed used, Profiles profiles, Everybody everybody, Followers followers, Clock clock) {
        this.used = used;
        this.profiles = profiles;
        this.everybody = everybody;
        this.followers = followers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${guanxi.analytics.stale:3s}")
    synchronized void renewIfRatesChanged() {
        if (settled) return;
        if (!used.arePresent()) renew();
        settled = true;
    }

    @Scheduled(cron = "${guanxi.analytics.nightly-money:0 0 2 * * *}", zone = "UTC")
    synchronized void nightly() {
        price();
    }

    private void renew() {
        price();
        followers.values.renew();
        followers.grid.renew(() -> {});
        used.use(clock.instant());
        log.info("Everybody's money reckoned by new rates");
    }

    private void price() {
        everybody.all(page -> followers.segments.reevaluate(profiles.price(page), account -> Cause.TIME), () -> {});
    }
}
