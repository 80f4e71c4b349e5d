package org.guanxi.sales.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccountFeed {

    private final EventConverter converter;
    private final AccountCopy copy;

    AccountFeed(EventConverter converter, AccountCopy copy) {
        this.converter = converter;
        this.copy = copy;
    }

    @KafkaListener(topics = Topics.ACCOUNT, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        Map<UUID, AccountNews> latest = new LinkedHashMap<>();
        for (Received received : converter.convertAll(records)) {
            AccountNews news = AccountNews.of(received);
            if (news != null) {
                latest.merge(news.id(), news, (one, other) -> one.sequence() > other.sequence() ? one : other);
            }
        }
        copy.take(latest.values());
    }
}
