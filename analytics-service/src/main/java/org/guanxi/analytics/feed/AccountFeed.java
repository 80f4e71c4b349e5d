package org.guanxi.analytics.feed;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.profile.Attributes;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Accounts themselves. */
@Component
class AccountFeed {

    private final AccountStream stream;

    AccountFeed(AccountStream stream) {
        this.stream = stream;
    }

    @KafkaListener(topics = Topics.ACCOUNT, batch = "true")
    void on(List<ConsumerRecord<String, String>> records) {
        stream.take(records, AccountFeed::read);
    }

    static Optional<News> read(Received received) {
        long at = received.sequence();
        return Optional.ofNullable(
                        switch (received.event()) {
                            case AccountCreated account ->
                                new Attributes.Notice(
                                        account.accountId(), at, attributes(account), account.occurredAt());
                            case AccountChanged account ->
                                new Attributes.Notice(account.accountId(), at, attributes(account), null);
                            case AccountDeleted account -> new Attributes.Notice(account.accountId(), at, null, null);
                            default -> null;
                        })
                .map(notice -> News.of(received.type(), notice));
    }

    private static Attributes attributes(AccountCreated account) {
        return new Attributes(
                account.kind().name(),
                account.name(),
                account.industry(),
                account.region(),
                account.country(),
                account.ownerId());
    }

    private static Attributes attributes(AccountChanged account) {
        return new Attributes(
                account.kind().name(),
                account.name(),
                account.industry(),
                account.region(),
                account.country(),
                account.ownerId());
    }
}
