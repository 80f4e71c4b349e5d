package org.guanxi.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.guanxi.analytics.profile.Profile;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final UUID ACCOUNT = new UUID(1, 2);

    @Test
    void endsTheSameWhateverTheOrderTheRepetitionAndTheSplit() {
        var random = new Random(1);
        for (int round = 0; round < 500; round++) {
            var news = AnyFacts.of(ACCOUNT, random, 1 + random.nextInt(40));
            var expected = profile(new Ledger(List.of()), List.of(news));
            assertThat(profile(new Ledger(List.of()), shuffled(news, random))).isEqualTo(expected);
        }
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        var random = new Random(2);
        var news = AnyFacts.of(ACCOUNT, random, 40);
        var ledger = new Ledger(List.of());
        assertThat(ledger.merge(news)).isNotEmpty();
        assertThat(ledger.merge(news)).isEmpty();
    }

    private static List<List<Fact>> shuffled(List<Fact> news, Random random) {
        var all = new ArrayList<>(news);
        for (var fact : news) if (random.nextInt(3) == 0) all.add(fact);
        Collections.shuffle(all, random);
        var batches = new ArrayList<List<Fact>>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(7));
            batches.add(all.subList(from, to));
            from = to;
        }
        return batches;
    }

    private static Profile profile(Ledger ledger, List<List<Fact>> batches) {
        batches.forEach(ledger::merge);
        return Profile.blank(ACCOUNT).counting(ledger.all());
    }
}
