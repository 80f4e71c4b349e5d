package org.guanxi.support.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));
    private static final Duration WINDOW = Duration.ofDays(7);

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void movesExactlyAsTheTableAllows(CaseState from) {
        CaseProgress before = in(from);
        for (CaseState to : CaseState.values()) {
            MoveCase move = new MoveCase(to, "because", "Extinguished");
            if (from.moves().contains(to)) {
                assertThat(before.moveTo(move, LATER, WINDOW).state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> before.moveTo(move, LATER, WINDOW)).isInstanceOf(CaseMoveNotAllowed.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW              | OPEN, REJECTED
            OPEN             | PENDING_CUSTOMER, PENDING_INTERNAL, RESOLVED, REJECTED
            PENDING_CUSTOMER | OPEN
            PENDING_INTERNAL | OPEN
            RESOLVED         | OPEN, CLOSED
            """)
    void refusalNamesTheAllowedMoves(CaseState from, String allowed) {
        assertThatThrownBy(() -> from.requireMove(from))
                .isInstanceOfSatisfying(
                        CaseMoveNotAllowed.class,
                        refusal -> assertThat(refusal.properties())
                                .containsEntry("allowed", List.of(allowed.split(", "))));
    }

    @Test
    void rejectionNeedsReason() {
        assertThatThrownBy(() -> CaseProgress.start().moveTo(MoveCase.to(CaseState.REJECTED), LATER, WINDOW))
                .isInstanceOf(RejectionNeedsReason.class);
    }

    @Test
    void blankWordsAreNoResolution() {
        MoveCase wordless = new MoveCase(CaseState.RESOLVED, null, "  ");

        assertThatThrownBy(() -> wordless.requireResolution("INCIDENT")).isInstanceOf(ResolutionMissing.class);
    }

    @Test
    void countsHowOftenItWasReopened() {
        CaseProgress reopened = in(CaseState.RESOLVED).moveTo(MoveCase.to(CaseState.OPEN), LATER, WINDOW);

        assertThat(reopened.reopened()).isEqualTo(1);
        assertThat(reopened.resolvedAt()).isNull();
    }

    @Test
    void keepsItsResolutionToTheEnd() {
        CaseProgress closed = in(CaseState.RESOLVED).moveTo(MoveCase.to(CaseState.CLOSED), LATER, WINDOW);

        assertThat(closed.resolution()).isEqualTo("Extinguished");
        assertThat(closed.closedAt()).isEqualTo(LATER);
    }

    @Test
    void staysResolvedWhenTheWindowIsOver() {
        CaseProgress resolved = in(CaseState.RESOLVED);

        assertThatThrownBy(() -> resolved.moveTo(MoveCase.to(CaseState.OPEN), NOW.plus(WINDOW), WINDOW))
                .isInstanceOf(ReopenWindowOver.class);
    }

    @Test
    void takesNoReplyAfterItsEnd() {
        assertThat(in(CaseState.RESOLVED).takesReplies(LATER, WINDOW)).isTrue();
        assertThat(in(CaseState.RESOLVED).takesReplies(NOW.plus(WINDOW), WINDOW))
                .isFalse();
        assertThat(in(CaseState.CLOSED).takesReplies(LATER, WINDOW)).isFalse();
        assertThatThrownBy(() -> in(CaseState.CLOSED).requireUnfinished("C-000001"))
                .isInstanceOf(CaseClosed.class);
    }

    private static CaseProgress in(CaseState state) {
        Instant resolved = state == CaseState.RESOLVED ? NOW : null;
        return new CaseProgress(state, null, "Extinguished", 0, null, resolved, null);
    }
}
