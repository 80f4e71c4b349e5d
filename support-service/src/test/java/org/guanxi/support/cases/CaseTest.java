package org.guanxi.support.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanxi.support.cases.CaseFixtures.ACCOUNT;
import static org.guanxi.support.cases.CaseFixtures.AGENT;
import static org.guanxi.support.cases.CaseFixtures.NOW;
import static org.guanxi.support.cases.CaseFixtures.WINDOW;
import static org.guanxi.support.cases.CaseFixtures.aCaseIn;
import static org.guanxi.support.cases.CaseFixtures.aNewCase;

import java.time.Duration;
import java.time.Instant;
import org.guanxi.shared.event.support.CaseReplied;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(2));

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void movesExactlyAsTheTableAllows(CaseState from) {
        for (CaseState to : CaseState.values()) {
            Case moved = aCaseIn(from);
            MoveCase move = new MoveCase(to, "because", "Extinguished");
            if (from.moves().contains(to)) {
                CaseStateChanged event = moved.moveTo(move, LATER, WINDOW);
                assertThat(event.from()).isEqualTo(from.name());
                assertThat(event.to()).isEqualTo(to.name());
                assertThat(moved.progress().state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> moved.moveTo(move, LATER, WINDOW)).isInstanceOf(CaseMoveNotAllowed.class);
                assertThat(moved.progress().state()).isEqualTo(from);
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
    void tellsThatItWasOpened() {
        Case opened = aNewCase();

        assertThat(opened.opened().number()).isEqualTo("C-000001");
        assertThat(opened.opened().accountId()).isEqualTo(ACCOUNT);
        assertThat(opened.opened().priority()).isEqualTo("HIGH");
    }

    @Test
    void rejectionNeedsReason() {
        assertThatThrownBy(() -> aNewCase().moveTo(MoveCase.to(CaseState.REJECTED), LATER, WINDOW))
                .isInstanceOf(RejectionNeedsReason.class);
    }

    @ParameterizedTest
    @EnumSource(CaseType.class)
    void resolutionNeedsWordsUnlessItWasARequest(CaseType type) {
        Case open = aCaseIn(CaseState.OPEN, type);
        MoveCase wordless = new MoveCase(CaseState.RESOLVED, null, "  ");

        if (type == CaseType.REQUEST) {
            open.moveTo(wordless, LATER, WINDOW);
            assertThat(open.progress().resolvedAt()).isEqualTo(LATER);
        } else {
            assertThatThrownBy(() -> open.moveTo(wordless, LATER, WINDOW)).isInstanceOf(ResolutionMissing.class);
        }
    }

    @Test
    void countsHowOftenItWasReopened() {
        Case resolved = aCaseIn(CaseState.RESOLVED);

        resolved.moveTo(MoveCase.to(CaseState.OPEN), LATER, WINDOW);

        assertThat(resolved.progress().reopened()).isEqualTo(1);
        assertThat(resolved.progress().resolvedAt()).isNull();
    }

    @Test
    void staysResolvedWhenTheWindowIsOver() {
        Case resolved = aCaseIn(CaseState.RESOLVED);

        assertThatThrownBy(() -> resolved.moveTo(MoveCase.to(CaseState.OPEN), NOW.plus(WINDOW), WINDOW))
                .isInstanceOf(ReopenWindowOver.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING_CUSTOMER", "PENDING_INTERNAL", "RESOLVED"})
    void customersMessageOpensWhatWaits(CaseState waiting) {
        Case waits = aCaseIn(waiting);

        var events = waits.customerWrote(LATER);

        assertThat(events).hasSize(2);
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        CaseReplied.class,
                        said -> assertThat(said.fromCustomer()).isTrue());
        assertThat(waits.progress().state()).isEqualTo(CaseState.OPEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN"})
    void customersMessageLeavesTheStateOfWhatIsInOurHands(CaseState ours) {
        Case open = aCaseIn(ours);

        assertThat(open.customerWrote(LATER)).hasSize(1);
        assertThat(open.progress().state()).isEqualTo(ours);
    }

    @Test
    void takesNoReplyAfterItsEnd() {
        assertThat(aCaseIn(CaseState.RESOLVED).takesReplies(LATER, WINDOW)).isTrue();
        assertThat(aCaseIn(CaseState.RESOLVED).takesReplies(NOW.plus(WINDOW), WINDOW))
                .isFalse();
        assertThat(aCaseIn(CaseState.CLOSED).takesReplies(LATER, WINDOW)).isFalse();
        assertThatThrownBy(() -> aCaseIn(CaseState.CLOSED).agentReplied(AGENT, LATER))
                .isInstanceOf(CaseClosed.class);
    }

    @Test
    void followsTheClosedCaseWithItsDetails() {
        Case closed = aCaseIn(CaseState.CLOSED);

        Case next = closed.followedBy("C-000002", LATER);

        assertThat(next.progress().followsId()).isEqualTo(closed.id());
        assertThat(next.details()).isEqualTo(closed.details());
        assertThat(next.progress().state()).isEqualTo(CaseState.NEW);
    }

    @Test
    void firstReplyOfAHumanCountsAndOpens() {
        Case fresh = aNewCase();

        assertThat(fresh.agentReplied(null, NOW)).hasSize(1);
        assertThat(fresh.progress().firstRepliedAt()).isNull();

        assertThat(fresh.agentReplied(AGENT, LATER)).hasSize(2);
        assertThat(fresh.progress().firstRepliedAt()).isEqualTo(LATER);
        assertThat(fresh.progress().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void changeToTheSameChangesNothing() {
        Case same = aNewCase();

        assertThat(same.change(same.details(), LATER)).isEmpty();
        assertThat(same.progress().changedAt()).isEqualTo(NOW);
    }

    @Test
    void tellsItsNewAssignee() {
        Case fresh = aNewCase();

        var event = fresh.change(fresh.details().assignedTo(AGENT), LATER);

        assertThat(event.orElseThrow().assigneeId()).isEqualTo(AGENT);
    }

    @Test
    void closedCaseCannotBeChanged() {
        Case closed = aCaseIn(CaseState.CLOSED);

        assertThatThrownBy(() -> closed.change(closed.details().assignedTo(AGENT), LATER))
                .isInstanceOf(CaseClosed.class);
    }
}
