package org.guanxi.customer.interaction;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.customer.lead.KnownLead;
import org.guanxi.customer.lead.KnownLeads;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.customer.timeline.Timeline.NewEntry;
import org.guanxi.customer.timeline.TimelineKind;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.LeadChanged;
import org.guanxi.shared.event.sales.LeadConverted;
import org.guanxi.shared.event.sales.LeadCreated;
import org.guanxi.shared.event.sales.LeadStatusChanged;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which leads there are. With its conversion what was said with one becomes part of what was said with the customer. */
@Component
class LeadFeed {

    private final EventConverter events;
    private final KnownLeads leads;
    private final LeadTalks talks;
    private final Timeline timeline;

    LeadFeed(EventConverter events, KnownLeads leads, LeadTalks talks, Timeline timeline) {
        this.events = events;
        this.leads = leads;
        this.talks = talks;
        this.timeline = timeline;
    }

    @KafkaListener(topics = Topics.LEAD, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        List<KnownLead> known = new ArrayList<>();
        List<NewEntry> entries = new ArrayList<>();
        for (Received received : events.convertAll(records)) {
            KnownLead lead = read(received);
            if (lead != null) {
                known.add(lead);
            }
            if (received.event() instanceof LeadConverted converted) {
                entries.add(NewEntry.of(received, TimelineKind.LEAD, converted.accountId(), converted.occurredAt()));
            }
        }
        leads.keep(known);
        timeline.add(entries);
        known.forEach(talks::follow);
    }

    private static @Nullable KnownLead read(Received received) {
        return switch (received.event()) {
            case LeadCreated created -> new KnownLead(created.leadId(), null);
            case LeadChanged changed -> new KnownLead(changed.leadId(), null);
            case LeadStatusChanged moved -> new KnownLead(moved.leadId(), null);
            case LeadConverted converted -> new KnownLead(converted.leadId(), converted.accountId());
            default -> null;
        };
    }
}
