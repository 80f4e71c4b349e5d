package org.guanxi.sales.lead;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.LeadInteractionLogged;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first talk with a lead is the begin of the work on it. A note is none. */
@Component
class LeadTalkFeed {

    private static final Set<String> TALKS = Set.of("CALL", "MAIL", "MEETING");

    private final EventConverter events;
    private final LeadService leads;

    LeadTalkFeed(EventConverter events, LeadService leads) {
        this.events = events;
        this.leads = leads;
    }

    @KafkaListener(topics = Topics.INTERACTION, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        for (Received received : events.convertAll(records)) {
            if (received.event() instanceof LeadInteractionLogged logged && TALKS.contains(logged.kind())) {
                leads.noteTalk(logged.leadId());
            }
        }
    }
}
