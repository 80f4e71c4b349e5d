package org.guanxi.analytics.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.grid.RfmScorer;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.member.Cause;
import org.guanxi.analytics.segment.member.LiveSegments;
import org.guanxi.analytics.value.score.ValueScorer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** From news to all that follows from it: ledger, profiles, scores, segments, in one transaction a part. */
@Component
class AccountNews {

    private final Profiles profiles;
    private final RfmScorer rfm;
    private final ValueScorer value;
    private final LiveSegments segments;
    private final TransactionTemplate transaction;

    AccountNews(Profiles profiles, RfmScorer rfm, ValueScorer value, LiveSegments segments, TransactionTemplate steps) {
        this.profiles = profiles;
        this.rfm = rfm;
        this.value = value;
        this.segments = segments;
        this.transaction = steps;
    }

    void apply(List<News> all) {
        var accounts = all.stream().map(News::accountId).distinct().toList();
        NewsParts.of(all, profiles.countFacts(accounts)).forEach(this::applyPart);
    }

    private void applyPart(List<News> all) {
        var notices = all.stream().map(News::notice).filter(Objects::nonNull).toList();
        var facts = all.stream().map(News::fact).filter(Objects::nonNull).toList();
        var causes = causes(all, profiles.owners(facts));
        transaction.executeWithoutResult(status -> segments.reevaluate(
                profiles.record(causes.keySet(), notices, facts, scoring()),
                account -> causes.getOrDefault(account, Cause.TIME)));
    }

    /** Scores whoever's orders changed; edges and model are read once, and not before the first profile was locked. */
    private BinaryOperator<Profile> scoring() {
        var grid = SingletonSupplier.of(rfm::newest);
        var model = SingletonSupplier.of(value::current);
        return (before, after) -> before.orders().equals(after.orders())
                ? after
                : model.obtain().apply(grid.obtain().apply(after));
    }

    /** What happens to each account; a fact that moves happens to both. */
    private static Map<UUID, Cause> causes(List<News> all, Map<Fact.Key, UUID> owners) {
        var causes = new HashMap<UUID, Cause>();
        for (var news : all) {
            var cause = Cause.event(news.type());
            causes.put(news.accountId(), cause);
            var owner = news.fact() == null ? null : owners.get(news.fact().key());
            if (owner != null) causes.put(owner, cause);
        }
        return causes;
    }
}
