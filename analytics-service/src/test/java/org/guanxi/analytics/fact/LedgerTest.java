package org.guanxi.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.guanxi.analytics.profile.Profile;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final UUID ACCOUNT = new UUID(1, 2);
    private static final List<UUID> THREE = List.of(ACCOUNT, new UUID(3, 4), new UUID(5, 6));

    @Test
    void endsTheSameWhateverTheOrderTheRepetitionAndTheSplit() {
        var random = new Random(1);
        for (int round = 0; round < 500; round++) {
            var news = AnyFacts.of(THREE, random, 1 + random.nextInt(40));
            var expected = profiles(List.of(news));
            assertThat(profiles(shuffled(news, random))).isEqualTo(expected);
        }
    }

    @Test
    void letsAFactGoWithItsLatestNews() {
        var at = Instant.parse("2026-01-01T00:00:00Z");
        var id = new UUID(7, 8);
        var ledger = new Ledger(List.of());
        ledger.merge(List.of(Fact.of(FactKind.CASE, id, THREE.get(0)).is(1, "NEW", at)));
        ledger.merge(List.of(Fact.of(FactKind.CASE, id, THREE.get(1)).urgent(3, "URGENT")));
        ledger.merge(List.of(Fact.of(FactKind.CASE, id, THREE.get(0)).is(2, "OPEN", at)));
        var moved = ledger.all().getFirst();
        assertThat(moved.accountId()).isEqualTo(THREE.get(1));
        assertThat(moved.is("OPEN")).isTrue();
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

    private static List<Profile> profiles(List<List<Fact>> batches) {
        var ledger = new Ledger(List.of());
        batches.forEach(ledger::merge);
        return THREE.stream()
                .map(account -> Profile.blank(account)
                        .counting(ledger.all().stream()
                                .filter(fact -> fact.accountId().equals(account))
                                .toList()))
                .toList();
    }
}
