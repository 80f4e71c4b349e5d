package org.guanxi.support.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a word in the conversation does to its case. Answers with the case that the word belongs to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseReplies {

    private final Cases cases;
    private final CaseNumbers numbers;
    private final CaseSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    CaseReplies(Cases cases, CaseNumbers numbers, CaseSettings settings, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    public UUID customerWrote(UUID id) {
        Instant now = clock.instant();
        Case current = cases.requireLocked(id);
        while (!current.takesReplies(now, settings.closeAfter())) {
            Optional<Case> next = cases.findFirstByFollowsIdOrderByCreatedAtDesc(current.id());
            current = next.isPresent() ? next.get() : followUp(current, now);
        }
        outbox.appendAll(current.customerWrote(now));
        return current.id();
    }

    private Case followUp(Case ended, Instant now) {
        Case next = cases.save(ended.followedBy(numbers.next(), now));
        outbox.append(next.opened());
        return next;
    }

    public UUID agentReplied(UUID id, @Nullable UUID author) {
        Case answered = cases.requireLocked(id);
        outbox.appendAll(answered.agentReplied(author, clock.instant()));
        return id;
    }

    public UUID requireCase(UUID id) {
        return cases.require(id).id();
    }
}
