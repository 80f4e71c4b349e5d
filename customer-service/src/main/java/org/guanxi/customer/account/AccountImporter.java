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
import java.util.function.Supplier;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
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
    private final AccountUndo undo;

    AccountImporter(
            Accounts accounts,
            Outbox outbox,
            Clock clock,
            EntityManager entities,
            Validator validator,
            AccountUndo undo) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
        this.entities = entities;
        this.validator = validator;
        this.undo = undo;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<String> columns() {
        return List.of("externalId", "kind", "name", "industry", "region", "country", "website", "phone", "email");
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of("externalId"), List.of("kind"), List.of("name"));
    }

    @Override
    public AccountRow read(ImportedRow row) {
        requireSound(row, "email", 254, "not-an-address");
        requireSound(row, "website", 200, "not-a-website");
        requireSound(row, "phone", 50, "not-a-phone");
        requireSound(row, "country", 100, "unknown-country");
        return AccountRow.read(row);
    }

    /** As the API does: otherwise nothing of such an account could be changed afterwards. */
    private void requireSound(ImportedRow row, String column, int longest, String why) {
        String value = row.text(column, longest);
        if (!validator.validateValue(WriteAccount.class, column, value).isEmpty()) {
            throw new RowRefused(column, String.valueOf(value), why);
        }
    }

    @Override
    public List<Outcome> write(String source, List<AccountRow> rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        Map<String, Account> known = known(source, rows);
        Instant now = clock.instant();
        List<Supplier<Outcome>> outcomes = new ArrayList<>(rows.size());
        for (AccountRow row : rows) {
            Account account = known.get(row.externalId());
            if (account == null) {
                Account created = create(row.details(source, null), now);
                known.put(row.externalId(), created);
                outcomes.add(() -> new Outcome.Created(created.id(), created.version()));
            } else {
                outcomes.add(change(account, row.details(source, account.details()), now));
            }
        }
        accounts.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    @Override
    public List<Undone> undo(List<Trace> traces) {
        return undo.take(traces);
    }

    private Account create(AccountDetails details, Instant now) {
        Account account = accounts.save(Account.create(details, null, now));
        outbox.append(account.created());
        return account;
    }

    private Supplier<Outcome> change(Account account, AccountDetails details, Instant now) {
        String before = undo.before(account);
        Optional<AccountChanged> changed = account.change(details, now);
        changed.ifPresent(outbox::append);
        return changed.isEmpty()
                ? () -> Outcome.UNCHANGED
                : () -> new Outcome.Changed(account.id(), account.version(), before);
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
