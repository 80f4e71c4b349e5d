package org.guanxi.support.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a case has come. It moves only as {@link CaseState} allows. */
@Embeddable
public record CaseProgress(
        @Enumerated(EnumType.STRING) CaseState state,
        @Nullable String reason,
        @Nullable String resolution,
        int reopened,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt) {

    public static CaseProgress start() {
        return new CaseProgress(CaseState.NEW, null, null, 0, null, null, null);
    }

    public CaseProgress moveTo(MoveCase move, Instant now, Duration reopenWindow) {
        state.requireMove(move.state());
        if (state == CaseState.RESOLVED && move.state() == CaseState.OPEN && !takesReplies(now, reopenWindow)) {
            throw new ReopenWindowOver(reopenWindow);
        }
        if (move.state() == CaseState.REJECTED && move.reason() == null) {
            throw new RejectionNeedsReason();
        }
        String words = move.state() == CaseState.RESOLVED ? move.resolution() : resolution;
        return enter(move.state(), move.reason(), words, now);
    }

    /** Whether a further word of the customer still belongs to this case. */
    public boolean takesReplies(Instant now, Duration reopenWindow) {
        boolean inTime = resolvedAt == null || now.isBefore(resolvedAt.plus(reopenWindow));
        return !state.isFinal() && inTime;
    }

    /** Whether nobody but us has to do something. */
    public boolean isInOurHands() {
        return state == CaseState.NEW || state == CaseState.OPEN;
    }

    public CaseProgress open(Instant now) {
        return enter(CaseState.OPEN, null, resolution, now);
    }

    /** Only the first reply counts. */
    public CaseProgress replied(Instant now) {
        return firstRepliedAt != null
                ? this
                : new CaseProgress(state, reason, resolution, reopened, now, resolvedAt, closedAt);
    }

    /** @throws CaseClosed naming the case */
    public void requireUnfinished(String number) {
        if (state.isFinal()) {
            throw new CaseClosed(number);
        }
    }

    private CaseProgress enter(CaseState to, @Nullable String why, @Nullable String words, Instant now) {
        boolean reopens = state == CaseState.RESOLVED && to == CaseState.OPEN;
        return new CaseProgress(
                to,
                why,
                words,
                reopens ? reopened + 1 : reopened,
                firstRepliedAt,
                to == CaseState.RESOLVED ? now : reopens ? null : resolvedAt,
                to.isFinal() ? now : closedAt);
    }
}
