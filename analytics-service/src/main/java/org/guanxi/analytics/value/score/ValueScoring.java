package org.guanxi.analytics.value.score;

import java.util.function.UnaryOperator;
import org.guanxi.analytics.profile.Everybody;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.member.Cause;
import org.guanxi.analytics.segment.member.LiveSegments;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scores everybody, page by page: after a fit, and each night because time passes for those who do not order. By a model for a
 * past day the night changes only what an earlier release scored otherwise.
 */
@Component
public class ValueScoring {

    private static final Cause FITTED = Cause.event("crm.analytics.model.customer-value-fitted.v1");

    private final ValueModels models;
    private final ValueScorer scorer;
    private final Profiles profiles;
    private final LiveSegments segments;
    private final Everybody everybody;

    ValueScoring(
            ValueModels models, ValueScorer scorer, Profiles profiles, LiveSegments segments, Everybody everybody) {
        this.models = models;
        this.scorer = scorer;
        this.profiles = profiles;
        this.segments = segments;
        this.everybody = everybody;
    }

    /**
     * Whoever is not scored by the model yet: some may be, who ordered since it was saved, or whom an earlier try came to.
     *
     * @param afterPage called again and again until all are
     */
    public void afterFit(ValueModel model, Runnable afterPage) {
        score(profile -> isScored(profile, model) ? profile : scorer.by(model, profile), FITTED, afterPage);
    }

    @Scheduled(cron = "${guanxi.analytics.nightly-values:0 20 2 * * *}", zone = "UTC")
    public void renew() {
        models.current().ifPresent(model -> score(profile -> scorer.by(model, profile), Cause.TIME, () -> {}));
    }

    private void score(UnaryOperator<Profile> scoring, Cause cause, Runnable afterPage) {
        everybody.all(page -> segments.reevaluate(profiles.update(page, scoring), account -> cause), afterPage);
    }

    private static boolean isScored(Profile profile, ValueModel model) {
        return profile.value() != null && profile.value().modelVersion() == model.version();
    }
}
