package org.guanxi.campaign.send;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailureLimitTest {

    private final FailureLimit limit = new FailureLimit(100, 20, 0.2);

    @Test
    void saysNothingOfAFewMessages() {
        assertThat(limit.isReached(nCopies(19, MessageState.FAILED))).isFalse();
        assertThat(limit.isReached(nCopies(20, MessageState.FAILED))).isTrue();
    }

    @Test
    void isReachedByTheShareOfFailures() {
        assertThat(limit.isReached(of(81, 19))).isFalse();
        assertThat(limit.isReached(of(80, 20))).isTrue();
    }

    @Test
    void countsGivenUpLikeRefused() {
        assertThat(limit.isReached(nCopies(20, MessageState.HARD_BOUNCED))).isTrue();
    }

    private static List<MessageState> of(int sent, int failed) {
        return Stream.concat(nCopies(sent, MessageState.SENT).stream(), nCopies(failed, MessageState.FAILED).stream())
                .toList();
    }
}
