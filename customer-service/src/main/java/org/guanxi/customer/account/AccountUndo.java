package org.guanxi.customer.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back what an import did to accounts. */
@Component
class AccountUndo {

    private final Accounts accounts;
    private final AccountUses uses;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    AccountUndo(Accounts accounts, AccountUses uses, Outbox outbox, JsonMapper json, Clock clock) {
        this.accounts = accounts;
        this.uses = uses;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What {@link #take} will need. */
    String before(Account account) {
        return json.writeValueAsString(account.details());
    }

    List<Undone> take(List<Trace> traces) {
        List<UUID> ids = traces.stream().map(Trace::id).toList();
        uses.hold(ids);
        Map<UUID, Account> known =
                accounts.listByIds(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        Set<UUID> used = uses.amongst(ids);
        List<Supplier<Undone>> undone = traces.stream()
                .map(trace -> take(trace, known.get(trace.id()), used))
                .toList();
        accounts.flush();
        return undone.stream().map(Supplier::get).toList();
    }

    private Supplier<Undone> take(Trace trace, @Nullable Account account, Set<UUID> used) {
        if (account == null) {
            return () -> Undone.REMOVED;
        }
        String name = account.details().name();
        if (account.version() != trace.version()) {
            return () -> new Undone.Kept(name, "changed-since");
        }
        if (trace.before() != null) {
            return restore(account, trace.before());
        }
        return used.contains(account.id()) ? () -> new Undone.Kept(name, "in-use") : remove(account);
    }

    private Supplier<Undone> restore(Account account, String before) {
        account.change(json.readValue(before, AccountDetails.class), clock.instant())
                .ifPresent(outbox::append);
        return () -> new Undone.Restored(account.version());
    }

    private Supplier<Undone> remove(Account account) {
        outbox.append(account.deleted(clock.instant()));
        accounts.delete(account);
        return () -> Undone.REMOVED;
    }
}
