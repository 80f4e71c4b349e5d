package org.guanxi.customer.interaction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.customer.contact.NamedContacts;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.customer.timeline.Timeline.NewEntry;
import org.guanxi.customer.timeline.TimelineKind;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.customer.InteractionLogged;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InteractionService {

    private final Interactions interactions;
    private final NamedContacts contacts;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Clock clock;

    InteractionService(
            Interactions interactions, NamedContacts contacts, Timeline timeline, Outbox outbox, Clock clock) {
        this.interactions = interactions;
        this.contacts = contacts;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public InteractionView log(LogInteraction said, CurrentUser author, IdempotencyKey key) {
        return key.earlier(said, interactions::findByStampKey, Interaction::stamp)
                .orElseGet(() -> logNew(said, author, key))
                .view();
    }

    /** The timeline shows our own at once; the event is for the others. */
    private Interaction logNew(LogInteraction said, CurrentUser author, IdempotencyKey key) {
        contacts.require(said.contactId());
        Interaction interaction = interactions.saveAndFlush(
                Interaction.log(said, author.personId().orElse(null), key.stamp(said), clock.instant()));
        InteractionLogged logged = interaction.logged();
        timeline.add(List.of(new NewEntry(
                logged.accountId(),
                interaction.id(),
                TimelineKind.INTERACTION,
                EventTypes.nameOf(InteractionLogged.class),
                logged.occurredAt(),
                clock.instant(),
                "customer-service",
                interaction.id(),
                interaction.view())));
        outbox.append(logged);
        return interaction;
    }

    @Transactional(readOnly = true)
    public InteractionView require(UUID id) {
        return interactions.require(id).view();
    }
}
