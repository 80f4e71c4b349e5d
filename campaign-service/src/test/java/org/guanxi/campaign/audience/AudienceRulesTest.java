package org.guanxi.campaign.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceRulesTest {

    private static final UUID ACCOUNT = new UUID(0, 1);

    private final AudienceRules rules = new AudienceRules();

    @Test
    void normalisesTheAddress() {
        AudienceEntry entry = only(candidate(1, "  Li.Na@Example.COM "));
        assertThat(entry.address()).isEqualTo("li.na@example.com");
        assertThat(entry.exclusion()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null", "''", "'   '"})
    void excludesWhoHasNoAddress(@Nullable String email) {
        assertThat(only(candidate(1, email)).exclusion()).isEqualTo(Exclusion.NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"li", "li@", "@example.com", "li@example", "a@b@c.com", "li na@example.com"})
    void excludesWhatIsNoAddress(String email) {
        assertThat(only(candidate(1, email)).exclusion()).isEqualTo(Exclusion.INVALID_ADDRESS);
    }

    @Test
    void excludesAccountsWhereWeKnowNobody() {
        assertThat(only(new Candidate(ACCOUNT, null, null, null)).exclusion()).isEqualTo(Exclusion.NO_CONTACT);
    }

    @Test
    void reachesAnAddressOnce() {
        List<AudienceEntry> entries =
                rules.decide(List.of(candidate(1, "office@example.com"), candidate(2, "Office@example.com")));

        assertThat(entries).extracting(AudienceEntry::exclusion).containsExactly(null, Exclusion.DUPLICATE_ADDRESS);
    }

    @Test
    void reachesAPersonOfTwoAccountsOnce() {
        Candidate again = new Candidate(new UUID(0, 2), new UUID(1, 1), "Li Na", "li@example.com");

        assertThat(rules.decide(List.of(candidate(1, "li@example.com"), again))).hasSize(1);
    }

    @Test
    void remembersThePartsBefore() {
        rules.decide(List.of(candidate(1, "office@example.com")));
        assertThat(rules.decide(List.of(candidate(1, "office@example.com")))).isEmpty();
        assertThat(only(candidate(2, "office@example.com")).exclusion()).isEqualTo(Exclusion.DUPLICATE_ADDRESS);
    }

    private AudienceEntry only(Candidate candidate) {
        return rules.decide(List.of(candidate)).getFirst();
    }

    private static Candidate candidate(int person, @Nullable String email) {
        return new Candidate(ACCOUNT, new UUID(1, person), "Li Na", email);
    }
}
