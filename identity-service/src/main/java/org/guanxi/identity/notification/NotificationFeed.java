package org.guanxi.identity.notification;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.feed.EventConverter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class NotificationFeed {

    private final EventConverter converter;
    private final NotificationService notifications;

    NotificationFeed(EventConverter converter, NotificationService notifications) {
        this.converter = converter;
        this.notifications = notifications;
    }

    @KafkaListener(
            topics = {Topics.ACCOUNT, Topics.LEAD, Topics.DEAL, Topics.CASE},
            batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        notifications.take(converter.convertAll(records));
    }
}
