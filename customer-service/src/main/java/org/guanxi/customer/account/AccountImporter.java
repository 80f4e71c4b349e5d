package org.guanxi.customer.account;

import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.outbox.Outbox;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

@Component
class AccountImporter implements RowImporter<AccountRow> {

    static final String OBJECT = "accounts";
    private static final int ROWS_A_STATEMENT = 100;

    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;
    private final EntityManager entities;
    private final Validator validator;

    AccountImporter(Accounts accounts, Outbox outbox, Clock clock, EntityManager entities, Validator validator) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
        this.entities = entities;
        this.validator = validator;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public Set<String> requiredColumns() {
        return Set.of("externalId", "kind", "name");
    }

    @Override
    public Set<String> columns() {
        return Set.of("externalId", "kind", "name", "industry", "region", "country", "website", "phone", "email");
    }

    @Override
    public AccountRow read(ImportedRow row) {
        requireAnAddress(row);
        return AccountRow.read(row);
    }

    /** As the API does: otherwise nothing of such an account could be changed afterwards. */
    private void requireAnAddress(ImportedRow row) {
        String email = row.text("email", 254);
        if (!validator.validateValue(WriteAccount.class, "email", email).isEmpty()) {
            throw new RowRefused("email", String.valueOf(email), "not-an-address");
        }
    }

    @Override
    public List<Outcome> write(String source, List<AccountRow> rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        Map<String, Account> known = known(source, rows);
        Instant now = clock.instant();
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        for (AccountRow row : rows) {
            Account account = known.get(row.externalId());
            if (account == null) {
                known.put(row.externalId(), create(row.details(source, null), now));
                outcomes.add(Outcome.CREATED);
            } else {
                outcomes.add(change(account, row.details(source, account.details()), now));
            }
        }
        return outcomes;
    }

    private Account create(AccountDetails details, Instant now) {
        Account account = accounts.save(Account.create(details, null, now));
        outbox.append(account.created());
        return account;
    }

    private Outcome change(Account account, AccountDetails details, Instant now) {
        Optional<AccountChanged> changed = account.change(details, now);
        changed.ifPresent(outbox::append);
        return changed.isPresent() ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private Map<String, Account> known(String source, List<AccountRow> rows) {
        Map<String, Account> known = new HashMap<>();
        if (!rows.isEmpty()) {
            List<String> ids =
                    rows.stream().map(AccountRow::externalId).distinct().toList();
            for (Account account : accounts.listByKeys(source, ids)) {
                account.externalKeys().stream()
                        .filter(key -> key.source().equals(source))
                        .forEach(key -> known.put(key.id(), account));
            }
        }
        return known;
    }
}
