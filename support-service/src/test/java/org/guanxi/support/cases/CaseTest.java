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
import org.guanxi.shared.problem.Problem;
import org.guanxi.support.details.CaseType;
import org.guanxi.support.progress.CaseState;
import org.guanxi.support.progress.MoveCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(2));

    @Test
    void tellsThatItWasOpened() {
        Case opened = aNewCase();

        assertThat(opened.opened().number()).isEqualTo("C-000001");
        assertThat(opened.opened().accountId()).isEqualTo(ACCOUNT);
        assertThat(opened.opened().priority()).isEqualTo("HIGH");
    }

    @Test
    void tellsWhereItMoved() {
        CaseStateChanged moved = aNewCase().moveTo(MoveCase.to(CaseState.OPEN), LATER, WINDOW);

        assertThat(moved.from()).isEqualTo("NEW");
        assertThat(moved.to()).isEqualTo("OPEN");
        assertThat(moved.occurredAt()).isEqualTo(LATER);
    }

    @Test
    void staysWhereItIsWhenTheMoveIsRefused() {
        Case fresh = aNewCase();

        assertThatThrownBy(() -> fresh.moveTo(MoveCase.to(CaseState.CLOSED), LATER, WINDOW))
                .isInstanceOf(Problem.class);
        assertThat(fresh.progress().state()).isEqualTo(CaseState.NEW);
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
            assertThatThrownBy(() -> open.moveTo(wordless, LATER, WINDOW))
                    .hasMessageStartingWith("resolution-missing ");
            assertThat(open.progress().state()).isEqualTo(CaseState.OPEN);
        }
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
        assertThatThrownBy(() -> aCaseIn(CaseState.CLOSED).agentReplied(AGENT, LATER))
                .hasMessageStartingWith("case-closed ");
        assertThatThrownBy(() -> aCaseIn(CaseState.REJECTED).customerWrote(LATER))
                .hasMessageStartingWith("case-closed ");
    }

    @Test
    void followsTheClosedCaseWithItsDetails() {
        Case closed = aCaseIn(CaseState.CLOSED);

        Case next = closed.followedBy("C-000002", LATER);

        assertThat(next.followsId()).isEqualTo(closed.id());
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
        assertThat(same.changedAt()).isEqualTo(NOW);
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
                .hasMessageStartingWith("case-closed ");
    }
}
