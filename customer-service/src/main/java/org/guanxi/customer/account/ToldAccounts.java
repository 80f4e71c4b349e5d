package org.guanxi.customer.account;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts as other systems tell of them: found by their keys, created or changed, and taken back. */
@Component
public class ToldAccounts {

    private final Accounts accounts;
    private final AccountUndo undo;
    private final Outbox outbox;
    private final Clock clock;

    ToldAccounts(Accounts accounts, AccountUndo undo, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.undo = undo;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param externalId what the other system calls it
     * @param details what it is to be, by what it is; that is null when it is new
     */
    public record Told(String externalId, Function<@Nullable AccountDetails, AccountDetails> details) {}

    /** @return one outcome for each, in order */
    public List<Outcome> write(String source, List<Told> all) {
        Map<String, Account> known = known(source, all);
        Instant now = clock.instant();
        List<Supplier<Outcome>> outcomes =
                all.stream().map(told -> write(told, known, now)).toList();
        accounts.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    /** @return one for each trace, in order */
    public List<Undone> undo(List<Trace> traces) {
        return undo.take(traces);
    }

    private Map<String, Account> known(String source, List<Told> all) {
        Map<String, Account> known = new HashMap<>();
        List<String> ids = all.stream().map(Told::externalId).distinct().toList();
        for (Account account : ids.isEmpty() ? List.<Account>of() : accounts.listByKeys(source, ids)) {
            account.externalKeys().stream()
                    .filter(key -> key.source().equals(source))
                    .forEach(key -> known.put(key.id(), account));
        }
        return known;
    }

    private Supplier<Outcome> write(Told told, Map<String, Account> known, Instant now) {
        Account account = known.get(told.externalId());
        if (account != null) {
            return change(account, told.details().apply(account.details()), now);
        }
        Account created = accounts.save(Account.create(told.details().apply(null), null, now));
        outbox.append(created.created());
        known.put(told.externalId(), created);
        return () -> new Outcome.Created(created.id(), created.version());
    }

    private Supplier<Outcome> change(Account account, AccountDetails details, Instant now) {
        String before = undo.before(account);
        long version = account.version();
        Optional<AccountChanged> changed = account.change(details, now);
        changed.ifPresent(outbox::append);
        return changed.isEmpty()
                ? () -> Outcome.UNCHANGED
                : () -> new Outcome.Changed(account.id(), version, account.version(), before);
    }
}
