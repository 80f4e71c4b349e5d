package org.guanxi.support.account;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccountFeed {

    private final KnownAccounts accounts;
    private final EventConverter events;

    AccountFeed(KnownAccounts accounts, EventConverter events) {
        this.accounts = accounts;
        this.events = events;
    }

    @KafkaListener(topics = Topics.ACCOUNT, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        accounts.keep(events.convertAll(records).stream()
                .map(AccountFeed::read)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<KnownAccount> read(Received received) {
        return switch (received.event()) {
            case AccountCreated created ->
                Optional.of(new KnownAccount(created.accountId(), created.name(), received.sequence()));
            case AccountChanged changed ->
                Optional.of(new KnownAccount(changed.accountId(), changed.name(), received.sequence()));
            case AccountDeleted gone -> Optional.of(new KnownAccount(gone.accountId(), null, received.sequence()));
            default -> Optional.empty();
        };
    }
}
