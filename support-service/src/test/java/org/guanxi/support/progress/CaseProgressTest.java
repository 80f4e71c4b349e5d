package org.guanxi.support.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));
    private static final Duration WINDOW = Duration.ofDays(7);

    private static final Map<CaseState, List<CaseState>> WAYS = Map.of(
            CaseState.NEW, List.of(),
            CaseState.OPEN, List.of(CaseState.OPEN),
            CaseState.PENDING_CUSTOMER, List.of(CaseState.OPEN, CaseState.PENDING_CUSTOMER),
            CaseState.PENDING_INTERNAL, List.of(CaseState.OPEN, CaseState.PENDING_INTERNAL),
            CaseState.RESOLVED, List.of(CaseState.OPEN, CaseState.RESOLVED),
            CaseState.CLOSED, List.of(CaseState.OPEN, CaseState.RESOLVED, CaseState.CLOSED),
            CaseState.REJECTED, List.of(CaseState.REJECTED));

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void movesExactlyAsTheTableAllows(CaseState from) {
        for (CaseState to : CaseState.values()) {
            CaseProgress before = progressTo(from);
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
                        refusal -> assertThat(refusal.fields()).containsExactly(new FieldProblem("/state", allowed)));
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
        CaseProgress reopened = progressTo(CaseState.RESOLVED).moveTo(MoveCase.to(CaseState.OPEN), LATER, WINDOW);

        assertThat(reopened.reopened()).isEqualTo(1);
        assertThat(reopened.resolvedAt()).isNull();
    }

    @Test
    void keepsItsResolutionToTheEnd() {
        CaseProgress closed = progressTo(CaseState.RESOLVED).moveTo(MoveCase.to(CaseState.CLOSED), LATER, WINDOW);

        assertThat(closed.resolution()).isEqualTo("Extinguished");
        assertThat(closed.closedAt()).isEqualTo(LATER);
    }

    @Test
    void staysResolvedWhenTheWindowIsOver() {
        CaseProgress resolved = progressTo(CaseState.RESOLVED);

        assertThatThrownBy(() -> resolved.moveTo(MoveCase.to(CaseState.OPEN), NOW.plus(WINDOW), WINDOW))
                .isInstanceOf(ReopenWindowOver.class);
    }

    @Test
    void takesNoReplyAfterItsEnd() {
        assertThat(progressTo(CaseState.RESOLVED).takesReplies(LATER, WINDOW)).isTrue();
        assertThat(progressTo(CaseState.RESOLVED).takesReplies(NOW.plus(WINDOW), WINDOW))
                .isFalse();
        assertThat(progressTo(CaseState.CLOSED).takesReplies(LATER, WINDOW)).isFalse();
        assertThatThrownBy(() -> progressTo(CaseState.CLOSED).requireUnfinished("C-000001"))
                .isInstanceOf(CaseClosed.class);
    }

    private static CaseProgress progressTo(CaseState state) {
        CaseProgress progress = CaseProgress.start();
        for (CaseState next : WAYS.get(state)) {
            progress = progress.moveTo(new MoveCase(next, "because", "Extinguished"), NOW, WINDOW);
        }
        return progress;
    }
}
