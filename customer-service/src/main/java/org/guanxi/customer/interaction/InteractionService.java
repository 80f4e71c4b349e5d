package org.guanxi.customer.interaction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InteractionService {

    private final Interactions interactions;
    private final Partners partners;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Clock clock;

    InteractionService(Interactions interactions, Partners partners, Timeline timeline, Outbox outbox, Clock clock) {
        this.interactions = interactions;
        this.partners = partners;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public InteractionView log(LogInteraction said, CurrentUser author, IdempotencyKey key) {
        said.requireOnePartner();
        return key.earlier(said, interactions::findByStampKey, Interaction::stamp)
                .orElseGet(() -> logNew(said, author, key))
                .view();
    }

    /** The timeline shows our own at once; the event is for the others. */
    private Interaction logNew(LogInteraction said, CurrentUser author, IdempotencyKey key) {
        UUID account = partners.accountOf(said);
        Interaction interaction = interactions.saveAndFlush(
                Interaction.log(said, account, author.personId().orElse(null), key.stamp(said), clock.instant()));
        if (account != null) {
            timeline.add(List.of(interaction.entry(account, clock.instant())));
        }
        outbox.append(interaction.logged());
        return interaction;
    }

    @Transactional(readOnly = true)
    public InteractionView require(UUID id) {
        return interactions.require(id).view();
    }
}
