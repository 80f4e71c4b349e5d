package org.guanxi.analytics.value.score;

import java.util.UUID;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.member.Cause;
import org.guanxi.analytics.segment.member.LiveSegments;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Scores everybody, page by page: after a fit, and each night because time passes for those who do not order. */
@Component
public class ValueScoring {

    public static final String FITTED = "crm.analytics.model.customer-value-fitted.v1";
    private static final int PAGE = 500;

    private final ValueModels models;
    private final ValueScorer scorer;
    private final Profiles profiles;
    private final LiveSegments segments;
    private final TransactionTemplate transaction;

    ValueScoring(
            ValueModels models,
            ValueScorer scorer,
            Profiles profiles,
            LiveSegments segments,
            TransactionTemplate steps) {
        this.models = models;
        this.scorer = scorer;
        this.profiles = profiles;
        this.segments = segments;
        this.transaction = steps;
    }

    public void scoreAll(ValueModel model, Cause cause) {
        @Nullable UUID last = null;
        for (var page = profiles.page(null, PAGE); !page.isEmpty(); page = profiles.page(last, PAGE)) {
            var ids = page;
            transaction.executeWithoutResult(status ->
                    segments.reevaluate(profiles.update(ids, profile -> scored(model, profile)), account -> cause));
            last = page.getLast();
        }
    }

    @Scheduled(cron = "${guanxi.analytics.nightly:0 20 2 * * *}", zone = "UTC")
    void nightly() {
        models.newest().filter(model -> !model.pinned()).ifPresent(model -> scoreAll(model, Cause.TIME));
    }

    private Profile scored(ValueModel model, Profile profile) {
        return scorer.afterFit(model, profile);
    }
}
