package org.guanxi.customer.account;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.people.KnownPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountService {

    static final String OWNER = "ownerId";

    private final Accounts accounts;
    private final KnownPeople people;
    private final Outbox outbox;
    private final Clock clock;

    AccountService(Accounts accounts, KnownPeople people, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public AccountView create(WriteAccount wanted, IdempotencyKey key) {
        return AccountView.of(
                key.earlier(wanted, accounts::findByStampKey, Account::stamp).orElseGet(() -> createNew(wanted, key)));
    }

    private Account createNew(WriteAccount wanted, IdempotencyKey key) {
        AccountDetails details = wanted.details();
        withKeys(details.keys()).findFirst().ifPresent(other -> {
            throw new AccountExists(other);
        });
        people.require(details.ownerId(), null, OWNER);
        Account account = Account.create(details, key.stamp(wanted), clock.instant());
        accounts.save(account);
        outbox.append(account.created());
        return account;
    }

    @Transactional
    public AccountView change(UUID id, long version, WriteAccount wanted) {
        Account account = accounts.require(id, version);
        AccountDetails details = wanted.details();
        withKeys(details.keys())
                .filter(other -> !other.id().equals(id))
                .findFirst()
                .ifPresent(other -> {
                    throw new AccountExists(other);
                });
        people.require(details.ownerId(), account.details().ownerId(), OWNER);
        account.change(details, clock.instant()).ifPresent(outbox::append);
        return AccountView.of(accounts.saveAndFlush(account));
    }

    private Stream<Account> withKeys(Set<AccountKey> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        AccountKey::source, Collectors.mapping(AccountKey::externalId, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(each -> accounts.listHolders(each.getKey(), each.getValue()).stream());
    }
}
