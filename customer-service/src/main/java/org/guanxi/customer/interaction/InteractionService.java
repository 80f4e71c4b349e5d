package org.guanxi.customer.interaction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.customer.directory.NamedContacts;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InteractionService {

    private final Interactions interactions;
    private final NamedContacts contacts;
    private final LeadTalks talks;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Clock clock;

    InteractionService(
            Interactions interactions,
            NamedContacts contacts,
            LeadTalks talks,
            Timeline timeline,
            Outbox outbox,
            Clock clock) {
        this.interactions = interactions;
        this.contacts = contacts;
        this.talks = talks;
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
        contacts.require(said.contactId());
        UUID account = said.leadId() == null ? said.accountId() : talks.accountOf(said.leadId());
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
