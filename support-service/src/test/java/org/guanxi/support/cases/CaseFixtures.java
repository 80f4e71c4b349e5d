package org.guanxi.support.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.support.details.CaseChannel;
import org.guanxi.support.details.CaseDetails;
import org.guanxi.support.details.CasePriority;
import org.guanxi.support.details.CaseType;
import org.guanxi.support.progress.CaseState;
import org.guanxi.support.progress.MoveCase;

final class CaseFixtures {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration WINDOW = Duration.ofDays(7);
    static final UUID ACCOUNT = new UUID(0, 1);
    static final UUID AGENT = new UUID(0, 2);

    private CaseFixtures() {}

    static CaseDetails details(CaseType type) {
        return new CaseDetails(
                "Printer is on fire", null, type, CasePriority.HIGH, CaseChannel.PHONE, ACCOUNT, null, null);
    }

    static Case aNewCase() {
        return Case.open("C-000001", details(CaseType.INCIDENT), null, NOW);
    }

    static Case aCaseIn(CaseState state) {
        return aCaseIn(state, CaseType.INCIDENT);
    }

    static Case aCaseIn(CaseState state, CaseType type) {
        Case moved = Case.open("C-000001", details(type), null, NOW);
        switch (state) {
            case NEW -> {}
            case OPEN, REJECTED -> move(moved, state);
            case PENDING_CUSTOMER, PENDING_INTERNAL, RESOLVED -> {
                move(moved, CaseState.OPEN);
                move(moved, state);
            }
            case CLOSED -> {
                move(moved, CaseState.OPEN);
                move(moved, CaseState.RESOLVED);
                move(moved, CaseState.CLOSED);
            }
        }
        return moved;
    }

    private static void move(Case moved, CaseState to) {
        moved.moveTo(new MoveCase(to, "because", "Extinguished"), NOW, WINDOW);
    }
}
